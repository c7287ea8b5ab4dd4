package vn.khuyencong.examples.cli;

import vn.khuyencong.rule.Outcome;

/** How the command ends, and what its help says of that. */
final class ExitCodes {
  /** Nothing is violated and nothing is open. */
  static final int SATISFIED = 0;

  /** Something is violated. */
  static final int VIOLATED = 1;

  /** Facts are missing, or the law is unsettled, or nothing could be checked. */
  static final int UNDETERMINED = 2;

  /** The input cannot be used. */
  static final int UNUSABLE = 3;

  /** The output could not be written in full. */
  static final int UNWRITTEN = 4;

  /** The program itself is at fault; never to be mistaken for an answer. */
  static final int BUG = 70;

  static final String SATISFIED_HELP = "0:nothing is violated and nothing is open";
  static final String UNDETERMINED_HELP =
      "2:undetermined: facts are missing, or the law is unsettled";
  static final String UNUSABLE_HELP = "3:the input cannot be used";

  static final String UNWRITTEN_HELP = "4:the output could not be written in full";

  private ExitCodes() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> SATISFIED;
      case VIOLATED -> VIOLATED;
      case FACT_MISSING, LAW_UNSETTLED, NOT_APPLICABLE -> UNDETERMINED;
    };
  }
}
