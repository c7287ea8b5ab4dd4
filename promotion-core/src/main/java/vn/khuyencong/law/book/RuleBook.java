package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.law.Texts;

/**
 * Every rule and figure of the texts, each with its place in the law, its evidence and its days, in
 * the order of ids. The static methods ask the book of the texts that the library holds; {@link
 * #of} makes that of other texts.
 */
public final class RuleBook {
  private static final RuleBook NATIONAL = new RuleBook(Texts.NATIONAL);

  private final Texts texts;
  private final ImmutableSortedMap<String, BookEntry> entries;

  private RuleBook(Texts texts) {
    this.texts = texts;
    this.entries = byId(EntryCollector.of(texts));
  }

  /**
   * The book of {@code texts}.
   *
   * @throws IllegalArgumentException if two entries have one id
   */
  public static RuleBook of(Texts texts) {
    return texts == Texts.NATIONAL ? NATIONAL : new RuleBook(texts);
  }

  /** Every entry, of whatever day. */
  public static List<BookEntry> all() {
    return NATIONAL.entries();
  }

  /** The entries that hold on {@code day}. */
  public static List<BookEntry> on(LocalDate day) {
    return NATIONAL.entriesOn(day);
  }

  /**
   * What differs between the law of {@code from} and that of {@code to}, in the order of topics:
   * what takes effect on a day after {@code from} and not after {@code to}, and what ends on a day
   * from {@code from} on and before {@code to}. What came and went in between is not stated. The
   * second day may be the earlier one.
   */
  public static List<LawChange> changesBetween(LocalDate from, LocalDate to) {
    return NATIONAL.changes(from, to);
  }

  /** The entry with this id, if there is one. */
  public static Optional<BookEntry> find(String id) {
    return NATIONAL.entry(id);
  }

  /** The texts that it is the book of. */
  public Texts texts() {
    return texts;
  }

  /** Every entry of this book, of whatever day. */
  public List<BookEntry> entries() {
    return entries.values().asList();
  }

  /** The entries of this book that hold on {@code day}. */
  public List<BookEntry> entriesOn(LocalDate day) {
    return entries.values().stream()
        .filter(entry -> entry.validity().contains(day))
        .collect(toImmutableList());
  }

  /**
   * {@link #changesBetween} in this book. A draft that says something on a topic beside a text that
   * goes on begins there; the text has not changed.
   */
  public List<LawChange> changes(LocalDate from, LocalDate to) {
    return LawChange.between(entriesOn(from), entriesOn(to));
  }

  /** The entry of this book with this id, if there is one. */
  public Optional<BookEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  private static ImmutableSortedMap<String, BookEntry> byId(List<BookEntry> all) {
    ImmutableSortedMap.Builder<String, BookEntry> byId = ImmutableSortedMap.naturalOrder();
    List<String> ids = all.stream().map(BookEntry::id).sorted(Comparator.naturalOrder()).toList();
    for (int i = 1; i < ids.size(); i++) {
      checkArgument(
          !ids.get(i).equals(ids.get(i - 1)), "id of an entry must be used once: %s", ids.get(i));
    }
    all.forEach(entry -> byId.put(entry.id(), entry));
    return byId.buildOrThrow();
  }
}
