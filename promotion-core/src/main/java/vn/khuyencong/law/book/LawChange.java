package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Every topic on which the entries {@code to} differ from those of {@code from}, by topic. */
  static List<LawChange> between(List<BookEntry> from, List<BookEntry> to) {
    Map<String, BookEntry> before = byTopic(from);
    Map<String, BookEntry> after = byTopic(to);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .filter(topic -> !find(before, topic).equals(find(after, topic)))
        .map(topic -> new LawChange(topic, find(before, topic), find(after, topic)))
        .collect(toImmutableList());
  }

  private static Map<String, BookEntry> byTopic(List<BookEntry> entries) {
    return entries.stream().collect(Collectors.toMap(BookEntry::topic, Function.identity()));
  }

  private static Optional<BookEntry> find(Map<String, BookEntry> entries, String topic) {
    return Optional.ofNullable(entries.get(topic));
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
