package vn.khuyencong.examples.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in plain words why a JSON text could not be read. */
final class JsonReasons {
  private JsonReasons() {}

  /** Why the text is not JSON, or too much of it. */
  static String ofSyntax(JacksonException problem) {
    TokenStreamLocation at = problem.getLocation();
    String place =
        at == null || at.getLineNr() < 1
            ? ""
            : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    String what =
        problem instanceof StreamConstraintsException
            ? "document must stay within the limits of the reader: "
            : "document must be valid JSON: ";
    return place
        + what
        + problem.getOriginalMessage().replaceAll(" \\(from `[^`]*`\\)|, from `[^`]*`", "");
  }
}
