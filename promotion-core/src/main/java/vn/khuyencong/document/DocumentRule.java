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
  NOTHING_THERE,
  OPEN_POINT,
  SPELLED_ONE_WAY,
  FACILITY_ALIKE,
  PLAN_YEARS,
  YEARS,
  IN_ORDER,
  PROVINCE,
  ONCE,
  MEETING_IN_YEAR,
  NO_OVERLAP,
  STATED_ONCE,
  ACCEPTED_ONCE,
  CONTRADICT,
  TOLD_BY_FILE,
  DEFINED_ONCE,
  DEFINED_ITEM,
  CAP_OF_MULTIPLE,
  UPLIFT,
  UPLIFT_APPROVED,
  WITHIN_COST,
  STATED_COST,
  NOT_MORE,
  ABOVE_ZERO,
  DAYS_IN_MONTH,
  ITEM_OF_CONTENT,
  SEVERAL,
  CONTENT_OF_KIND,
  QUANTITY_OF_ONE,
  TOGETHER,
  NEEDS,
  EITHER,
  NOT_BOTH,
  ONE_OF,
  IN_BOTH_LISTS,
  DESCRIBED,
  REPLACES,
  CERTIFICATE_LEVEL,
  SETS_LIMIT,
  TABLE_ROW,
  NO_QUANTITY,
  CAPITAL_BOUNDS,
  PROMOTION_MONEY,
  MONEY_OF_PROJECT,
  MONEY_OF_FILE,
  UNIT_DAYS,
  UNIT_WITHIN,
  WITHIN_DAYS,
  ORIGIN_OF_WARD,
  CLASS_OF_CITY,
  MEMBER_COUNT,
  ANSWER_DAYS,
  OWN_ITEM,
  NATIONAL_ITEM,
  SUBJECT,
  ONE_KIND,
  REFUSED;

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

  /** The key of its sentence. */
  String key() {
    return "document." + code();
  }

  /** Whether its sentence is what a record said, with the value in it. */
  boolean isSaidByReason(Language language) {
    return reasoned && language == Language.ENGLISH;
  }
}
