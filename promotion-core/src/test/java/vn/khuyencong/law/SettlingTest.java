package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;

/**
 * Every unsettled row of the decision table is decided once its caller settles the point, or comes
 * to a further point that the answer opens.
 */
class SettlingTest {
  private static final Citation TEXT = Citation.of("official text");

  static Stream<DecisionRow> unsettled() {
    return DecisionRow.all().stream().filter(row -> row.outcome() == Outcome.LAW_UNSETTLED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unsettled")
  void settlingThePointDecidesTheRow(DecisionRow row) {
    OpenPoint<?> point = OpenPoints.of(row.text("deciding"));
    List<Assessment> verdicts = answers(point).map(answer -> settled(row, answer)).toList();
    assertThat(verdicts)
        .allSatisfy(
            verdict -> {
              assertThat(verdict.outcome()).isNotEqualTo(Outcome.FACT_MISSING);
              assertThat(verdict.openPoints().contains(point)).as("still open").isFalse();
            });
  }

  @Test
  void theFindingShowsWhatWasSettledAndOnWhat() {
    DecisionRow row =
        unsettled()
            .filter(one -> one.text("deciding").equals("decree235-article5-minerals"))
            .findFirst()
            .orElseThrow();
    Settlement<Boolean> settlement = Settlement.of(DecreePoints.ARTICLE_5_MINERALS, false, TEXT);
    Assessment verdict =
        PromotionLaw.inForceOn(row.day()).settling(settlement).assess(row.request());
    assertThat(verdict.violations()).flatExtracting(Finding::settlements).contains(settlement);
  }

  private static Assessment settled(DecisionRow row, Settlement<?> answer) {
    return PromotionLaw.inForceOn(row.day())
        .settling(answer)
        .assess(row.withFactsOfSettledLaw().request());
  }

  private static Stream<Settlement<?>> answers(OpenPoint<?> point) {
    if (point.answerType() == Boolean.class) {
      return Stream.of(true, false).map(value -> settlement(point, value));
    }
    return Stream.of(point.answerType().getEnumConstants()).map(value -> settlement(point, value));
  }

  @SuppressWarnings("unchecked")
  private static Settlement<?> settlement(OpenPoint<?> point, Object value) {
    return Settlement.of((OpenPoint<Object>) point, value, TEXT);
  }
}
