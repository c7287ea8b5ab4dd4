package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule and figure of the library, each with its place in the law, its evidence and its days,
 * in the order of ids.
 */
public final class RuleBook {
  private static final List<BookEntry> ALL =
      Stream.of(DecreeSections.all(), CircularSections.all(), MoneySections.all())
          .flatMap(sections -> sections.flatMap(List::stream))
          .sorted(Comparator.comparing(BookEntry::id))
          .collect(toImmutableList());

  static {
    for (int i = 1; i < ALL.size(); i++) {
      checkState(
          !ALL.get(i).id().equals(ALL.get(i - 1).id()),
          "id of an entry must be used once: %s",
          ALL.get(i).id());
    }
  }

  private RuleBook() {}

  /** Every entry, of whatever day. */
  public static List<BookEntry> all() {
    return ALL;
  }

  /** The entries that hold on {@code day}. */
  public static List<BookEntry> on(LocalDate day) {
    return ALL.stream().filter(entry -> entry.validity().contains(day)).collect(toImmutableList());
  }

  /** The entry with this id, if there is one. */
  public static Optional<BookEntry> find(String id) {
    return ALL.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
