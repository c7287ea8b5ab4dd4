package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectBuilder;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** A project whose cost is published as "khoảng 400 triệu đồng" or "hơn 400 triệu đồng". */
class StatedCostTest {
  private static final Vnd MILLION = Vnd.ofMillions(1);

  /** What is less than a million off may be it, to the đồng on both sides. */
  @Nested
  class Sources {
    @ParameterizedTest
    @CsvSource({
      "ABOUT, 399000000, VIOLATED",
      "ABOUT, 399000001, FACT_MISSING",
      "ABOUT, 400000000, FACT_MISSING",
      "ABOUT, 400999999, FACT_MISSING",
      "ABOUT, 401000000, VIOLATED",
      "AT_LEAST, 399999999, VIOLATED",
      "AT_LEAST, 400000000, FACT_MISSING",
      "AT_LEAST, 400999999, FACT_MISSING",
      "AT_LEAST, 401000000, VIOLATED",
      "EXACT, 399999999, VIOLATED",
      "EXACT, 400000000, SATISFIED",
      "EXACT, 400000001, VIOLATED"
    })
    void comeToTheCostIfTheyMay(Precision precision, long sum, Outcome expected) {
      Project project =
          stated(precision)
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                      SourceAmount.of(
                          MoneySource.COUNTERPART, Vnd.of(sum).minus(Vnd.ofMillions(200)))))
              .build();
      Finding found = found(ProjectMoney.SOURCES_ADD_UP.code(), project);
      assertThat(found.outcome()).isEqualTo(expected);
      if (expected == Outcome.FACT_MISSING) {
        assertThat(found.missingFacts()).containsExactly("cost");
      }
    }

    /** The support alone is less than any cost that it may be: the rest is the unit's own. */
    @Test
    void whatIsNotNamedIsTheUnitsOwn() {
      Project project =
          stated(Precision.ABOUT)
              .sources(
                  List.of(SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200))))
              .build();
      assertThat(found(ProjectMoney.SOURCES_ADD_UP.code(), project).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class Lines {
    @ParameterizedTest
    @CsvSource({
      "ABOUT, 399000001, SATISFIED",
      "ABOUT, 399000002, FACT_MISSING",
      "ABOUT, 400999999, FACT_MISSING",
      "ABOUT, 401000000, VIOLATED",
      "AT_LEAST, 400000000, SATISFIED",
      "AT_LEAST, 400000001, FACT_MISSING",
      "AT_LEAST, 401000000, VIOLATED"
    })
    void areWithinTheCostIfTheyMustBe(Precision precision, long cost, Outcome expected) {
      CostLine line = ProjectFixtures.machinery("l1").cost(Vnd.of(cost)).build();
      Project project = stated(precision).lines(List.of(line)).build();
      assertThat(found(ProjectMoney.LINES_WITHIN_COST.code(), project).outcome())
          .isEqualTo(expected);
    }
  }

  @Test
  void statedInAnotherUnitItMayBeFartherOff() {
    Project project =
        stated(Precision.ABOUT)
            .statedCost(
                new StatedAmount(
                    Vnd.ofMillions(400), Precision.ABOUT, Optional.of(Vnd.ofMillions(10))))
            .sources(
                List.of(
                    SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                    SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(205))))
            .build();
    assertThat(found(ProjectMoney.SOURCES_ADD_UP.code(), project).outcome())
        .isEqualTo(Outcome.FACT_MISSING);
  }

  /** No cost of it is asked for where it is stated, and nothing is violated for it. */
  @Test
  void theReviewNeitherRefusesNorPassesIt() {
    assertThat(
            PromotionLaw.inForceOn(ProjectFixtures.DAY)
                .review(stated(Precision.ABOUT).build())
                .outcome())
        .isEqualTo(Outcome.FACT_MISSING);
    assertThat(stated(Precision.EXACT).build().cost()).contains(Vnd.ofMillions(400));
    assertThat(stated(Precision.ABOUT).build().cost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {399_000_000, 401_000_000})
  void theCostIsWhatItIsStatedToBe(long cost) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stated(Precision.ABOUT).cost(Vnd.of(cost)).build())
        .withMessageStartingWith("cost of project p1 must be what it is stated to be");
  }

  @Test
  void anAmountThatDoesNotFitEndsNothing() {
    Project project =
        stated(Precision.ABOUT)
            .statedCost(
                new StatedAmount(
                    Vnd.of(Long.MAX_VALUE), Precision.ABOUT, Optional.of(Vnd.of(Long.MAX_VALUE))))
            .build();
    assertThat(PromotionLaw.inForceOn(ProjectFixtures.DAY).review(project).violations())
        .isNotEmpty();
  }

  private static ProjectBuilder stated(Precision precision) {
    return ProjectFixtures.national()
        .cost(Optional.empty())
        .statedCost(new StatedAmount(Vnd.ofMillions(400), precision, Optional.of(MILLION)));
  }

  private static Finding found(String code, Project project) {
    return PromotionLaw.inForceOn(ProjectFixtures.DAY).review(project).all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
