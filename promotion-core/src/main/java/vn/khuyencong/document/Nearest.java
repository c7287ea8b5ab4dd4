package vn.khuyencong.document;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the known name that a wrong one was probably meant to be. */
public final class Nearest {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The one of {@code known} that is nearest to {@code written}, at most a third of its letters
   * away, without regard to case, to marks and to how words are joined.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.stream()
        .filter(name -> isNear(written, name))
        .min(Comparator.comparingInt(name -> distance(plain(written), plain(name))));
  }

  /** The same of a name or of the term it stands for, in either language. */
  static Optional<String> toChoice(String written, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> distance(written, choice) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(choice -> distance(written, choice)))
        .map(Choice::name);
  }

  private static int distance(String written, Choice choice) {
    return List.of(choice.name(), choice.vi(), choice.en()).stream()
        .filter(name -> isNear(written, name))
        .mapToInt(name -> distance(plain(written), plain(name)))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether {@code written} is {@code name} but for a slip; of few letters, the same. */
  static boolean isSlip(String written, String name) {
    String one = plain(written);
    String other = plain(name);
    int least = Math.min(one.length(), other.length());
    return isNear(written, name) && distance(one, other) <= least / 3;
  }

  private static boolean isNear(String written, String name) {
    String one = plain(written);
    String other = plain(name);
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return false;
    }
    return distance(one, other) <= Math.max(1, Math.min(one.length(), other.length()) / 3);
  }

  private static String plain(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('_', ' ')
        .replace('-', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** How many letters must be put, taken away, changed or, side by side, exchanged. */
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
