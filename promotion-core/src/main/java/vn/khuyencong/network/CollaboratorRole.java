package vn.khuyencong.network;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** What a member does in the network. */
public enum CollaboratorRole implements Named {
  LEADER("tổ trưởng", "team leader"),
  COLLABORATOR("cộng tác viên", "collaborator");

  private final Term words;

  CollaboratorRole(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
