package vn.khuyencong.receipt;

/** What a receipt can be about. */
public enum SubjectKind {
  FACILITY,
  SUPPORT_REQUEST,
  PROJECT,
  NETWORK_PLAN,
  ANNUAL_PLAN,
  PROJECT_FILE
}
