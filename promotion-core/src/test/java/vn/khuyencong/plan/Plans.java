package vn.khuyencong.plan;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.Significance;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Plans in order in 2016, to be changed by a test. */
public final class Plans {
  /** A province. */
  public static final Locality LONG_AN =
      Locality.of("80", LocalityKind.PROVINCE, "Long An").build();

  private Plans() {}

  /** A national plan of one project of 200 million, with a fund of 500 million. */
  public static AnnualPlanBuilder national() {
    return AnnualPlan.builder()
        .id("national-2016")
        .level(ProjectLevel.NATIONAL)
        .year(Year.of(2016))
        .funds(List.of(fund(MoneySource.NATIONAL_PROMOTION, 500)))
        .projects(List.of(nationalProject("p1")))
        .approval(
            Approval.by(
                ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE,
                ProjectFixtures.DAY.withDayOfMonth(1)));
  }

  /** A provincial plan of one project of 200 million, with a fund of 500 million. */
  public static AnnualPlanBuilder provincial() {
    return national()
        .id("long-an-2016")
        .level(ProjectLevel.PROVINCIAL)
        .province(LONG_AN)
        .funds(List.of(fund(MoneySource.PROVINCIAL_PROMOTION, 500)))
        .projects(List.of(localProject("p1")))
        .approval(
            Approval.by(
                ProjectAuthority.CHAIRMAN_OF_PROVINCIAL_PEOPLES_COMMITTEE,
                ProjectFixtures.DAY.withDayOfMonth(1)));
  }

  /** A provincial plan with a joint sum, a part by its source and money of a level not said. */
  public static AnnualPlanBuilder inSums() {
    return provincial()
        .sums(
            List.of(
                new JointSum(
                    "máy", List.of("p1"), Vnd.ofMillions(100), MoneySource.PROVINCIAL_PROMOTION)))
        .tasks(List.of(management("m1", 1).source(MoneySource.PROMOTION).build()))
        .stated(
            StatedFigures.builder()
                .addParts(
                    new StatedPart(
                        "tỉnh",
                        Optional.empty(),
                        Optional.of(StatedAmount.exactly(Vnd.ofMillions(1))),
                        Optional.of(MoneySource.PROVINCIAL_PROMOTION)))
                .build());
  }

  /** A national programme of 2016 to 2020, approved by the Prime Minister in 2016, with funds. */
  public static ProgramBuilder program() {
    return Program.builder()
        .id("national-2016-2020")
        .level(ProjectLevel.NATIONAL)
        .firstYear(Year.of(2016))
        .lastYear(Year.of(2020))
        .approval(Approval.by(ProjectAuthority.PRIME_MINISTER, ProjectFixtures.DAY))
        .funds(List.of(fund(MoneySource.NATIONAL_PROMOTION, 1_000)))
        .plans(List.of(national().build()));
  }

  /** A national project whose only facility is called like it. */
  public static Project nationalProject(String id) {
    return ofFacility(
        ProjectFixtures.national().significance(Significance.NATIONAL).build(), id, id);
  }

  /** A local project whose only facility is called like it. */
  public static Project localProject(String id) {
    return ofFacility(
        ProjectFixtures.provincial().significance(Significance.PROVINCIAL).build(), id, id);
  }

  /** {@code project} as project {@code id} of facility {@code facility}. */
  public static Project ofFacility(Project project, String id, String facility) {
    return project.toBuilder()
        .id(id)
        .beneficiaries(
            List.of(
                ProjectFixtures.beneficiary(facility, Vnd.ofMillions(200)).toBuilder()
                    .id("b1")
                    .build()))
        .build();
  }

  /** Published figures with one of each kind. */
  public static StatedFigures stated() {
    StatedAmount about =
        new StatedAmount(Vnd.ofMillions(1), Precision.ABOUT, Optional.of(Vnd.of(1)));
    return new StatedFigures(
        Optional.of(StatedAmount.exactly(Vnd.ofMillions(1))),
        Optional.of(1),
        List.of(
            new StatedPart(
                "part", Optional.of(1), Optional.of(about), Optional.of(MoneySource.COUNTERPART))),
        Optional.of(true));
  }

  /** A fund of {@code millions} million. */
  public static Fund fund(MoneySource source, long millions) {
    return Fund.of(source, Vnd.ofMillions(millions));
  }

  /** Management costs of {@code dong} from national money. */
  public static PlannedTaskBuilder management(String id, long dong) {
    return PlannedTask.builder()
        .id(id)
        .title("Chi quản lý")
        .category(SupportCategory.ORGANISATION)
        .item(SupportItem.MANAGEMENT_AGENCY)
        .amount(Vnd.of(dong))
        .source(MoneySource.NATIONAL_PROMOTION);
  }
}
