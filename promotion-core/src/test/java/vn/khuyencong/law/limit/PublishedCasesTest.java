package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.limit.LimitKind;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** Projects as provinces published them; each was approved or carried out. */
class PublishedCasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Hà Tĩnh, 2019, MACHINERY_TECHNOLOGY_TRANSFER, 690000000, 300000000",
    "Long An, 2018, MACHINERY_TECHNOLOGY_TRANSFER, 77000000, 38500000",
    "Long An model, 2018, DEMONSTRATION_MODEL_NEW_TECHNOLOGY, 2115000000, 140000000",
    "Trà Vinh, 2021, MACHINERY_TECHNOLOGY_TRANSFER, 88000000, 40000000",
    "Hà Giang tea, 2021, MACHINERY_TECHNOLOGY_TRANSFER, 435000000, 200000000"
  })
  void aLocalProjectIsWithinTheReference(
      String name, int year, SupportItem item, long cost, long asked) {
    SupportLimit limit = Lines.limit(LocalDate.of(year, 6, 1), Lines.local(item, cost, asked));
    assertThat(limit.outcome()).as(name).isEqualTo(Outcome.FACT_MISSING);
    assertThat(limit.assessment().warnings()).isEmpty();
    assertThat(Lines.finding(limit, "ceilings.within-national-reference").outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void longAnGaveExactlyHalf() {
    SupportLimit reference =
        Lines.limit(
                LocalDate.of(2018, 6, 1),
                Lines.local(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 77_000_000, 38_500_000))
            .reference()
            .orElseThrow();
    assertThat(reference.amount()).contains(Vnd.of(38_500_000));
    assertThat(reference.binding().orElseThrow().kind()).isEqualTo(LimitKind.SHARE);
  }

  @Test
  void haTinhAsANationalProjectIsAtTheCapIn2019() {
    SupportLimit limit =
        Lines.limit(
            Lines.IN_2019,
            Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 690_000_000, 300_000_000));
    assertThat(limit.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(limit.amount()).contains(Vnd.ofMillions(300));
    assertThat(limit.binding().orElseThrow().kind()).isEqualTo(LimitKind.CAP);
  }

  @Test
  void haTinhAsANationalProjectIs100MillionOverIn2017() {
    CostLine line =
        Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 690_000_000, 300_000_000)
            .toBuilder()
            .priority(false)
            .build();
    SupportLimit limit = PromotionLaw.inForceOn(Lines.IN_2017).limitFor(line);
    assertThat(limit.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(line.leastRequested().minus(limit.amount().orElseThrow()))
        .isEqualTo(Vnd.ofMillions(100));
  }

  @Test
  void giaLaiIsWithinTheNationalCeilingIn2020() {
    assertThat(
            Lines.limit(
                    LocalDate.of(2020, 8, 1),
                    Lines.national(
                        SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 413_000_000, 200_000_000))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }
}
