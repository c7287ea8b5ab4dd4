package vn.khuyencong.receipt;

/** The sections of a receipt, in their order. */
public enum SectionName {
  /** The subject as it was given. */
  INPUT("input"),
  /** The entries of the rule book in force on the day. */
  LAW("law"),
  /** The province's table of ceilings; empty if none was given. */
  LOCAL_CEILINGS("local-levels"),
  /** On what the national ceilings were taken as local ones; empty if they were not. */
  NATIONAL_CEILINGS("national-levels"),
  /** The caller's answers to open points. */
  SETTLEMENTS("settlements"),
  /** What came out, condition by condition. */
  FINDINGS("findings");

  private final String label;

  SectionName(String label) {
    this.label = label;
  }

  /** The name in the text of a receipt, "local-levels". */
  public String label() {
    return label;
  }
}
