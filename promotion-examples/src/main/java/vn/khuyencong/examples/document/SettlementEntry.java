package vn.khuyencong.examples.document;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

/**
 * An answer to an open point as a document gives it.
 *
 * @param point id of the point
 * @param answer the answer, of the type the point asks for
 * @param citation the text it rests on
 * @param from first day of which it is given; that of the point if left out
 * @param to last day of which it is given; that of the point if left out
 */
record SettlementEntry(
    String point,
    JsonNode answer,
    Citation citation,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** The days of the answer, within those of the question. */
  Validity validity(Validity window) {
    return new Validity(from.or(window::from), to.or(window::to));
  }
}
