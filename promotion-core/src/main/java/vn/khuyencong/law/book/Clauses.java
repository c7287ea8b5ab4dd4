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
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;

/**
 * The numbers of the articles, clauses and points of the texts, from {@code clauses.properties},
 * and why some of them cannot be computed, from {@code reasons.properties}.
 */
final class Clauses {
  private static final Map<String, LegalInstrument> TEXTS =
      ImmutableMap.of(
          "decree45", Instruments.DECREE_45_2012,
          "decree235", Instruments.DECREE_235_2025,
          "circular46", Instruments.CIRCULAR_46_2012,
          "circular36", Instruments.CIRCULAR_36_2013,
          "jointcircular26", Instruments.JOINT_CIRCULAR_26_2014,
          "circular28", Instruments.CIRCULAR_28_2018);

  private static final ResourceBundle NUMBERS = bundle("clauses");
  private static final ResourceBundle REASONS = bundle("reasons");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SIDES = Splitter.on(" | ").limit(2);

  /** What stands before the ids of the open points that ask what a clause says. */
  private static final String ASKS = "? ";

  /** What stands before the ids of the entries that encode a clause but cite another place. */
  private static final String ALSO = "& ";

  /** Every article, clause and point, in the order of the texts, with the days it stands. */
  private static final ImmutableMap<Citation, Validity> DAYS =
      TEXTS.entrySet().stream()
          .flatMap(text -> articles(text.getKey(), text.getValue()))
          .flatMap(article -> article.entrySet().stream())
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Clauses() {}

  /** Every article, clause and point, in the order of the texts. */
  static List<Citation> all() {
    return DAYS.keySet().asList();
  }

  /** The days on which {@code clause} stands: those of its text, unless its number says others. */
  static Validity validity(Citation clause) {
    return requireNonNull(DAYS.get(clause));
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
  static Optional<Term> reason(Citation clause) {
    return said(clause)
        .filter(text -> text.contains(" | "))
        .map(SIDES::splitToList)
        .map(sides -> Term.of(sides.get(0), sides.get(1)));
  }

  /** The ids of the open points that ask what {@code clause} says, where it was not read. */
  static List<String> asks(Citation clause) {
    return ids(clause, ASKS);
  }

  /** The ids of the entries that encode {@code clause} but cite another place. */
  static List<String> alsoBy(Citation clause) {
    return ids(clause, ALSO);
  }

  private static List<String> ids(Citation clause, String mark) {
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
  static String key(Citation clause) {
    String text =
        TEXTS.entrySet().stream()
            .filter(one -> one.getValue().number().equals(clause.instrument()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(clause.instrument());
    return Stream.of(
            Optional.of(text),
            clause.article().map(String::valueOf),
            clause.clause().map(String::valueOf),
            clause.point())
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + "." + other)
        .orElseThrow();
  }

  private static Optional<String> said(Citation clause) {
    String key = key(clause);
    return REASONS.containsKey(key) ? Optional.of(REASONS.getString(key)) : Optional.empty();
  }

  private static Stream<Map<Citation, Validity>> articles(String key, LegalInstrument text) {
    List<Integer> numbers =
        NUMBERS.keySet().stream()
            .filter(name -> name.startsWith(key + "."))
            .map(name -> Integer.valueOf(name.substring(key.length() + 1)))
            .sorted(Comparator.naturalOrder())
            .toList();
    return numbers.isEmpty()
        ? Stream.of(ImmutableMap.of(text.whole(), text.inForce()))
        : numbers.stream().map(number -> article(key + "." + number, text, number));
  }

  private static Map<Citation, Validity> article(String key, LegalInstrument text, int number) {
    return ClauseNumbers.read(key, text.article(number), text.inForce(), NUMBERS.getString(key));
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("vn.khuyencong.law.book." + name, Locale.ROOT);
  }
}
