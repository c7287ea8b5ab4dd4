package vn.khuyencong.law.limit;

import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.support.CeilingTable;

/**
 * What sets the ceilings of local money, in a sentence: the table the caller gave, "Đồng Tháp
 * (08/2024/NQ-HĐND)", else the province.
 *
 * @param table the table, if one was given
 */
record LocalCeilingSource(Optional<CeilingTable> table) implements Localised {

  /** The name of what sets the ceiling of {@code line}, or should. */
  static LocalCeilingSource of(CostLine line, LawInForce law) {
    return new LocalCeilingSource(
        LocalLookup.restsOnNation(line, law) ? Optional.empty() : law.local().table());
  }

  @Override
  public String in(Language language) {
    return table
        .map(given -> given.name() + " (" + given.instrument() + ")")
        .orElse(language == Language.VIETNAMESE ? "địa phương" : "the province");
  }
}
