package vn.khuyencong.document;

import java.util.Locale;
import vn.khuyencong.language.Language;

/** What is asked of a document; each has a stable {@link #code()} and a sentence. */
public enum DocumentRule {
  // What stands there.
  REQUIRED,
  NOT_NULL,
  KNOWN_FIELD,
  FIELD_ONCE,
  TEXT,
  WHOLE_NUMBER,
  TRUE_OR_FALSE,
  LIST,
  OBJECT,
  ITEM,
  DOCUMENT,
  READABLE,
  VERSION,
  // What it says.
  KNOWN_NAME,
  KNOWN_ITEM,
  NOT_BLANK,
  ONE_LINE(true),
  NOT_NEGATIVE,
  AT_LEAST_ONE,
  DAY,
  MONTH,
  YEAR,
  PERIOD,
  SHARE(true),
  FACTOR(true),
  CITATION(true),
  ANSWER(true),
  // How it fits with the rest.
  LOCALITY_ID,
  LOCALITY,
  WITHIN_ITSELF,
  WITHIN_TOO_DEEP,
  ID_ONCE,
  REFERENCE,
  OPEN_POINT,
  SPELLED_ONE_WAY(true),
  PLAN_YEARS(true),
  YEARS(true),
  PROVINCE(true),
  ONCE(true),
  MEETING_IN_YEAR(true),
  NO_OVERLAP(true),
  TOLD_BY_FILE,
  DEFINED_ONCE(true),
  DEFINED_ITEM(true),
  CAP_OF_MULTIPLE(true),
  UPLIFT(true),
  WITHIN_COST(true),
  ITEM_OF_CONTENT(true),
  OWN_ITEM,
  SUBJECT,
  ONE_KIND,
  REFUSED(true);

  private final boolean reasoned;

  DocumentRule() {
    this(false);
  }

  DocumentRule(boolean reasoned) {
    this.reasoned = reasoned;
  }

  /** The stable code, {@code known-name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is asked of the parts of a form together, so that it may be broken only because one
   * of them could not be read.
   */
  public boolean isOfParts() {
    return switch (this) {
      case REFUSED,
          PLAN_YEARS,
          YEARS,
          PROVINCE,
          ONCE,
          UPLIFT,
          WITHIN_COST,
          ITEM_OF_CONTENT,
          SPELLED_ONE_WAY ->
          true;
      default -> false;
    };
  }

  /** The key of its sentence. */
  String key() {
    return "document." + code();
  }

  /** Whether its sentence is what a record said, with the value in it. */
  boolean isSaidByReason(Language language) {
    return reasoned && language == Language.ENGLISH;
  }
}
