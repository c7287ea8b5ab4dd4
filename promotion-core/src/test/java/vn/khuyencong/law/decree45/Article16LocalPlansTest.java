package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Severity;

class Article16LocalPlansTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2026, 3, 1));
  private static final Locality ENDED =
      Networks.PROVINCE.toBuilder()
          .validity(Validity.until(LocalDate.of(2025, 6, 30)))
          .addSuccessors(
              new LocalityLink(
                  "tay-ninh",
                  "tỉnh Tây Ninh",
                  Optional.empty(),
                  Citation.of("1682/NQ-UBTVQH15"),
                  Evidence.SECONDARY))
          .build();

  private static AnnualPlan plan(int year, Locality province) {
    return Plans.provincial()
        .year(Year.of(year))
        .province(province)
        .projects(List.of())
        .networks(List.of())
        .build();
  }

  @Test
  void aPlanAfterTheLastDayOfItsProvinceIsAViolationAndNamesTheSuccessor() {
    Finding finding =
        Findings.one(Article16LocalPlans.PROVINCE_EXISTS.apply(plan(2026, ENDED), CONTEXT));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.citation()).hasToString("Điều 16 khoản 1 điểm b, 45/2012/NĐ-CP");
    assertThat(finding.message(Language.VIETNAMESE))
        .isEqualTo(
            "tỉnh Sông Xanh không tồn tại trong năm 2026 (thời gian tồn tại: đến 30/6/2025). Đơn vị"
                + " kế thừa: tỉnh Tây Ninh. [Theo cách hiểu, chưa có văn bản trả lời: “"
                + "Từ 15/10/2025, Điều 2 khoản 2 và các Điều 11, 13, 14, 16 về kế hoạch và kinh phí"
                + " khuyến công còn như năm 2012 không?” có.]");
    assertThat(Article16LocalPlans.PROVINCE_GOES_ON.apply(plan(2026, ENDED), CONTEXT)).isEmpty();
  }

  @Test
  void thePlanOfTheYearInWhichItEndsIsAWarning() {
    assertThat(Article16LocalPlans.PROVINCE_EXISTS.apply(plan(2025, ENDED), CONTEXT)).isEmpty();
    Finding finding =
        Findings.one(Article16LocalPlans.PROVINCE_GOES_ON.apply(plan(2025, ENDED), CONTEXT));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  /** That no successor is named does not say that there is none. */
  @Test
  void aSuccessorThatIsNotNamedIsNotKnown() {
    Locality unnamed = ENDED.toBuilder().successors(List.of()).build();
    Finding finding =
        Findings.one(Article16LocalPlans.PROVINCE_EXISTS.apply(plan(2026, unnamed), CONTEXT));
    assertThat(finding.message(Language.VIETNAMESE)).contains(" Đơn vị kế thừa: chưa biết. [");
    assertThat(finding.message(Language.ENGLISH)).contains(" Successor units: not known. [");
  }

  @Test
  void thePlanOfAYearBeforeIsNeither() {
    assertThat(Article16LocalPlans.RULES.assess(plan(2024, ENDED), CONTEXT).all()).isEmpty();
    assertThat(Article16LocalPlans.RULES.assess(plan(2026, Networks.PROVINCE), CONTEXT).all())
        .isEmpty();
  }

  @Test
  void aPlanBeforeTheFirstDayOfItsProvinceIsAViolation() {
    Locality young =
        Networks.PROVINCE.toBuilder().validity(Validity.since(LocalDate.of(2025, 7, 1))).build();
    assertThat(
            Findings.one(Article16LocalPlans.PROVINCE_EXISTS.apply(plan(2024, young), CONTEXT))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(Article16LocalPlans.RULES.assess(plan(2026, young), CONTEXT).all()).isEmpty();
  }
}
