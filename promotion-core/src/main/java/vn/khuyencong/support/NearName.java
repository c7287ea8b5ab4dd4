package vn.khuyencong.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known name one that is not known may be a slip of. */
final class NearName {
  private static final int MOST_SLIPS = 2;

  private NearName() {}

  /**
   * The one of {@code known} from which {@code name} differs least, by two letters at most put in,
   * left out or changed; of equal ones the first.
   */
  static Optional<String> of(String name, Collection<String> known) {
    String written = written(name);
    return known.stream()
        .min(Comparator.comparingInt(one -> slips(written, written(one))))
        .filter(one -> slips(written, written(one)) <= MOST_SLIPS);
  }

  private static String written(String name) {
    return name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** Levenshtein's distance, by rows. */
  private static int slips(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
