package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** One establishment, one ceiling; and one for each thing by its name: in one project. */
class OneCeilingTest {
  private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

  private static CostLine of(SupportItem item, String id, long millions) {
    return line(id, item)
        .cost(Vnd.ofMillions(10 * millions))
        .supportRequested(Vnd.ofMillions(millions))
        .build();
  }

  private static CostLine named(CostLine line, String beneficiary, String unit) {
    return line.toBuilder().beneficiary(beneficiary).unit(unit).build();
  }

  private static Beneficiary member(String id, String facility, long share) {
    return beneficiary(facility, Vnd.ofMillions(share)).toBuilder().id(id).build();
  }

  private static Project project(List<Beneficiary> members, CostLine... lines) {
    return national()
        .group(true)
        .beneficiaries(members)
        .lines(List.of(lines))
        .facts(List.of())
        .build();
  }

  private static Assessment limits(Project project, LocalDate day) {
    return PromotionLaw.inForceOn(day).review(project).part("limits").orElseThrow();
  }

  /** Điều 6 khoản 2 điểm c, 26/2014/TTLT-BTC-BCT: 200 million an establishment. */
  @Nested
  class Establishments {
    private final CostLine machinery = of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "m", 200);

    private CostLine counted(int quantity, long millions) {
      return of(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, "m", millions).toBuilder()
          .beneficiary(Optional.empty())
          .quantity(quantity)
          .build();
    }

