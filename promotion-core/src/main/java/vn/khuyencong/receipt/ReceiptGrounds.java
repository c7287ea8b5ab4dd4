package vn.khuyencong.receipt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingTable;

/**
 * What an answer rests on besides its subject.
 *
 * @param day day of the law
 * @param book entries of the rule book in force on that day
 * @param localCeilings the province's table, if given
 * @param nationalCeilings the ground on which the national ceilings are taken as local, if they are
 * @param settlements the caller's answers to open points
 */
public record ReceiptGrounds(
    LocalDate day,
    List<BookLine> book,
    Optional<CeilingTable> localCeilings,
    Optional<Citation> nationalCeilings,
    List<Settlement<?>> settlements) {

  /** Copies the lists. */
  public ReceiptGrounds {
    book = ImmutableList.copyOf(book);
    settlements = ImmutableList.copyOf(settlements);
  }
}
