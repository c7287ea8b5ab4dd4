package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.rule.OpenPoint;

/**
 * An article, clause or point, and what accounts for it.
 *
 * @param clause the article, clause or point
 * @param validity days on which it stands: those of its text, unless it came or went on its own
 * @param status how it is accounted for
 * @param entries the entries that cite it or, failing that, the clause it belongs to; none where
 *     only its parts are decided
 * @param reason why it cannot be computed
 * @param openPoints the open points that name it
 */
public record MappedClause(
    Citation clause,
    Validity validity,
    ClauseStatus status,
    List<BookEntry> entries,
    Optional<Term> reason,
    List<OpenPoint<?>> openPoints) {

  /** Copies what it is given. */
  public MappedClause {
    entries = ImmutableList.copyOf(entries);
    openPoints = ImmutableList.copyOf(openPoints);
  }

  /** The classes that hold the entries. */
  public List<String> sources() {
    return entries.stream().map(BookEntry::source).distinct().sorted().collect(toImmutableList());
  }
}
