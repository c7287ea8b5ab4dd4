package vn.khuyencong.examples.report;

import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.UnreadAmendment;

/**
 * That the national ceilings are those of a text as issued, in a JSON report.
 *
 * @param point id of the open point that asks what was amended
 * @param message the line of the text report
 */
public record JsonUnread(String point, String message) {

  static Optional<JsonUnread> of(Optional<UnreadAmendment> unread, Language language) {
    return unread.map(one -> new JsonUnread(one.point().id(), one.in(language)));
  }
}
