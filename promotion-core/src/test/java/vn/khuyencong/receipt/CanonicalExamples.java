package vn.khuyencong.receipt;

import java.util.List;

/** The values by which it is tried that no fact of a subject is forgotten. */
public final class CanonicalExamples {
  private CanonicalExamples() {}

  /** Values that hold every type of a subject. */
  public static List<Object> all() {
    return CanonicalFormTest.EXAMPLES;
  }
}
