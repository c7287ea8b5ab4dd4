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
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.rule.OpenPoint;

/**
 * The map of the law: every article, clause and point of the texts, each with the entries of the
 * rule book that encode it, the reason why it cannot be computed, or the open points. A clause of
 * which nothing is said goes with the clause or article it belongs to.
 */
public final class LawMap {
  private static final ImmutableListMultimap<Citation, BookEntry> ENTRIES =
      RuleBook.all().stream()
          .filter(entry -> entry.kind() != EntryKind.OPEN_POINT)
          .collect(toImmutableListMultimap(BookEntry::citation, Function.identity()));

  private static final List<MappedClause> ALL =
      Clauses.all().stream().map(LawMap::map).collect(toImmutableList());

  private LawMap() {}

  /** Every article, clause and point, in the order of the texts. */
  public static List<MappedClause> all() {
    return ALL;
  }

  /** The articles, clauses and points that stand on {@code day}, in the order of the texts. */
  public static List<MappedClause> on(LocalDate day) {
    return ALL.stream()
        .filter(mapped -> mapped.validity().contains(day))
        .collect(toImmutableList());
  }

  /** What accounts for {@code clause}, if the map has it. */
  public static Optional<MappedClause> find(Citation clause) {
    return ALL.stream().filter(mapped -> mapped.clause().equals(clause)).findFirst();
  }

  private static MappedClause map(Citation clause) {
    return (entries(clause).isEmpty() && isEncodedByParts(clause)
            ? Optional.of(mapped(clause, ClauseStatus.ENCODED, clause))
            : own(clause, clause))
        .or(() -> inherited(clause, clause))
        .orElseGet(() -> mapped(clause, ClauseStatus.MISSING, clause));
  }

  /** What is said of {@code place}, for {@code clause}, which is it or belongs to it. */
  private static Optional<MappedClause> own(Citation clause, Citation place) {
    if (!entries(place).isEmpty()) {
      return Optional.of(mapped(clause, ClauseStatus.ENCODED, place));
    }
    if (Clauses.reason(place).isPresent()) {
      return Optional.of(mapped(clause, ClauseStatus.NOT_COMPUTABLE, place));
    }
    return openPoints(place).isEmpty()
        ? Optional.empty()
        : Optional.of(mapped(clause, ClauseStatus.UNSETTLED, place));
  }

  private static Optional<MappedClause> inherited(Citation clause, Citation place) {
    return Clauses.parent(place)
        .flatMap(whole -> own(clause, whole).or(() -> inherited(clause, whole)));
  }

  private static boolean isEncodedByParts(Citation clause) {
    return Clauses.all().stream()
        .filter(part -> Clauses.isPartOf(part, clause))
        .anyMatch(part -> !entries(part).isEmpty());
  }

  private static MappedClause mapped(Citation clause, ClauseStatus status, Citation place) {
    return new MappedClause(
        clause,
        Clauses.validity(clause),
        status,
        status == ClauseStatus.ENCODED ? entries(place) : ImmutableList.of(),
        status == ClauseStatus.NOT_COMPUTABLE ? Clauses.reason(place) : Optional.empty(),
        openPoints(place));
  }

  private static List<BookEntry> entries(Citation clause) {
    return ImmutableList.<BookEntry>builder()
        .addAll(ENTRIES.get(clause))
        .addAll(
            Clauses.alsoBy(clause).stream()
                .map(id -> RuleBook.find(id).orElseThrow(() -> unknown(clause, id)))
                .iterator())
        .build();
  }

  private static IllegalStateException unknown(Citation clause, String id) {
    return new IllegalStateException("map of " + clause + " must name an entry: " + id);
  }

  private static List<OpenPoint<?>> openPoints(Citation clause) {
    return OpenPoints.all().stream()
        .filter(point -> point.answered().isEmpty())
        .filter(
            point ->
                point.instruments().contains(clause) || Clauses.asks(clause).contains(point.id()))
        .collect(toImmutableList());
  }
}
