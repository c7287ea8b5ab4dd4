package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.decree45.Route;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/**
 * Runs the decision table of facilities, which was written from the Vietnamese text, row by row.
 */
class FacilityDecisionTest {

  static Stream<DecisionRow> rows() {
    return DecisionRow.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void decidesAsTheTableSays(DecisionRow row) {
    Assessment verdict = PromotionLaw.inForceOn(row.day()).assess(row.request());
    assertThat(verdict.outcome()).as(row.toString()).isEqualTo(row.outcome());
    if (row.outcome() == Outcome.SATISFIED) {
      Route route = Route.valueOf(row.text("route").toUpperCase(Locale.ROOT));
      assertThat(Route.of(verdict)).containsExactly(route);
      assertThat(citations(verdict.part(route.part()).orElseThrow().all()))
          .contains(row.text("deciding"));
    } else {
      assertThat(reasons(verdict)).contains(row.text("deciding"));
    }
  }

  private static List<String> reasons(Assessment verdict) {
    return switch (verdict.outcome()) {
      case VIOLATED -> citations(verdict.violations());
      case FACT_MISSING -> verdict.questions().stream().map(Question::fact).toList();
      default -> verdict.openPoints().stream().map(OpenPoint::id).toList();
    };
  }

  private static List<String> citations(List<Finding> findings) {
    return findings.stream().map(Finding::citation).map(Citation::toString).toList();
  }
}
