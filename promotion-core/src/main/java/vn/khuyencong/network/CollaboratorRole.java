package vn.khuyencong.network;

import vn.khuyencong.language.Term;

/** What a member does in the network. */
public enum CollaboratorRole implements Term {
  LEADER("tổ trưởng", "team leader"),
  COLLABORATOR("cộng tác viên", "collaborator");

  private final String vi;
  private final String en;

  CollaboratorRole(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
