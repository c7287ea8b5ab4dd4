package vn.khuyencong.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.rule.Outcome;

/** A row of the decision table: the facts a lawyer reads, made into a request. */
record DecisionRow(Map<String, String> cells) {
  private static final Citation SOURCE = Citation.of("decision table");

  static List<DecisionRow> all() {
    try (InputStream table = DecisionRow.class.getResourceAsStream("facility-decisions.csv")) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      List<String> header = cells(lines.get(0));
      return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This row with one cell changed. */
  DecisionRow with(String column, String cell) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.put(column, cell);
    return new DecisionRow(changed);
  }

  /** Whether the cell says something. */
  boolean knows(String column) {
    return given(column).isPresent();
  }

  /** This row with the facts given that come into play once an open point is settled. */
  DecisionRow withFactsOfSettledLaw() {
    DecisionRow row = given("difficult").isPresent() ? this : with("difficult", "yes");
    row = row.given("kiln").isPresent() ? row : row.with("kiln", "OTHER");
    return row.given("formerUnit").isPresent() ? row : row.with("formerUnit", "xã<huyện<tỉnh");
  }

  LocalDate day() {
    return LocalDate.parse(text("day"));
  }

  Outcome outcome() {
    return Outcome.valueOf(text("outcome"));
  }

  SupportRequest request() {
    return SupportRequest.builder()
        .facility(facility())
        .approvedOn(given("approvedOn").map(LocalDate::parse))
        .planDrawnUpIn(given("planDrawnUpIn").map(Year::parse))
        .planYear(given("planYear").map(Year::parse))
        .build();
  }

  String text(String column) {
    return given(column).orElseThrow(() -> new IllegalStateException(column + " of " + this));
  }

  @Override
  public String toString() {
    return cells.get("id") + " " + cells.get("note");
  }

  private Facility facility() {
    return Facility.builder()
        .id(text("id"))
        .form(given("form").map(LegalForm::valueOf))
        .lawful(flag("lawful"))
        .produces(flag("produces"))
        .sites(sites())
        .registeredOffice(given("office").map(path -> Places.at(path, Optional.empty())))
        .sectors(sectors())
        .kiln(given("kiln").map(BrickKiln::valueOf))
        .size(size())
        .cleanerProduction(flag("cleaner"))
        .sustainableProduction(flag("sustainable"))
        .clusterInvestor(flag("clusterInvestor"))
        .promotionServices(flag("services"))
        .artisan(given("artisan").map(ArtisanTitle::valueOf))
        .build();
  }

  private List<ProductionSite> sites() {
    Optional<Locality> former = given("formerUnit").map(path -> Places.at(path, origin()));
    Optional<WardOrigin> firstOrigin = former.isPresent() ? Optional.empty() : origin();
    List<ProductionSite> sites = new ArrayList<>();
    for (String path : given("site").map(text -> text.split(" \\+ ")).orElse(new String[0])) {
      boolean first = sites.isEmpty();
      sites.add(
          ProductionSite.builder()
              .unit(Places.at(path, first ? firstOrigin : Optional.empty()))
              .formerUnit(first ? former : Optional.empty())
              .areas(areas())
              .build());
    }
    return sites;
  }

  private Optional<WardOrigin> origin() {
    return given("convertedOn")
        .map(
            day ->
                day.equals("never")
                    ? WardOrigin.neverCommune()
                    : WardOrigin.convertedOn(LocalDate.parse(day), SOURCE));
  }

  private List<AreaFact> areas() {
    return Stream.of(
            area(AreaClass.RECOGNISED_CRAFT_VILLAGE, "craftVillage"),
            area(AreaClass.DIFFICULT_AREA, "difficult"),
            area(AreaClass.SPECIALLY_DIFFICULT_AREA, "difficult"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<AreaFact> area(AreaClass area, String column) {
    return flag(column).map(holds -> new AreaFact(area, holds, Validity.ALWAYS, SOURCE));
  }

  private List<Sector> sectors() {
    return given("sectors").stream()
        .flatMap(text -> Stream.of(text.split("\\+")))
        .map(Sector::valueOf)
        .toList();
  }

  private SizeFacts size() {
    return SizeFacts.builder()
        .averageLabour(given("labour").map(Integer::valueOf))
        .insuredLabour(given("insured").map(Integer::valueOf))
        .capital(given("capitalMillion").map(Long::valueOf).map(Vnd::ofMillions))
        .revenue(given("revenueMillion").map(Long::valueOf).map(Vnd::ofMillions))
        .founded(given("founded").map(LocalDate::parse))
        .field(given("field").map(DecisionRow::field))
        .build();
  }

  private static BusinessField field(String text) {
    return switch (text) {
      case "INDUSTRY" -> BusinessField.INDUSTRY_AND_CONSTRUCTION;
      case "AGRICULTURE" -> BusinessField.AGRICULTURE_FORESTRY_FISHERY;
      case "TRADE" -> BusinessField.TRADE_AND_SERVICES;
      default -> throw new IllegalStateException(text);
    };
  }

  private Optional<String> given(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalStateException("no column " + column);
    }
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private Optional<Boolean> flag(String column) {
    return given(column)
        .map(
            cell ->
                switch (cell) {
                  case "yes" -> true;
                  case "no" -> false;
                  default -> throw new IllegalStateException(column + ": " + cell);
                });
  }

  private static DecisionRow row(List<String> header, List<String> cells) {
    if (header.size() != cells.size()) {
      throw new IllegalStateException("row must have " + header.size() + " cells: " + cells);
    }
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byName.put(header.get(i), cells.get(i).strip());
    }
    return new DecisionRow(byName);
  }

  /** Splits at commas outside double quotes. */
  private static List<String> cells(String line) {
    return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.replace("\"", ""))
        .toList();
  }
}
