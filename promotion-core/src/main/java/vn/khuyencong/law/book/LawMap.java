package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.OpenPoints;
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

  /** What accounts for {@code clause}, if the map has it. */
  public static Optional<MappedClause> find(Citation clause) {
    return ALL.stream().filter(mapped -> mapped.clause().equals(clause)).findFirst();
  }

  private static MappedClause map(Citation clause) {
    return own(clause)
        .or(() -> byParts(clause))
        .or(() -> Clauses.parent(clause).map(LawMap::map).map(whole -> under(clause, whole)))
        .orElseGet(() -> mapped(clause, ClauseStatus.MISSING, ImmutableList.of()));
  }

  /** What is said of the clause itself. */
  private static Optional<MappedClause> own(Citation clause) {
    List<BookEntry> entries = ENTRIES.get(clause);
    if (!entries.isEmpty()) {
      return Optional.of(mapped(clause, ClauseStatus.ENCODED, entries));
    }
    if (Clauses.reason(clause).isPresent()) {
      return Optional.of(mapped(clause, ClauseStatus.NOT_COMPUTABLE, entries));
    }
    return openPoints(clause).isEmpty()
        ? Optional.empty()
        : Optional.of(mapped(clause, ClauseStatus.UNSETTLED, entries));
  }

  private static Optional<MappedClause> byParts(Citation clause) {
    boolean encoded =
        ENTRIES.keySet().stream().anyMatch(cited -> Clauses.isPartOf(cited, clause));
    return encoded
        ? Optional.of(mapped(clause, ClauseStatus.ENCODED, ImmutableList.of()))
        : Optional.empty();
  }

  private static MappedClause under(Citation clause, MappedClause whole) {
    boolean byParts = whole.status() == ClauseStatus.ENCODED && whole.entries().isEmpty();
    return new MappedClause(
        clause,
        byParts ? ClauseStatus.MISSING : whole.status(),
        whole.entries(),
        whole.reason(),
        whole.openPoints());
  }

  private static MappedClause mapped(
      Citation clause, ClauseStatus status, List<BookEntry> entries) {
    Optional<Term> reason =
        status == ClauseStatus.NOT_COMPUTABLE ? Clauses.reason(clause) : Optional.empty();
    return new MappedClause(clause, status, entries, reason, openPoints(clause));
  }

  private static List<OpenPoint<?>> openPoints(Citation clause) {
    return OpenPoints.all().stream()
        .filter(
            point ->
                point.instruments().contains(clause) || Clauses.asks(clause).contains(point.id()))
        .collect(toImmutableList());
  }
}
