package vn.khuyencong.examples.document;

/** What a document says of itself, which stands above every report. */
final class Titles {
  private Titles() {}

  /** {@code text}, which must be one line and not blank. */
  static String check(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    if (text.codePoints().anyMatch(Titles::breaksLine)) {
      throw new IllegalArgumentException(name + " must be one line of text");
    }
    return text;
  }

  private static boolean breaksLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
