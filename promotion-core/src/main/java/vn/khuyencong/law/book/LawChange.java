package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * What differs between two days on one topic of the rule book: the ceiling of machinery was
 * 200.000.000 đ by one text and is 300.000.000 đ by another.
 *
 * @param topic the topic
 * @param before the entry of the first day; absent if there was none
 * @param after the entry of the second day; absent if there is none
 */
public record LawChange(String topic, Optional<BookEntry> before, Optional<BookEntry> after)
    implements Localised {

  /**
   * Checks that something changes.
   *
   * @throws IllegalArgumentException if both sides are the same
   */
  public LawChange {
    checkArgument(!before.equals(after), "change of %s must have two different sides", topic);
  }

  /** What becomes of the topic. */
  public ChangeKind kind() {
    if (before.isEmpty()) {
      return ChangeKind.BEGINS;
    }
    if (after.isEmpty()) {
      return ChangeKind.ENDS;
    }
    return before.get().value().equals(after.get().value())
        ? ChangeKind.RESTATED
        : ChangeKind.CHANGES;
  }

  /** The change seen from the second day to the first. */
  public LawChange reversed() {
    return new LawChange(topic, after, before);
  }

  /** The entry of the second day, else that of the first. */
  public BookEntry entry() {
    return after.or(() -> before).orElseThrow();
  }

  /** "thay đổi: lương cơ sở: 1.390.000 đ → 1.490.000 đ (72/2018/NĐ-CP, … → 38/2019/NĐ-CP, …)". */
  @Override
  public String in(Language language) {
    return kind().in(language)
        + ": "
        + subject(entry(), language)
        + values(language)
        + " ("
        + sides(entry -> entry.citation() + ", " + entry.evidence().in(language))
        + ")";
  }

  /**
   * What differs between the entries {@code from} and {@code to}, by topic. Where a draft says
   * something on a topic beside a text that goes on, what both days have is no change.
   */
  static List<LawChange> between(List<BookEntry> from, List<BookEntry> to) {
    ListMultimap<String, BookEntry> before = without(from, to);
    ListMultimap<String, BookEntry> after = without(to, from);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted()
        .flatMap(topic -> of(topic, before.get(topic), after.get(topic)))
        .collect(toImmutableList());
  }

  /** The entries of {@code some} that are not in {@code others}, by topic, in their order. */
  private static ListMultimap<String, BookEntry> without(
      List<BookEntry> some, List<BookEntry> others) {
    Set<BookEntry> same = ImmutableSet.copyOf(others);
    return some.stream()
        .filter(entry -> !same.contains(entry))
        .collect(toImmutableListMultimap(BookEntry::topic, entry -> entry));
  }

  /** One for one in their order; what is more on one side begins or ends. */
  private static Stream<LawChange> of(String topic, List<BookEntry> before, List<BookEntry> after) {
    return IntStream.range(0, Math.max(before.size(), after.size()))
        .mapToObj(
            i ->
                new LawChange(
                    topic,
                    before.stream().skip(i).findFirst(),
                    after.stream().skip(i).findFirst()));
  }

  private static String subject(BookEntry entry, Language language) {
    String kind = entry.kind().in(language);
    String name = entry.name().in(language);
    return kind.equals(name) ? name : kind + ", " + name;
  }

  private String values(Language language) {
    boolean stated =
        Stream.of(before, after).flatMap(Optional::stream).anyMatch(BookEntry::isStated);
    return stated ? ": " + sides(entry -> entry.shown().in(language)) : "";
  }

  private String sides(Function<BookEntry, String> text) {
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .map(text)
        .distinct()
        .collect(Collectors.joining(" → "));
  }
}
