package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Who is trained, in the order of Điều 7 khoản 1, 152/2016/TT-BTC. */
public enum LearnerGroup implements Named {
  DISABLED("người khuyết tật", "disabled persons"),
  POOR_ETHNIC_MINORITY_HOUSEHOLD(
      "người dân tộc thiểu số thuộc hộ nghèo", "members of poor ethnic-minority households"),
  POOR_HOUSEHOLD_IN_SPECIALLY_DIFFICULT_PLACE(
      "người thuộc hộ nghèo ở xã, thôn, bản đặc biệt khó khăn",
      "members of poor households in specially difficult places"),
  ETHNIC_MINORITY("người dân tộc thiểu số", "ethnic-minority persons"),
  MERIT("người có công", "persons with merits"),
  POOR_HOUSEHOLD("người thuộc hộ nghèo", "members of poor households"),
  LAND_RECOVERED("người bị thu hồi đất", "persons whose land was recovered"),
  WOMAN_WHO_LOST_JOB("lao động nữ bị mất việc làm", "women who lost their job"),
  FISHERMAN("ngư dân", "fishermen"),
  NEAR_POOR_HOUSEHOLD("người thuộc hộ cận nghèo", "members of near-poor households"),
  OTHER_WOMAN("phụ nữ khác", "other women"),
  OTHER_RURAL_WORKER("lao động nông thôn khác", "other rural workers");

  private final Term words;

  LearnerGroup(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
