package vn.khuyencong.document;

/** What a component of a form holds. */
public enum FormKind {
  /** One line of text that is not blank. */
  TEXT,
  /** Yes or no. */
  FLAG,
  /** A whole number from 0 on. */
  COUNT,
  /** A whole number from 1 on. */
  POSITIVE,
  /** An amount in đồng, a whole number from 0 on. */
  AMOUNT,
  /** An amount in đồng, a whole number, below 0 only where money was taken back. */
  SIGNED_AMOUNT,
  /** A day, "2022-12-31". */
  DAY,
  /** A month, "2022-12". */
  MONTH,
  /** A year, "2022". */
  YEAR,
  /** A day, month, quarter, half-year or year: "2022-Q3". */
  PERIOD,
  /** A share, "50%". */
  SHARE,
  /** A factor, "0.3". */
  FACTOR,
  /** A citation, "Điều 8 khoản 4, 28/2018/TT-BTC", or the name of a text. */
  CITATION,
  /** One of some names. */
  CHOICE,
  /** An item: one of some names, a code of a province, or a form that says more of it. */
  ITEM,
  /** The id of a locality of the document. */
  LOCALITY,
  /** Another form. */
  FORM,
  /** What the question asks for: a flag, an amount, a share, a factor, a day or a name. */
  ANSWER
}
