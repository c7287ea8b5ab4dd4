package vn.khuyencong.law.allocation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Local projects whose place, sector and amount are known, and reviews of a given outcome. */
final class Candidates {
  private static final Locality PROVINCE =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();

  private Candidates() {}

  /** A project without any ground of priority that asks for {@code dong}. */
  static Project plain(String id, long dong) {
    return inArea(id, Optional.empty(), Standing.NONE, dong);
  }

  /** How the sector of a project stands. */
  enum Standing {
    PRODUCT,
    SECTOR,
    NONE
  }

  /** A project in an area of {@code area}, of which everything that ranks is known. */
  static Project inArea(String id, Optional<AreaClass> area, Standing sector, long dong) {
    return ProjectFixtures.provincial()
        .id(id)
        .beneficiaries(List.of(Beneficiary.of(facility(id, area, sector))))
        .lines(
            List.of(
                ProjectFixtures.line("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                    .beneficiary(Optional.empty())
                    .money(FundingSource.LOCAL)
                    .build()))
        .facts(List.of())
        .sources(List.of(SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.of(dong))))
        .build();
  }

  private static Facility facility(String id, Optional<AreaClass> area, Standing sector) {
    return Facility.builder()
        .id(id)
        .sites(List.of(site(area)))
        .sectors(List.of(sector == Standing.SECTOR ? Sector.MACHINERY_AND_EQUIPMENT : Sector.OTHER))
        .cleanerProduction(false)
        .products(
            ProductFacts.builder()
                .certificates(ImmutableList.of())
                .keyProgramme(false)
                .export(sector == Standing.PRODUCT)
                .localMaterials(Percent.of(0))
                .workers(1)
                .supportingIndustryListed(false)
                .build())
        .build();
  }

  private static ProductionSite site(Optional<AreaClass> area) {
    return ProductionSite.builder()
        .unit(PROVINCE)
        .areas(
            Stream.of(AreaClass.values())
                .map(
                    one ->
                        new AreaFact(
                            one,
                            area.equals(Optional.of(one)),
                            Validity.ALWAYS,
                            Citation.of("1/QĐ-UBND")))
                .toList())
        .build();
  }

  /** A review that comes to {@code verdict}. */
  static Assessment review(Project project, Verdict verdict) {
    List<Finding> findings =
        Rule.<Project>one("test.review", Citation.of("1/QĐ-UBND"), (subject, context) -> verdict)
            .apply(project, Context.on(ProjectFixtures.DAY));
    return Assessment.allOf("project", findings, List.of());
  }

  /** The ranking of {@code projects}, all of which may be supported. */
  static Ranking rank(RankingChoices choices, List<Project> projects) {
    return Ranker.rank(
        projects,
        choices,
        project -> review(project, Verdict.satisfied()),
        LawInForce.on(ProjectFixtures.DAY, Texts.NATIONAL));
  }

  /** The ranking of {@code projects} without a choice. */
  static Ranking rank(Project... projects) {
    return rank(RankingChoices.none(), List.of(projects));
  }
}