    @Test
    void oneFacilityUnderTwoIdsIsOne() {
      CostLine other = machinery.toBuilder().id("n").beneficiary("b2").build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      List<Beneficiary> two = List.of(member("b1", "f", 200), member("b2", "g", 200));
      assertThat(limits(project(one, machinery, other), DAY).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits(project(two, machinery, other), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aSilentLineOfTheOnlyFacilityIsItsOwn() {
      CostLine silent = machinery.toBuilder().id("n").beneficiary(Optional.empty()).build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      assertThat(limits(project(one, machinery, silent), DAY).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void machineryAndALineOfOneFacilityUnderTwoIdsDoNotAdd() {
      CostLine line =
          of(SupportItem.TECHNOLOGY_LINE, "t", 300).toBuilder().beneficiary("b2").build();
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 300));
      assertThat(limits(project(one, machinery, line), IN_2020).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aLineCountsNoMoreThanThereAreMembers() {
      List<Beneficiary> two = List.of(member("b1", "f", 200), member("b2", "g", 200));
      Assessment limits = limits(project(two, counted(3, 600)), DAY);
      assertThat(limits.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits.violations().get(0).message(Language.ENGLISH))
          .isEqualTo(
              "advanced machinery and equipment, technology transfer: the line counts more"
                  + " establishments (3) than the project names members (2); requested: VND"
                  + " 600,000,000.");
      assertThat(limits(project(two, counted(2, 400)), DAY).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limits(project(List.of(), counted(3, 600)), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void oneFacilityUnderTwoIdsIsNotCountedTwice() {
      List<Beneficiary> one = List.of(member("b1", "f", 200), member("b2", "f", 200));
      assertThat(limits(project(one, counted(2, 400)), DAY).outcome()).isEqualTo(Outcome.VIOLATED);
      List<Beneficiary> three =
          List.of(member("b1", "f", 100), member("b2", "f", 101), member("b3", "g", 199));
      assertThat(limits(project(three, counted(2, 400)), DAY).violations())
          .extracting(Finding::code)
          .containsExactly("ceilings.share-within-limit");
    }

    /** A place for which nobody is chosen yet is one of its own. */
    @Test
    void placesNotFixedAreMembers() {
      List<Beneficiary> open = List.of(Beneficiary.notFixed("b1"), Beneficiary.notFixed("b2"));
      assertThat(limits(project(open, counted(2, 400)), DAY).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  /** Điều 8 khoản 4, 28/2018/TT-BTC: 300 million an establishment, on lines that name nobody. */
  @Nested
  class CountedLines {
    private final List<Beneficiary> two = List.of(member("b1", "f", 0), member("b2", "g", 0));
    private final List<Beneficiary> three =
        List.of(member("b1", "f", 0), member("b2", "g", 0), member("b3", "h", 0));

    private CostLine counted(SupportItem item, String id, int quantity, long dong) {
      return of(item, id, 1_000).toBuilder()
          .beneficiary(Optional.empty())
          .quantity(quantity)
          .supportRequested(Vnd.of(dong))
          .build();
    }

    private CostLine counted(String id, int quantity, long dong) {
      return counted(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, id, quantity, dong);
    }

    private Assessment limits(List<Beneficiary> members, CostLine... lines) {
      return OneCeilingTest.limits(project(members, lines), IN_2020);
    }

    @Test
    void togetherCountNoMoreThanThereAreMembers() {
      Assessment limits = limits(two, counted("m", 2, 600_000_000), counted("n", 2, 600_000_000));
      assertThat(limits.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits.questions()).isEmpty();
      assertThat(limits.violations())
          .extracting(Finding::code)
          .containsOnly("ceilings.members-within-limit");
      assertThat(limits.violations().get(0).message(Language.ENGLISH))
          .isEqualTo(
              "advanced machinery and equipment, technology transfer: the lines m, n together ask"
                  + " for VND 1,200,000,000, above VND 600,000,000, the most for the 2 members of"
                  + " the project.");
    }

    @ParameterizedTest
    @CsvSource({
      "2, 300000000, 2, 300000000, FACT_MISSING",
      "2, 400000000, 2, 200000000, FACT_MISSING",
      "2, 300000000, 2, 300000001, VIOLATED",
      "1, 300000000, 2, 300000001, VIOLATED",
      "1, 100000000, 2, 400000000, FACT_MISSING",
      "1, 300000000, 2, 100000000, FACT_MISSING",
      "1, 300000000, 1, 300000000, FACT_MISSING"
    })
    void areWithinWhatTheMembersMayGet(
        int quantity, long dong, int more, long further, Outcome outcome) {
      assertThat(limits(two, counted("m", quantity, dong), counted("n", more, further)).outcome())
          .isEqualTo(outcome);
    }

    /**
     * How two lines for the same two are shared is not known; each may say it in lines of its own.
     */
    @Test
    void areAskedForALineOfEach() {
      Assessment limits = limits(two, counted("m", 2, 300_000_000), counted("n", 2, 300_000_000));
      assertThat(limits.questions())
          .extracting(Question::fact, Question::path)
          .containsExactly(tuple("lineOfEach", "lines[0]"), tuple("lineOfEach", "lines[1]"));
      assertThat(limits.questions().get(0).in(Language.VIETNAMESE))
          .isEqualTo(
              "khoản riêng của từng đơn vị tính mức, vì khoản tính cho nhiều đơn vị không nêu được"
                  + " tên từng đơn vị");
      CostLine each = counted("m", 1, 300_000_000).toBuilder().beneficiary("b1").build();
      CostLine other = each.toBuilder().id("n").beneficiary("b2").build();
      assertThat(limits(two, each, other).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void besideALineThatCanNameItsOwnAreAskedForThat() {
      Assessment limits = limits(two, counted("m", 1, 100_000_000), counted("n", 2, 400_000_000));
      assertThat(limits.questions())
          .extracting(Question::fact, Question::path)
          .containsExactly(tuple("beneficiary", "lines[0]"), tuple("lineOfEach", "lines[1]"));
    }

    @Test
    void ofThingsAreAskedForALineOfEachToo() {
      CostLine models = counted(SupportItem.CLEANER_PRODUCTION_PILOT, "m", 2, 1_000_000_000);
      CostLine further = models.toBuilder().id("n").build();
      assertThat(limits(two, models, further).questions())
          .extracting(Question::fact)
          .containsExactly("lineOfEach", "lineOfEach");
      CostLine one = models.toBuilder().unit("A").build();
      assertThat(limits(two, one).questions())
          .extracting(Question::fact)
          .containsExactly("lineOfEach");
    }

    @Test
    void besideALineOfOneMemberAreMeasuredWithIt() {
      CostLine named = counted("m", 1, 300_000_000).toBuilder().beneficiary("b1").build();
      CostLine small = counted("m", 1, 100_000_000).toBuilder().beneficiary("b1").build();
      assertThat(limits(two, named, counted("n", 2, 300_000_001)).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(limits(two, small, counted("n", 2, 400_000_000)).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(limits(three, named, counted("n", 2, 600_000_000)).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void areMeasuredTogetherToTheDong() {
      assertThat(
              limits(three, counted("m", 3, 400_000_000), counted("n", 3, 500_000_000)).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(
              limits(three, counted("m", 3, 400_000_000), counted("n", 3, 500_000_001)).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** Who gets how much of each is not known; that it is equal is not assumed. */
    @Test
    void arePassedForNoSharesThatAreOver() {
      for (int more : List.of(0, 100, 300)) {
        List<Beneficiary> members =
            List.of(member("b1", "f", 300 + more), member("b2", "g", 300 - more));
        assertThat(
                limits(members, counted("m", 2, 300_000_000), counted("n", 2, 300_000_000))
                    .outcome())
            .isNotEqualTo(Outcome.SATISFIED);
      }
    }

    /** The others are not named yet. */
    @Test
    void areNotRefusedWhereOneMemberIsNamed() {
      assertThat(
              limits(
                      List.of(member("b1", "f", 0)),
                      counted("m", 2, 300_000_000),
                      counted("n", 2, 300_000_000))
                  .outcome())
          .isNotEqualTo(Outcome.VIOLATED);
    }

    @Test
    void threeLinesOfOneForTwoMembersAreOver() {
      assertThat(
              limits(
                      two,
                      counted("m", 1, 300_000_000),
                      counted("n", 1, 300_000_000),
                      counted("o", 1, 300_000_000))
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** 35 million an establishment (Điều 8 khoản 10, 28/2018/TT-BTC). */
    @Test
    void ofAnotherItemAreToo() {
      CostLine one = counted(SupportItem.CONSULTANCY, "m", 2, 70_000_000);
      CostLine half = counted(SupportItem.CONSULTANCY, "m", 2, 35_000_000);
      assertThat(limits(two, one, one.toBuilder().id("n").build()).outcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(limits(two, half, half.toBuilder().id("n").build()).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
      assertThat(limits(two, one, counted("n", 2, 600_000_000)).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    /** Machinery and a technology line of one establishment do not add: 450 million at the most. */
    @Test
    void ofTwoItemsThatDoNotAddAreMeasuredByTheWider() {
      CostLine machinery = counted("m", 2, 600_000_000);
      assertThat(
              limits(two, machinery, counted(SupportItem.TECHNOLOGY_LINE, "t", 2, 300_000_001))
                  .outcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  /** Whoever invests: one for the named thing, and one each for two. */
  @Nested
  class Things {
    private final List<Beneficiary> two = List.of(member("b1", "f", 0), member("b2", "g", 0));

    @ParameterizedTest
    @CsvSource({
      "2016-06-01, DEMONSTRATION_MODEL_EXISTING, 100",
      "2016-06-01, BRAND, 35",
      "2016-06-01, ASSOCIATION_REGIONAL, 70",
      "2020-06-01, PRODUCT_SELECTION_ROUND_NATIONAL, 400",
      "2020-06-01, CLUSTER_INFRASTRUCTURE, 6000",
      "2020-06-01, LINKAGE_CLUSTER, 150",
      "2020-06-01, PRODUCT_PRIZE_NATIONAL, 10",
      "2020-06-01, SHOWROOM_REGIONAL_TYPICAL_PRODUCT, 50"
    })
    void countByTheirName(LocalDate day, SupportItem item, long most) {
      CostLine one = named(of(item, "x", most), "b1", "A");
      CostLine ofOther = named(of(item, "y", most), "b2", "A");
      CostLine other = named(of(item, "y", most), "b1", "B");
      CostLine silent = of(item, "y", most).toBuilder().unit(Optional.empty()).build();
      assertThat(limits(project(two, one, ofOther), day).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(limits(project(two, one, other), day).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limits(project(two, one, silent), day).questions())
          .extracting(Question::fact)
          .containsExactly("unit");
    }

    /** Found: two clusters of one investor, 6,000 of 7,000 million each, refused as one. */
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, 7000, 6000, cum A, cum B",
      "BRAND, 200, 35, thương hiệu A, thương hiệu B",
      "DEMONSTRATION_MODEL_EXISTING, 400, 100, mô hình A, mô hình B"
    })
    void ofOneInvestorHaveOneCeilingEach(
        SupportItem item, long cost, long most, String one, String other) {
      CostLine first =
          named(of(item, "x", most), "b1", one).toBuilder().cost(millions(cost)).build();
      CostLine second =
          named(of(item, "y", most), "b1", other).toBuilder().cost(millions(cost)).build();
      List<Beneficiary> investor = List.of(member("b1", "f", 2 * most));
      assertThat(PromotionLaw.inForceOn(IN_2020).limitsFor(project(investor, first, second)))
          .extracting(SupportLimit::outcome)
          .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
      CostLine same = second.toBuilder().unit(one).build();
      assertThat(limits(project(investor, first, same), IN_2020).outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** The same name in another spelling is the same thing, also of another investor. */
    @ParameterizedTest
    @CsvSource({
      "DEMONSTRATION_MODEL_EXISTING, 100, Mô hình Hòa Phát, mô hình  Hoà Phát",
      "LINKAGE_CLUSTER, 150, Cụm Thúy Sơn, CỤM THUÝ SƠN.",
      "PRODUCT_SELECTION_ROUND_REGIONAL, 200, lần 2020, Lần  2020"
    })
    void inAnotherSpellingAreOne(SupportItem item, long most, String name, String spelled) {
      CostLine one = named(of(item, "x", most), "b1", name);
      CostLine other = named(of(item, "y", most), "b2", spelled);
      assertThat(limits(project(two, one), IN_2020).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(limits(project(two, one, other), IN_2020).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    private static Vnd millions(long millions) {
      return Vnd.ofMillions(millions);
    }
  }

  /** Điều 8 khoản 23, 28/2018/TT-BTC: at most 1.5 times, as it was approved. */
  @Nested
  class Uplift {
    private SupportLimit limit(String factor, long dong) {
      return Lines.limit(
          IN_2020,
          Lines.national(SupportItem.CONSULTANCY, 1_000_000_000, dong).toBuilder()
              .priority(true)
              .upliftFactor(Coefficient.parse(factor))
              .build());
    }

    @ParameterizedTest
    @CsvSource({
      "1, 35000000, SATISFIED",
      "1, 35000001, VIOLATED",
      "1.2, 42000000, SATISFIED",
      "1.2, 42000001, VIOLATED",
      "1.5, 52500000, SATISFIED",
      "1.5, 52500001, VIOLATED",
      "1.51, 52500000, VIOLATED",
      "1.6, 56000000, VIOLATED",
      "1.6, 35000001, VIOLATED",
      "1.6, 35000000, SATISFIED"
    })
    void isAsMuchAsWasApproved(String factor, long dong, Outcome outcome) {
      assertThat(limit(factor, dong).outcome()).isEqualTo(outcome);
    }

    @Test
    void aboveTheMostIsToldAndLiftsNothing() {
      SupportLimit limit = limit("1.6", 56_000_000);
      assertThat(limit.amount()).contains(Vnd.ofMillions(35));
      assertThat(Lines.finding(limit, "ceilings.uplift-factor").message(Language.ENGLISH))
          .isEqualTo(
              "consultancy and assistance to an establishment: the priority uplift approved, 1.6"
                  + " times, is above 1.5 times, so it does not lift the ceiling; requested: VND"
                  + " 56,000,000.");
      assertThat(Lines.has(limit, "circular28.article8.priority-uplift")).isFalse();
    }

    @Test
    void withoutPriorityLiftsNothing() {
      CostLine line =
          Lines.national(SupportItem.CONSULTANCY, 1_000_000_000, 42_000_000).toBuilder()
              .priority(false)
              .upliftFactor(Coefficient.parse("1.2"))
              .build();
      assertThat(Lines.limit(IN_2020, line).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(
              Lines.limit(IN_2020, line.toBuilder().priority(Optional.empty()).build()).outcome())
          .isEqualTo(Outcome.FACT_MISSING);
    }

    /** The text gives prizes and management costs no uplift, whatever was approved. */
    @Test
    void ofWhatCannotBeLiftedIsNotTold() {
      CostLine prize =
          Lines.national(SupportItem.PRODUCT_PRIZE_NATIONAL, 100_000_000, 10_000_001).toBuilder()
              .priority(true)
              .upliftFactor(Coefficient.parse("1.2"))
              .build();
      assertThat(Lines.limit(IN_2020, prize).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(Lines.has(Lines.limit(IN_2020, prize), "ceilings.uplift-factor")).isFalse();
    }
  }
}
