package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class TextsTest {
  /** The law of a period is put together once, and asked on each of its days. */
  @Test
  void twoDaysOfOnePeriodShareOneLaw() {
    assertThat(Texts.NATIONAL.changes()).isNotEmpty();
    for (LocalDate first : Texts.NATIONAL.changes()) {
      PeriodLaw law = Texts.NATIONAL.on(first);
      LocalDate last = law.days().to().orElse(first.plusYears(1));
      assertThat(Texts.NATIONAL.on(last)).isSameAs(law);
      assertThat(Texts.NATIONAL.on(first.minusDays(1))).isNotSameAs(law);
    }
  }

  /** A line over the ceiling of a text without an uplift is over it, and asks for no priority. */
  @Test
  void principalCeilingsNeedNoUplift() {
    LegalText text =
        LegalText.of(MadeUpCircular.CIRCULAR_99, "circular99")
            .replacing(MadeUpCircular.MONEY.instrument())
            .parts(
                TextPart.of(TextsTest.class)
                    .ceilings(
                        TextCeilings.principal(
                                "circular99.article7",
                                MadeUpCircular.CIRCULAR_99.article(7),
                                MadeUpCircular.CEILINGS)
                            .build()));
    PromotionLaw law = PromotionLaw.inForceOn(MadeUpCircular.FIRST, MadeUpCircular.ENDED.and(text));
    for (Optional<Boolean> priority : List.of(Optional.<Boolean>empty(), Optional.of(true))) {
      assertThat(machinery(law, 700_000_000L, priority).outcome()).isEqualTo(Outcome.SATISFIED);
      SupportLimit over = machinery(law, 700_000_001L, priority);
      assertThat(over.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(over.amount()).contains(Vnd.ofMillions(700));
      assertThat(over.findings())
          .extracting(Finding::code)
          .contains("circular99.article7.within-limit")
          .doesNotContain("circular99.article7.priority-uplift");
    }
  }

  private static SupportLimit machinery(PromotionLaw law, long asked, Optional<Boolean> priority) {
    return law.limitFor(
        Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 2_000_000_000L, asked).toBuilder()
            .priority(priority)
            .upliftApproved(priority)
            .build());
  }
}
