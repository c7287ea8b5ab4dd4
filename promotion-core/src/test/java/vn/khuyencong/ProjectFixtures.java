package vn.khuyencong;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.FacilityBuilder;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.ProjectDocument;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPart;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SelectionMethod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** A project in which everything is known and in order on 1 June 2016, to be changed by a test. */
public final class ProjectFixtures {
  /** A day of the joint circular of 2014 and of the first text of Circular 36. */
  public static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  private ProjectFixtures() {}

  /** A national project: machinery of 400 million, of which 200 million are asked. */
  public static ProjectBuilder national() {
    return Project.builder()
        .id("p1")
        .title("Ứng dụng máy móc tiên tiến")
        .level(ProjectLevel.NATIONAL)
        .contents(Set.of(SupportCategory.TECHNOLOGY))
        .group(false)
        .beneficiaries(List.of(beneficiary("b1", Vnd.ofMillions(200))))
        .lines(List.of(machinery("l1").build()))
        .facts(List.of(newMachinery("l1")))
        .cost(Vnd.ofMillions(400))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(200))))
        .period(ProjectPeriod.of(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 11, 30)))
        .planYear(Year.of(2016))
        .planDrawnUpIn(Year.of(2015))
        .approval(
            Approval.builder()
                .authority(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
                .decision(Citation.of("1/QĐ-BCT"))
                .day(LocalDate.of(2016, 1, 15))
                .build())
        .undertakings(Undertakings.builder().committed(true).noOtherStateMoney(true).build())
        .procedure(procedure())
        .form(SupportForm.GRANT);
  }

  /** The same from provincial money, approved by the provincial People's Committee. */
  public static ProjectBuilder provincial() {
    return national()
        .level(ProjectLevel.PROVINCIAL)
        .lines(List.of(machinery("l1").money(FundingSource.LOCAL).build()))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(200)),
                SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(200))))
        .approval(
            Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(2016, 1, 15)))
        .procedure(Procedure.unknown());
  }

  /** Nothing known but a name. */
  public static ProjectBuilder unknown() {
    return Project.builder().id("p0").title("Đề án");
  }

  /** A file in order. */
  public static Procedure procedure() {
    return Procedure.builder()
        .parts(Set.of(ProjectPart.values()))
        .documents(Set.of(ProjectDocument.values()))
        .implementedByBeneficiary(false)
        .severalProvinces(false)
        .byRegionalCentre(false)
        .filedWithDepartment(LocalDate.of(2015, 5, 19))
        .filedWithAgency(LocalDate.of(2015, 6, 14))
        .guidedOtherwise(false)
        .basicAppraisal(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
        .ministryAppraisal(ProjectAuthority.CENTRAL_AGENCY)
        .method(SelectionMethod.SELECTION)
        .build();
  }

  /** A rural industrial cooperative of point a that applies cleaner production, so of b too. */
  public static Beneficiary beneficiary(String id, Vnd share) {
    return Beneficiary.builder().id(id).facility(cooperative(id).build()).share(share).build();
  }

  /** A food-processing cooperative in a commune, before and since July 2025. */
  public static FacilityBuilder cooperative(String id) {
    return Facility.builder()
        .id(id)
        .form(LegalForm.COOPERATIVE)
        .lawful(true)
        .produces(true)
        .addSites(commune())
        .addSectors(Sector.FOOD_PROCESSING)
        .cleanerProduction(true);
  }

  /** A site in a commune of a rural district of Long An, which since July 2025 lies in none. */
  public static ProductionSite commune() {
    return communeIn(Locality.of("80", LocalityKind.PROVINCE, "Long An").build());
  }

  /** A site in a commune of {@code province}, like {@link #commune()}. */
  public static ProductionSite communeIn(Locality province) {
    Locality district = Locality.of("h", LocalityKind.RURAL_DISTRICT, "H").within(province).build();
    return ProductionSite.builder()
        .unit(Locality.of("x", LocalityKind.COMMUNE, "X").within(province).build())
        .formerUnit(Locality.of("y", LocalityKind.COMMUNE, "Y").within(district).build())
        .build();
  }

  /** A site in a ward of a centrally-run city, which is in no place of point a. */
  public static ProductionSite ward() {
    Locality city = Locality.of("tp", LocalityKind.CENTRAL_CITY, "TP").build();
    Locality district = Locality.of("q", LocalityKind.URBAN_DISTRICT, "Q").within(city).build();
    return ProductionSite.builder()
        .unit(
            Locality.of("p", LocalityKind.WARD, "P")
                .within(city)
                .wardOrigin(WardOrigin.neverCommune())
                .build())
        .formerUnit(
            Locality.of("pq", LocalityKind.WARD, "P")
                .within(district)
                .wardOrigin(WardOrigin.neverCommune())
                .build())
        .addAreas(
            new AreaFact(
                AreaClass.RECOGNISED_CRAFT_VILLAGE, false, Validity.ALWAYS, Citation.of("f")))
        .build();
  }

  /** A line of machinery, 200 of 400 million of national money, for "b1". */
  public static CostLineBuilder machinery(String id) {
    return line(id, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER);
  }

  /** A line, 200 of 400 million of national money, for "b1". */
  public static CostLineBuilder line(String id, SupportItem item) {
    return CostLine.builder()
        .id(id)
        .item(item)
        .cost(Vnd.ofMillions(400))
        .supportRequested(Vnd.ofMillions(200))
        .money(FundingSource.NATIONAL)
        .beneficiary("b1")
        .priority(false)
        .upliftApproved(false);
  }

  /** Facts of new and improving machinery. */
  public static LineFacts newMachinery(String line) {
    return LineFacts.of(line).machineryNew(true).machineryImproves(true).build();
  }

  /** The only outcome of {@code rule} on {@code day}. */
  public static <T> Outcome outcome(Rule<T> rule, T subject, LocalDate day) {
    return finding(rule, subject, day).outcome();
  }

  /** The only finding of {@code rule} on {@code day}. */
  public static <T> Finding finding(Rule<T> rule, T subject, LocalDate day) {
    List<Finding> findings = rule.apply(subject, Context.on(day));
    if (findings.size() != 1) {
      throw new AssertionError(rule.code() + " must come to one finding: " + findings);
    }
    return findings.get(0);
  }
}
