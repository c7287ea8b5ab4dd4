package vn.khuyencong.law.circular46;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.plan.PlanKind;
import vn.khuyencong.project.ProjectAuthority;

class Article08PlansTest {
  @ParameterizedTest
  @CsvSource({
    "NATIONAL_PROGRAM, MINISTRY_OF_INDUSTRY_AND_TRADE, Điều 8 khoản 1 điểm a",
    "LOCAL_PROGRAM, DEPARTMENT_OF_INDUSTRY_AND_TRADE, Điều 8 khoản 1 điểm b",
    "NATIONAL_PLAN, CENTRAL_AGENCY, Điều 8 khoản 2 điểm a",
    "PROVINCIAL_PART_OF_NATIONAL_PLAN, DEPARTMENT_OF_INDUSTRY_AND_TRADE, Điều 8 khoản 2 điểm a"
  })
  void whoLeadsInDrawingItUp(PlanKind kind, ProjectAuthority body, String place) {
    assertThat(Article08Plans.drawnUpBy(kind).value()).isEqualTo(body);
    assertThat(Article08Plans.drawnUpBy(kind).citation()).hasToString(place + ", 46/2012/TT-BCT");
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL, MINISTRY_OF_INDUSTRY_AND_TRADE, Điều 8 khoản 3 điểm a",
    "LOCAL, PROVINCIAL_PEOPLES_COMMITTEE, Điều 8 khoản 3 điểm b"
  })
  void whoRulesOnProcedure(FundingSource money, ProjectAuthority body, String place) {
    assertThat(Article08Plans.procedureBy(money).value()).isEqualTo(body);
    assertThat(Article08Plans.procedureBy(money).citation())
        .hasToString(place + ", 46/2012/TT-BCT");
  }
}
