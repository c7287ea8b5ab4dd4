package vn.khuyencong.law.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.law.decree45.Article05Sectors;
import vn.khuyencong.law.text.SectorCase;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;

/**
 * The lists of sectors and places, told by asking the law about each of their members, of which
 * nothing else is known, on every day on which a text changed.
 */
final class AskedLists {
  /** The days on which the lists may have changed. */
  private static final List<LocalDate> DAYS =
      Stream.of(
              Instruments.DECREE_45_2012,
              Instruments.CIRCULAR_46_2012,
              Instruments.LAW_72_2025,
              Instruments.DECREE_235_2025)
          .map(text -> text.inForce().from().orElseThrow())
          .collect(ImmutableList.toImmutableList());

  private static final SupportRequest ANYBODY =
      SupportRequest.of(Facility.builder().id("anybody").build());

  private static final Term SECTOR = Term.of("ngành, nghề", "sector");
  private static final Term PLACE = Term.of("địa bàn", "place");
  private static final Term KIND = Term.of("loại đơn vị hành chính", "kind of unit");

  private AskedLists() {}

  /** The sectors of Article 5. */
  static List<BookEntry> sectors() {
    EntryCollector section = EntryCollector.of(Article05Sectors.class);
    for (Sector sector : Sector.values()) {
      asked(
          section,
          "decree45.article5.sector." + CanonicalText.id(sector.name()),
          EntryWording.named(SECTOR, sector),
          day ->
              Article05Sectors.LISTED
                  .apply(
                      new SectorCase(
                          new SiteRequest(ANYBODY, Optional.empty(), "sites", day), sector),
                      Context.on(day))
                  .stream()
                  .findFirst());
    }
    return section.entries();
  }

  /** The places of Article 1, clause 2 point a. */
  static List<BookEntry> places() {
    EntryCollector section = EntryCollector.of(Article01Scope.class);
    SamplePlaces.all()
        .forEach(
            (id, unit) ->
                asked(
                    section,
                    "decree45.article1.place." + id,
                    EntryWording.named(PLACE, unit.name()),
                    day ->
                        unit.locality().existsOn(day)
                            ? place(ProductionSite.in(unit.locality()), day)
                            : Optional.empty()));
    return section.entries();
  }

  /** The kinds of administrative units that did not exist on every day. */
  static List<BookEntry> kinds() {
    EntryCollector section = EntryCollector.of(LocalityKind.class);
    Stream.of(LocalityKind.values())
        .filter(kind -> !kind.exists().equals(Validity.ALWAYS))
        .forEach(
            kind ->
                section.figure(
                    "place.kind." + CanonicalText.id(kind.name()),
                    EntryKind.CLASSIFICATION,
                    EntryWording.named(KIND, kind),
                    true,
                    LocalityKind.LAST_DAY_OF_DISTRICTS,
                    kind.exists()));
    return section.entries();
  }

  private static Optional<Finding> place(ProductionSite site, LocalDate day) {
    return Article01Scope.PLACE
        .apply(new SiteRequest(ANYBODY, Optional.of(site), "sites", day), Context.on(day))
        .stream()
        .findFirst();
  }

  /** Asks on each day; an answer goes on as long as nothing in it changes. */
  private static void asked(
      EntryCollector section, String id, Term name, Function<LocalDate, Optional<Finding>> ask) {
    for (int first = 0; first < DAYS.size(); ) {
      Optional<Finding> answer = ask.apply(DAYS.get(first));
      int next = first + 1;
      while (next < DAYS.size() && same(answer, ask.apply(DAYS.get(next)))) {
        next++;
      }
      Validity days =
          next < DAYS.size()
              ? Validity.between(DAYS.get(first), DAYS.get(next).minusDays(1))
              : Validity.since(DAYS.get(first));
      answer.ifPresent(finding -> section.listed(id, name, finding, days));
      first = next;
    }
  }

  private static boolean same(Optional<Finding> one, Optional<Finding> other) {
    return one.map(AskedLists::said).equals(other.map(AskedLists::said));
  }

  private static List<Object> said(Finding finding) {
    return ImmutableList.of(AnswerText.text(finding), finding.citation(), finding.evidence());
  }
}
