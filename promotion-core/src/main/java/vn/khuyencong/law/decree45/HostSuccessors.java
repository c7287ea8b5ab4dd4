package vn.khuyencong.law.decree45;

import vn.khuyencong.language.Language;
import vn.khuyencong.language.ListOrNone;
import vn.khuyencong.language.Localised;
import vn.khuyencong.network.HostOffice;

/**
 * The units that succeeded the unit of a host, as a sentence says them.
 *
 * @param host the host
 */
record HostSuccessors(HostOffice host) implements Localised {

  @Override
  public String in(Language language) {
    return host.unit()
        .filter(unit -> !unit.successors().isEmpty())
        .map(unit -> new ListOrNone(unit.successors()).in(language))
        .orElseGet(() -> language == Language.VIETNAMESE ? "chưa biết" : "not known");
  }
}
