package vn.khuyencong.document;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Known names among which the one nearest to a wrong one is looked for, again and again. The first
 * {@value #MOST} are compared letter by letter; of further ones only that which differs in no more
 * than case, marks and how words are joined is found, so that a long document full of slips is told
 * in time that grows with their number.
 */
final class NearNames {
  /** How many names are compared letter by letter. */
  static final int MOST = 10_000;

  private static final int LONGEST = 220;

  private final Collection<String> names;
  private final Supplier<String> told = Suppliers.memoize(this::tell);
  private final Supplier<Index> index;

  NearNames(Collection<String> names) {
    this.names = names;
    this.index = Suppliers.memoize(() -> Index.of(names));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The names, as many as a reader takes in at once. */
  String told() {
    return told.get();
  }

  private String tell() {
    StringJoiner all = new StringJoiner(", ");
    for (String name : names) {
      if (all.length() + name.length() > LONGEST) {
        return all.add("…").toString();
      }
      all.add(name);
    }
    return all.toString();
  }

  /** The nearest to {@code written}, the first of several; absent if none is near. */
  Optional<String> to(String written) {
    return index.get().to(PlainName.of(written));
  }

  private record Index(
      ImmutableList<PlainName> plain,
      ImmutableList<String> names,
      ImmutableMap<String, String> byLetters) {
    static Index of(Collection<String> names) {
      List<String> all = names.stream().toList();
      Map<String, String> byLetters = new LinkedHashMap<>();
      ImmutableList.Builder<PlainName> plain = ImmutableList.builder();
      for (int i = 0; i < all.size(); i++) {
        PlainName one = PlainName.of(all.get(i));
        byLetters.putIfAbsent(one.letters(), all.get(i));
        if (i < MOST) {
          plain.add(one);
        }
      }
      return new Index(plain.build(), ImmutableList.copyOf(all), ImmutableMap.copyOf(byLetters));
    }

    Optional<String> to(PlainName written) {
      String same = byLetters.get(written.letters());
      return same != null && written.isShort() ? Optional.of(same) : byLetter(written);
    }

    /** No name has the same letters, so that none is nearer than the first that differs in one. */
    private Optional<String> byLetter(PlainName written) {
      int least = Integer.MAX_VALUE;
      int nearest = -1;
      for (int i = 0; i < plain.size() && least > 1; i++) {
        int distance = written.near(plain.get(i));
        if (distance < least) {
          least = distance;
          nearest = i;
        }
      }
      return nearest < 0 ? Optional.empty() : Optional.of(names.get(nearest));
    }
  }
}
