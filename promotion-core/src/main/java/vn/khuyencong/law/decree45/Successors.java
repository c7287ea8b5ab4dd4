package vn.khuyencong.law.decree45;

import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Localised;
import vn.khuyencong.place.Locality;

/**
 * The units that succeeded a unit, as a sentence says them; where none is named, they are not
 * known.
 *
 * @param unit the unit, if it is known
 */
record Successors(Optional<Locality> unit) implements Localised {

  @Override
  public String in(Language language) {
    return unit.filter(ended -> !ended.successors().isEmpty())
        .map(ended -> new ListOrNone(ended.successors()).in(language))
        .orElseGet(() -> language == Language.VIETNAMESE ? "chưa biết" : "not known");
  }
}
