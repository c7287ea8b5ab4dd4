package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.LegalText;

/**
 * The numbers of the articles, clauses and points of the texts, from {@code clauses.properties},
 * and why some of them cannot be computed, from {@code reasons.properties}.
 */
final class Clauses {
  private static final ResourceBundle NUMBERS = bundle("clauses");
  private static final ResourceBundle REASONS = bundle("reasons");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SIDES = Splitter.on(" | ").limit(2);

  /** Articles, clauses and points as they stand in a text, the whole before its parts. */
  private static final Comparator<Citation> IN_ORDER =
      Comparator.<Citation>comparingInt(place -> place.article().orElse(0))
          .thenComparingInt(place -> place.clause().orElse(0))
          .thenComparingInt(place -> place.point().map("abcdđeghiklmnopqrst"::indexOf).orElse(-1));

  /** What stands before the ids of the open points that ask what a clause says. */
  private static final String ASKS = "? ";

  /** What stands before the ids of the entries that encode a clause but cite another place. */
  private static final String ALSO = "& ";

  /** What stands before the ids of the entries that only list a clause, as a content. */
  private static final String NAMED = "~ ";

  private final ImmutableMap<String, String> keys;
  private final ImmutableMap<Citation, Validity> days;

  private Clauses(Map<String, String> keys, Map<Citation, Validity> days) {
    this.keys = ImmutableMap.copyOf(keys);
    this.days = ImmutableMap.copyOf(days);
  }

  /**
   * The clauses of the texts of {@code book}; of a text whose numbers are not written down, those
   * that entries of the book cite.
   */
  static Clauses of(RuleBook book) {
    List<LegalText> texts = book.texts().all();
    return new Clauses(
        texts.stream().collect(toImmutableMap(text -> text.instrument().number(), LegalText::key)),
        texts.stream()
            .flatMap(text -> articles(text, book))
            .flatMap(article -> article.entrySet().stream())
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Every article, clause and point, in the order of the texts. */
  List<Citation> all() {
    return days.keySet().asList();
  }

  /** The days on which {@code clause} stands: those of its text, unless its number says others. */
  Validity validity(Citation clause) {
    return requireNonNull(days.get(clause));
  }

  /** The clause or article that {@code clause} belongs to. */
  static Optional<Citation> parent(Citation clause) {
    if (clause.point().isPresent()) {
      return Optional.of(
          new Citation(clause.instrument(), clause.article(), clause.clause(), Optional.empty()));
    }
    return clause.clause().isPresent()
        ? Optional.of(
            new Citation(clause.instrument(), clause.article(), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  /** Whether {@code part} belongs to {@code whole}, at whatever depth, and is not it. */
  static boolean isPartOf(Citation part, Citation whole) {
    return parent(part)
        .map(parent -> parent.equals(whole) || isPartOf(parent, whole))
        .orElse(false);
  }

  /** Why {@code clause} cannot be computed. */
  Optional<Term> reason(Citation clause) {
    return said(clause)
        .filter(text -> text.contains(" | "))
        .map(SIDES::splitToList)
        .map(sides -> Term.of(sides.get(0), sides.get(1)));
  }

  /** The ids of the open points that ask what {@code clause} says, where it was not read. */
  List<String> asks(Citation clause) {
    return ids(clause, ASKS);
  }

  /** The ids of the entries that encode {@code clause} but cite another place. */
  List<String> alsoBy(Citation clause) {
    return ids(clause, ALSO);
  }

  /** The ids of the entries that only list {@code clause}. */
  List<String> namedBy(Citation clause) {
    return ids(clause, NAMED);
  }

  private List<String> ids(Citation clause, String mark) {
    return said(clause)
        .filter(text -> text.startsWith(mark))
        .map(text -> WORDS.splitToList(text.substring(mark.length())))
        .orElseGet(ImmutableList::of);
  }

  /** The keys of the reasons, each of which is to name a clause. */
  static List<String> reasonKeys() {
    return REASONS.keySet().stream().sorted().collect(toImmutableList());
  }

  /** The key of {@code clause}, "decree45.1.2.a". */
  String key(Citation clause) {
    String text = keys.getOrDefault(clause.instrument(), clause.instrument());
    return Stream.of(
            Optional.of(text),
            clause.article().map(String::valueOf),
            clause.clause().map(String::valueOf),
            clause.point())
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + "." + other)
        .orElseThrow();
  }

  private Optional<String> said(Citation clause) {
    String key = key(clause);
    return REASONS.containsKey(key) ? Optional.of(REASONS.getString(key)) : Optional.empty();
  }

  private static Stream<Map<Citation, Validity>> articles(LegalText text, RuleBook book) {
    String key = text.key();
    List<Integer> numbers =
        NUMBERS.keySet().stream()
            .filter(name -> name.startsWith(key + "."))
            .map(name -> Integer.valueOf(name.substring(key.length() + 1)))
            .sorted(Comparator.naturalOrder())
            .toList();
    return numbers.isEmpty()
        ? Stream.of(cited(text, book))
        : numbers.stream()
            .map(
                number ->
                    ClauseNumbers.read(
                        key + "." + number,
                        text.instrument().article(number),
                        text.inForce(),
                        NUMBERS.getString(key + "." + number)));
  }

  /** What entries of {@code book} cite of the text, with what that belongs to; else the text. */
  private static Map<Citation, Validity> cited(LegalText text, RuleBook book) {
    Map<Citation, Validity> places =
        book.entries().stream()
            .filter(entry -> entry.kind() != EntryKind.OPEN_POINT)
            .map(BookEntry::citation)
            .filter(place -> place.instrument().equals(text.instrument().number()))
            .flatMap(Clauses::withItsWhole)
            .distinct()
            .sorted(IN_ORDER)
            .collect(toImmutableMap(Function.identity(), place -> text.inForce()));
    return places.isEmpty() ? ImmutableMap.of(text.instrument().whole(), text.inForce()) : places;
  }

  private static Stream<Citation> withItsWhole(Citation place) {
    return Stream.concat(parent(place).stream().flatMap(Clauses::withItsWhole), Stream.of(place));
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("vn.khuyencong.law.book." + name, Locale.ROOT);
  }
}
