package vn.khuyencong.place;

/** How much of an earlier unit went into a later one. */
public enum TransferShare {
  WHOLE,
  PART,
  /** What was left after other parts had gone elsewhere. */
  REMAINDER
}
