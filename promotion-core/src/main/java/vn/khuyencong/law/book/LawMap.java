package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.rule.OpenPoint;

/**
 * The map of the law: every article, clause and point of the texts, each with the entries of the
 * rule book that decide it or only name it, the reason why it cannot be computed, or the open
 * points. A clause of which nothing is said goes with the clause or article it belongs to; where
 * rules decide that one, they only name this. The static methods ask the map of the texts that the
 * library holds; {@link #of} makes that of other texts.
 */
public final class LawMap {
  private static final LawMap NATIONAL = new LawMap(RuleBook.of(Texts.NATIONAL));

  private final RuleBook book;
  private final Clauses clauses;
  private final ImmutableListMultimap<Citation, BookEntry> entries;
  private final ImmutableList<MappedClause> mapped;

  private LawMap(RuleBook book) {
    this.book = book;
    this.clauses = Clauses.of(book);
    this.entries =
        book.entries().stream()
            .filter(entry -> entry.kind() != EntryKind.OPEN_POINT)
            .collect(toImmutableListMultimap(BookEntry::citation, Function.identity()));
    this.mapped = clauses.all().stream().map(this::map).collect(toImmutableList());
  }

  /**
   * The map of {@code texts}.
   *
   * @throws IllegalArgumentException if two entries of the texts have one id, or a listed clause
   *     stands twice or apart from its whole
   * @throws IllegalStateException if what is said of a clause names an entry that these texts do
   *     not have
   */
  public static LawMap of(Texts texts) {
    return texts == Texts.NATIONAL ? NATIONAL : new LawMap(RuleBook.of(texts));
  }

  /** Every article, clause and point, in the order of the texts. */
  public static List<MappedClause> all() {
    return NATIONAL.clauses();
  }

  /** The articles, clauses and points that stand on {@code day}, in the order of the texts. */
  public static List<MappedClause> on(LocalDate day) {
    return NATIONAL.clausesOn(day);
  }

  /** Every article, clause and point of this map, in the order of the texts. */
  public List<MappedClause> clauses() {
    return mapped;
  }

  /** The articles, clauses and points of this map that stand on {@code day}. */
  public List<MappedClause> clausesOn(LocalDate day) {
    return mapped.stream()
        .filter(clause -> clause.validity().contains(day))
        .collect(toImmutableList());
  }

  /** The numbers and reasons it was made of. */
  Clauses numbers() {
    return clauses;
  }

  private MappedClause map(Citation clause) {
    return (entries(clause).isEmpty() && isDecidedByParts(clause)
            ? Optional.of(mapped(clause, ClauseStatus.DECIDED, clause))
            : own(clause, clause))
        .or(() -> inherited(clause, clause))
        .orElseGet(() -> mapped(clause, ClauseStatus.MISSING, clause));
  }

  /** What is said of {@code place}, for {@code clause}, which is it or belongs to it. */
  private Optional<MappedClause> own(Citation clause, Citation place) {
    if (!entries(place).isEmpty()) {
      return Optional.of(
          mapped(clause, clause.equals(place) ? ClauseStatus.DECIDED : ClauseStatus.NAMED, place));
    }
    if (!clauses.namedBy(place).isEmpty()) {
      return Optional.of(mapped(clause, ClauseStatus.NAMED, place));
    }
    if (clauses.reason(place).isPresent()) {
      return Optional.of(mapped(clause, ClauseStatus.NOT_COMPUTABLE, place));
    }
    return openPoints(place).isEmpty()
        ? Optional.empty()
        : Optional.of(mapped(clause, ClauseStatus.UNSETTLED, place));
  }

  private Optional<MappedClause> inherited(Citation clause, Citation place) {
    return Clauses.parent(place)
        .flatMap(whole -> own(clause, whole).or(() -> inherited(clause, whole)));
  }

  private boolean isDecidedByParts(Citation clause) {
    return clauses.all().stream()
        .filter(part -> Clauses.isPartOf(part, clause))
        .anyMatch(part -> !entries(part).isEmpty());
  }

  private MappedClause mapped(Citation clause, ClauseStatus status, Citation place) {
    return new MappedClause(
        clause,
        clauses.validity(clause),
        status,
        switch (status) {
          case DECIDED -> entries(place);
          case NAMED -> entries(place).isEmpty() ? named(place) : entries(place);
          case NOT_COMPUTABLE, UNSETTLED, MISSING -> ImmutableList.of();
        },
        status == ClauseStatus.NOT_COMPUTABLE ? clauses.reason(place) : Optional.empty(),
        openPoints(place));
  }

  private List<BookEntry> entries(Citation clause) {
    return ImmutableList.<BookEntry>builder()
        .addAll(entries.get(clause))
        .addAll(entries(clause, clauses.alsoBy(clause)))
        .build();
  }

  private List<BookEntry> named(Citation clause) {
    return entries(clause, clauses.namedBy(clause));
  }

  private List<BookEntry> entries(Citation clause, List<String> ids) {
    return ids.stream()
        .map(id -> book.entry(id).orElseThrow(() -> unknown(clause, id)))
        .collect(toImmutableList());
  }

  private static IllegalStateException unknown(Citation clause, String id) {
    return new IllegalStateException("map of " + clause + " must name an entry: " + id);
  }

  private List<OpenPoint<?>> openPoints(Citation clause) {
    return book.texts().openPoints().stream()
        .filter(point -> point.answered().isEmpty())
        .filter(
            point ->
                point.instruments().contains(clause) || clauses.asks(clause).contains(point.id()))
        .collect(toImmutableList());
  }
}
