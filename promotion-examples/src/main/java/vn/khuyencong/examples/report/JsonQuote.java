package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingTable;

/**
 * A quote as JSON for another program.
 *
 * @param asOf day of the law
 * @param cost cost of the line
 * @param quantity number of units
 * @param table the text of the province's ceilings, if given
 * @param days the days for which that text gives the ceiling; without a last day it has to be
 *     checked whether it still holds
 * @param ground on what national ceilings are taken as local ones, if they are
 * @param limit the limit, measured with no support requested
 * @param otherReadings what the limit would be by other readings of open points
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record JsonQuote(
    LocalDate asOf,
    Optional<Vnd> cost,
    int quantity,
    Optional<Citation> table,
    Optional<Validity> days,
    Optional<Citation> ground,
    JsonLimit limit,
    List<Other> otherReadings,
    Optional<JsonUnread> unread) {

  /** Copies the list. */
  public JsonQuote {
    otherReadings = List.copyOf(otherReadings);
  }

  /**
   * What may be paid at most by another reading.
   *
   * @param point id of the open point
   * @param answer the other answer
   * @param amount what may be paid then
   */
  public record Other(String point, boolean answer, Vnd amount) {}

  /** {@code quote} with messages in {@code language}. */
  public static String of(Quote quote, Language language) {
    return JsonReport.write(
        new JsonQuote(
            quote.limit().day(),
            quote.line().cost(),
            quote.line().quantity(),
            quote.table().map(CeilingTable::instrument),
            quote.days(),
            quote.ground(),
            JsonLimit.of(quote.limit(), language),
            quote.others().stream()
                .map(other -> new Other(other.point().id(), other.answer(), other.amount()))
                .toList(),
            JsonUnread.of(quote.unread(), language)));
  }
}
