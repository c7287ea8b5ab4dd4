package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** Lines of which nothing is known but what they say. */
class JointLimitsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);

  private static CostLine line(String id, SupportItem item, long cost, long asked) {
    return Lines.national(item, cost * 1_000_000, asked * 1_000_000).toBuilder()
        .id(id)
        .priority(false)
        .build();
  }

  private static CostLine machinery(String id, long asked) {
    return line(id, SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 900, asked);
  }

  private static CostLine technologyLine(String id, long asked) {
    return line(id, SupportItem.TECHNOLOGY_LINE, 900, asked);
  }

  private static CostLine of(String beneficiary, CostLine line) {
    return line.toBuilder().beneficiary(beneficiary).build();
  }

  private static List<Outcome> outcomes(CostLine... lines) {
    return LAW.limitsFor(List.of(lines)).stream().map(SupportLimit::outcome).toList();
  }

  private static List<String> asked(CostLine... lines) {
    return LAW.limitsFor(List.of(lines)).stream()
        .flatMap(limit -> limit.assessment().questions().stream())
        .map(Question::fact)
        .distinct()
        .toList();
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC. */
  @Nested
  class Clause4 {

    @Test
    void machineryAndTechnologyLineOfOneEstablishmentShareTheWiderCeiling() {
      CostLine machinery = of("A", machinery("m", 200));
      List<SupportLimit> limits =
          LAW.limitsFor(List.of(machinery, of("A", technologyLine("t", 250))));
      assertThat(limits)
          .extracting(SupportLimit::lines)
          .containsExactly(List.of("m"), List.of("t"), List.of("t", "m"));
      assertThat(limits.get(2).amount()).contains(Vnd.ofMillions(450));
      assertThat(limits).extracting(SupportLimit::outcome).containsOnly(Outcome.SATISFIED);
      assertThat(outcomes(machinery, of("A", technologyLine("t", 251))))
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.VIOLATED);
    }

    @Test
    void thoseOfTwoEstablishmentsDoNot() {
      assertThat(outcomes(of("A", machinery("m", 300)), of("B", technologyLine("t", 450))))
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
    }

    @Test
    void linesThatMayBeOneEstablishmentsAreAsked() {
      assertThat(asked(machinery("m", 200), machinery("n", 200))).containsExactly("beneficiary");
      assertThat(asked(of("A", machinery("m", 200)), machinery("n", 200)))
          .containsExactly("beneficiary");
      assertThat(asked(machinery("m", 300), technologyLine("t", 200)))
          .containsExactly("beneficiary");
    }

    /** 300 million, or 450 with a technology line, whoever gets it. */
    @Test
    void linesWithinTheLimitOfOneAreNotAsked() {
      assertThat(outcomes(machinery("m", 150), machinery("n", 150)))
          .containsOnly(Outcome.SATISFIED);
      assertThat(outcomes(machinery("m", 300), technologyLine("t", 150)))
          .containsOnly(Outcome.SATISFIED);
      assertThat(
              outcomes(
                  of("A", machinery("m", 200)), of("B", machinery("n", 200)), machinery("o", 100)))
          .containsOnly(Outcome.SATISFIED);
    }
  }

  /** Điều 8 khoản 22 điểm b, 28/2018/TT-BTC. */
  @Nested
  class Clause22 {

    private CostLine management(SupportItem item, long asked, long estimate) {
      return line(item.name(), item, asked, asked).toBuilder()
          .shareBase(Vnd.ofMillions(estimate))
          .build();
    }

    @Test
    void bothSharesOfOneEstimateAreOne() {
      CostLine three = management(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 12, 400);
      SupportItem difficult = SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA;
      assertThat(outcomes(three, management(difficult, 4, 400))).containsOnly(Outcome.SATISFIED);
      assertThat(outcomes(three, management(difficult, 5, 400))).contains(Outcome.VIOLATED);
      assertThat(outcomes(three, management(difficult, 16, 401))).containsOnly(Outcome.SATISFIED);
    }

    @Test
    void aSchemeIsOneWhateverItsLinesName() {
      CostLine one = management(SupportItem.MANAGEMENT_IMPLEMENTING_UNIT, 12, 400);
      assertThat(outcomes(named("A", one), named("B", one))).containsExactly(Outcome.VIOLATED);
    }
  }

  /** Điều 10 khoản 11, 152/2016/TT-BTC: 5 % of the money for the class. */
  @Nested
  class Classes {
    private final CostLine one =
        line("c", SupportItem.TRAINING_CLASS_MANAGEMENT, 3, 3).toBuilder()
            .shareBase(Vnd.ofMillions(60))
            .build();

    @Test
    void twoOfTheSameMoneyAreTwoIfBothAreNamed() {
      assertThat(outcomes(named("A", one), named("B", one))).containsOnly(Outcome.SATISFIED);
      assertThat(outcomes(one, one)).containsExactly(Outcome.VIOLATED);
    }

    @Test
    void oneOfSeveralThatIsNotNamedIsAsked() {
      assertThat(asked(named("A", one), named("B", one), one)).containsExactly("unit");
    }
  }

  /** Điều 8 khoản 9, 28/2018/TT-BTC: 35 million a trademark. */
  @Nested
  class Trademarks {
    private CostLine trademark(long asked) {
      return of("A", line("x", SupportItem.TRADEMARK, 100, asked));
    }

    @Test
    void oneOfSeveralThatIsNotNamedIsAskedInWhateverOrder() {
      CostLine first = named("X", trademark(35));
      CostLine second = named("Y", trademark(10));
      CostLine silent = trademark(20);
      assertThat(asked(first, silent, second)).containsExactly("unit");
      assertThat(asked(second, silent, first)).containsExactly("unit");
      assertThat(asked(silent, second, first)).containsExactly("unit");
    }

    /** One level, under the name of the trademark (Điều 8 khoản 9, 28/2018/TT-BTC). */
    @Test
    void aBrandOfTheSameNameIsTheSame() {
      CostLine brand = of("B", line("b", SupportItem.BRAND, 100, 18));
      assertThat(outcomes(named("X", trademark(18)), named("x", brand)))
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.VIOLATED);
      assertThat(outcomes(named("X", trademark(17)), named("x", brand)))
          .containsOnly(Outcome.SATISFIED);
      assertThat(outcomes(named("X", trademark(35)), named("Y", brand)))
          .containsOnly(Outcome.SATISFIED);
      assertThat(asked(named("X", trademark(18)), brand)).containsExactly("unit");
    }

    /** A silent line may be for the one named or for another: asked, not joined. */
    @Test
    void aSilentLineIsAskedIfAsOneWithANamedOneItWouldBeOver() {
      assertThat(asked(named("X", trademark(35)), trademark(1))).containsExactly("unit");
      assertThat(outcomes(trademark(15), named("X", trademark(20))))
          .containsOnly(Outcome.SATISFIED);
      assertThat(asked(trademark(35), trademark(1))).containsExactly("unit");
    }

    @Test
    void namedOnesNeedNoOwner() {
      CostLine silent = line("x", SupportItem.TRADEMARK, 100, 35);
      assertThat(outcomes(named("X", silent), named("Y", silent))).containsOnly(Outcome.SATISFIED);
      assertThat(asked(silent, named("Y", silent))).containsExactly("unit");
    }

    @Test
    void oneIsOneWhoeverOwnsItAndHoweverItIsSpelt() {
      CostLine one = named("Lò gốm", line("x", SupportItem.TRADEMARK, 100, 18));
      CostLine other = named(" LÒ  GỐM ", line("x", SupportItem.TRADEMARK, 100, 18));
      assertThat(outcomes(of("A", one), of("B", other))).containsExactly(Outcome.VIOLATED);
    }

    @Test
    void aNameIsThatOfOneThing() {
      CostLine two =
          named("X", line("x", SupportItem.TRADEMARK, 100, 36)).toBuilder().quantity(2).build();
      assertThat(asked(two)).containsExactly("lineOfEach");
      assertThat(outcomes(two.toBuilder().unit(Optional.empty()).build()))
          .containsExactly(Outcome.SATISFIED);
      assertThat(outcomes(two.toBuilder().supportRequested(Vnd.ofMillions(35)).build()))
          .containsExactly(Outcome.SATISFIED);
    }
  }

  /** Điều 8 khoản 22 điểm a, 28/2018/TT-BTC: 1.5 % of the money of the year, once. */
  @Nested
  class Years {
    private CostLine agency(long fund, long asked) {
      return line("m" + fund, SupportItem.MANAGEMENT_AGENCY, 900, asked).toBuilder()
          .shareBase(Vnd.ofMillions(fund))
          .build();
    }

    @Test
    void twoFundsAreOfTwoYearsIfBothAreNamed() {
      assertThat(outcomes(named("2019", agency(1_000, 15)), named("2020", agency(2_000, 30))))
          .containsOnly(Outcome.SATISFIED);
      assertThat(asked(agency(1_000, 15), agency(2_000, 30))).containsExactly("unit");
      assertThat(asked(named("2019", agency(1_000, 15)), named("2019", agency(2_000, 30))))
          .containsExactly("shareBase");
    }
  }

  private static CostLine named(String unit, CostLine line) {
    return line.toBuilder().id(unit + line.id()).unit(unit).build();
  }
}
