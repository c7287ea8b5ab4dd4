package vn.khuyencong.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without regard to case, to marks and to how words are joined.
 *
 * @param letters its letters
 * @param kinds a bit for each kind of letter in it, of which two kinds may share one
 */
record PlainName(String letters, long kinds) {
  /** What {@link #near} gives for a name that is not near. */
  static final int FAR = Integer.MAX_VALUE;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 80;
  private static final int BITS = 63;

  static PlainName of(String name) {
    String letters =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .replace('_', ' ')
            .replace('-', ' ')
            .strip()
            .toLowerCase(Locale.ROOT);
    return new PlainName(
        letters, letters.chars().mapToLong(one -> 1L << (one & BITS)).reduce(0, (a, b) -> a | b));
  }

  /** Whether it is short enough to be compared letter by letter. */
  boolean isShort() {
    return letters.length() <= LONGEST;
  }

  /**
   * How many letters must be put, taken away, changed or, side by side, exchanged to make one of
   * the other, if at most a third of the shorter, or one; else {@link #FAR}.
   */
  int near(PlainName other) {
    int most = Math.max(1, Math.min(letters.length(), other.letters.length()) / 3);
    if (!isShort() || !other.isShort() || isSurelyOver(most, other)) {
      return FAR;
    }
    int distance = distance(letters, other.letters);
    return distance <= most ? distance : FAR;
  }

  /** Each letter that is put or changed brings at most one kind, and takes at most one away. */
  private boolean isSurelyOver(int most, PlainName other) {
    return Math.abs(letters.length() - other.letters.length()) > most
        || Long.bitCount(kinds & ~other.kinds) > most
        || Long.bitCount(other.kinds & ~kinds) > most;
  }

  private static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : least(one, other, rows, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int least(String one, String other, int[][] rows, int i, int j) {
    char last = one.charAt(i - 1);
    int kept = rows[i - 1][j - 1] + (last == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(kept, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && last == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
