package vn.khuyencong.examples.report;

import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.results.ReportPeriod;

/**
 * That the national ceilings are those of a text as issued, in a JSON report.
 *
 * @param point id of the open point that asks what was amended
 * @param message the line of the text report
 */
public record JsonUnread(String point, String message) {

  /** That of the law of the last day of {@code period}; none of a period before the decree. */
  static Optional<UnreadAmendment> of(ReportPeriod period) {
    return Optional.of(period.last())
        .filter(last -> !last.isBefore(Instruments.DECREE_45_2012.firstDay()))
        .flatMap(last -> PromotionLaw.inForceOn(last).unreadAmendment());
  }

  static Optional<JsonUnread> of(Optional<UnreadAmendment> unread, Language language) {
    return unread.map(one -> new JsonUnread(one.point().id(), one.in(language)));
  }
}
