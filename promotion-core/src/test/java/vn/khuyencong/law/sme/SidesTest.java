package vn.khuyencong.law.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Context;

/** A law keeps what it found of a size: that is what it would find anew of every other one. */
class SidesTest {
  private static final List<Context> KEPT =
      Stream.of("2013-06-01", "2018-02-01", "2018-06-01", "2022-06-01", "2026-06-01")
          .map(LocalDate::parse)
          .map(SidesTest::context)
          .toList();

  private static Context context(LocalDate day) {
    return LawInForce.on(day, Texts.NATIONAL).context();
  }

  /** Figures about every limit: one below, at it, one above; some not known. */
  @Provide
  Arbitrary<SizeFacts> sizes() {
    return Combinators.combine(
            about(Completions.SME_LABOUR).optional(0.8),
            about(Completions.INSURED_LABOUR).optional(0.8),
            amounts(Completions.CAPITAL).optional(0.8),
            amounts(Completions.REVENUE).optional(0.8),
            Arbitraries.integers()
                .between(-800, 400)
                .map(days -> LocalDate.of(2022, 6, 1).plusDays(days))
                .optional(0.8),
            Arbitraries.of(BusinessField.class).optional(0.8))
        .as(SizeFacts::new);
  }

  private static Arbitrary<Integer> about(List<Integer> limits) {
    return Combinators.combine(Arbitraries.of(limits), Arbitraries.of(-1, 0, 1, 7))
        .as((limit, by) -> Math.max(0, limit + by));
  }

  private static Arbitrary<Vnd> amounts(List<Vnd> limits) {
    return Combinators.combine(Arbitraries.of(limits), Arbitraries.of(-1, 0, 1, 1_000_003))
        .as((limit, by) -> Vnd.of(Math.max(0, limit.dong() + by)));
  }

  @Property(tries = 1500)
  void whatIsKeptIsWhatWouldBeFoundAnew(@ForAll("sizes") SizeFacts facts) {
    for (Context kept : KEPT) {
      assertThat(EnterpriseSizes.classify(facts, kept))
          .isEqualTo(EnterpriseSizes.classify(facts, context(kept.day())));
    }
  }

  @Property(tries = 200)
  void whatIsNotKnownLiesOnNoSide(@ForAll("sizes") SizeFacts facts) {
    SizeFacts lacking = SizeFacts.builder().from(facts).capital(Optional.empty()).build();
    assertThat(Sides.of(lacking, LocalDate.of(2022, 6, 1)).capital()).isEqualTo(-1);
  }
}
