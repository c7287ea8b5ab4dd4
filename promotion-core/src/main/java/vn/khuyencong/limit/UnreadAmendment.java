package vn.khuyencong.limit;

import java.util.Map;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;
import vn.khuyencong.rule.OpenPoint;

/**
 * That the national ceilings of a day are those of their text as issued, since what amends it was
 * not read: since 28 August 2024 Circular 64/2024/TT-BTC. One line, for every report that states
 * what may be paid.
 *
 * @param point the point that asks what was amended
 */
public record UnreadAmendment(OpenPoint<?> point) implements Localised {

  /** "Mức chi quốc gia theo 28/2018/TT-BTC như khi ban hành; …". */
  @Override
  public String in(Language language) {
    String own = "unread." + point.id();
    String key = Messages.find(own, language).isPresent() ? own : "limit.as-issued";
    return Messages.render(key, Map.of("question", point), language);
  }
}
