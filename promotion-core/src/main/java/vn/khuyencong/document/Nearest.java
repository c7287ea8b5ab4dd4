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

  /** How many letters must be put, taken away or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
