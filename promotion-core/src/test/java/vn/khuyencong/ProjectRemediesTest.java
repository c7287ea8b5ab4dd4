package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.network.Networks.fixed;
import static vn.khuyencong.network.Networks.paidAt;
import static vn.khuyencong.network.Networks.rate;
import static vn.khuyencong.network.Networks.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.NetworkPoints;
import vn.khuyencong.law.remedy.NetworkRemedies;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.support.SupportItem;

/** What a refused project or network could change: each remedy is tried and cites its condition. */
class ProjectRemediesTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(DAY);
  private static final Vnd LIMIT = Vnd.ofMillions(200);

  @Nested
  class Money {
    @Test
    void supportOverTheLimitIsLoweredToItAndTheCounterpartBearsTheRest() {
      Project refused =
          over(Undertakings.builder().committed(true).noOtherStateMoney(true).build());
      List<Remedy> remedies = LAW.remediesFor(refused);
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(remedies.get(0).changes())
          .extracting(Change::fact)
          .containsExactly("supportRequested");
      assertThat(remedies.get(0).changes()).extracting(Change::to).containsExactly(LIMIT);
    }

    @Test
    void everythingThatIsWrongIsMended() {
      Project refused =
          over(
              Undertakings.builder()
                  .invested(false)
                  .committed(false)
                  .noOtherStateMoney(false)
                  .build());
      List<Remedy> remedies = LAW.remediesFor(refused);
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).changes())
          .extracting(Change::fact)
          .containsExactly("committed", "noOtherStateMoney", "supportRequested");
    }

    @Test
    void whatNoChangeMendsHasNoRemedy() {
      assertThat(LAW.remediesFor(national().build())).isEmpty();
    }

    /** One đồng over the ceiling of 200 million. */
    private static Project over(Undertakings undertakings) {
      Vnd asked = LIMIT.plus(Vnd.of(1));
      return national()
          .undertakings(undertakings)
          .beneficiaries(List.of(ProjectFixtures.beneficiary("b1", asked)))
          .lines(List.of(machinery("l1").cost(Vnd.ofMillions(600)).supportRequested(asked).build()))
          .cost(Vnd.ofMillions(600))
          .sources(
              List.of(
                  SourceAmount.of(MoneySource.NATIONAL_PROMOTION, asked),
                  SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(600).minus(asked))))
          .build();
    }

    @Test
    void linesThatShareALimitAreLoweredToOneTotal() {
      Project split = asking(machinery("l1").build(), 150, machinery("l2").build(), 150);
      List<Remedy> remedies = LAW.remediesFor(split);
      assertThat(remedies).hasSize(1);
      Change change = remedies.get(0).changes().get(0);
      assertThat(change.fact()).isEqualTo("supportRequestedTogether");
      assertThat(change.path()).isEqualTo("lines[0], lines[1]");
      assertThat(change.from()).isEqualTo(Vnd.ofMillions(300));
      assertThat(change.to()).isEqualTo(LIMIT);
      assertThat(remedies.get(0).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void machineryAndATechnologyLineOfOneEstablishmentAreLoweredToTheCeilingOfTheLine() {
      Project both =
          asking(
              machinery("l1").build(),
              300,
              ProjectFixtures.line("l2", SupportItem.TECHNOLOGY_LINE).build(),
              300);
      List<Remedy> remedies = PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1)).remediesFor(both);
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).changes()).hasSize(1);
      Change change = remedies.get(0).changes().get(0);
      assertThat(change.to()).isEqualTo(Vnd.ofMillions(450));
      assertThat(change.citation()).hasToString("Điều 8 khoản 4, 28/2018/TT-BTC");
    }

    /** Two lines of 900 million each, by {@code one} and {@code two} millions asked. */
    private static Project asking(CostLine first, long one, CostLine second, long two) {
      Vnd asked = Vnd.ofMillions(one + two);
      return national()
          .beneficiaries(List.of(ProjectFixtures.beneficiary("b1", asked)))
          .lines(List.of(costing(first, one), costing(second, two)))
          .facts(List.of(ProjectFixtures.newMachinery("l1"), ProjectFixtures.newMachinery("l2")))
          .cost(Vnd.ofMillions(1800))
          .sources(
              List.of(
                  SourceAmount.of(MoneySource.NATIONAL_PROMOTION, asked),
                  SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(1800).minus(asked))))
          .build();
    }

    private static CostLine costing(CostLine line, long asked) {
      return line.toBuilder()
          .cost(Vnd.ofMillions(900))
          .supportRequested(Vnd.ofMillions(asked))
          .build();
    }
  }

  @Nested
  class WhoBenefits {
    /** Cleaner production would make it a beneficiary, but not one for whom machinery is. */
    @Test
    void whatTheBeneficiaryCouldChangeIsPlacedUnderIt() {
      List<Remedy> remedies = LAW.remediesFor(benefiting("b1"));
      assertThat(remedies).extracting(Remedy::outcome).containsOnly(Outcome.SATISFIED);
      assertThat(paths(remedies)).containsExactly(List.of("beneficiaries[0].facility.sites"));
      assertThat(remedies.get(0).changes().get(0).citation())
          .hasToString("Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP");
    }

    @Test
    void ofTwoRefusedEachHasItsChoiceBesideTheFirstOfTheOther() {
      assertThat(paths(LAW.remediesFor(benefiting("b1", "b2"))))
          .containsExactly(
              List.of("beneficiaries[0].facility.sites", "beneficiaries[1].facility.sites"),
              List.of(
                  "beneficiaries[0].facility.sites",
                  "beneficiaries[1].facility.cleanerProduction"));
    }

    @Test
    void lawThatWasUnsettledBeforeMayStayUnsettled() {
      List<Remedy> remedies =
          PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1)).remediesFor(benefiting("b1"));
      assertThat(remedies).extracting(Remedy::outcome).containsOnly(Outcome.LAW_UNSETTLED);
      assertThat(paths(remedies)).hasSize(1);
    }

    @Test
    void whatNobodyCanMendLeavesNoRemedy() {
      Project refused =
          benefiting("b1").toBuilder()
              .approval(Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, DAY))
              .build();
      assertThat(LAW.review(refused).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(LAW.remediesFor(refused)).isEmpty();
    }

    /** A project for households in an urban district, 200 million in all. */
    private static Project benefiting(String... ids) {
      return national()
          .group(ids.length > 1)
          .beneficiaries(
              Stream.of(ids)
                  .map(
                      id ->
                          Beneficiary.builder()
                              .id(id)
                              .facility(household(id))
                              .share(Vnd.ofMillions(id.equals("b1") ? 200 : 0))
                              .build())
                  .toList())
          .build();
    }

    private static Facility household(String id) {
      Locality city = Locality.of("79", LocalityKind.CENTRAL_CITY, "X").build();
      Locality district = Locality.of("760", LocalityKind.URBAN_DISTRICT, "Y").within(city).build();
      return Facility.builder()
          .id(id)
          .form(LegalForm.BUSINESS_HOUSEHOLD)
          .lawful(true)
          .produces(true)
          .cleanerProduction(false)
          .promotionServices(false)
          .addSites(
              ProductionSite.builder()
                  .unit(Locality.of("1", LocalityKind.WARD, "Z").within(district).build())
                  .build())
          .addSectors(Sector.FOOD_PROCESSING)
          .build();
    }
  }

  @Nested
  class Network {
    private final PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));

    @Test
    void isPaidFromLocalMoney() {
      NetworkPlan refused = LongAn.complete().toBuilder().money(FundingSource.NATIONAL).build();
      List<Remedy> remedies =
          law.settling(NetworkPoints.NATIONAL_MONEY, false, Citation.of("9/CV-BCT"))
              .remediesFor(refused);
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(remedies.get(0).changes().get(0).in(Language.VIETNAMESE))
          .isEqualTo(
              "Chi từ kinh phí khuyến công địa phương, không từ kinh phí khuyến công quốc gia.");
    }

    @Test
    void lowersARateToItsCeiling() {
      List<Remedy> remedies = law.remediesFor(capped("0.2"));
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).outcome()).isEqualTo(Outcome.SATISFIED);
      Change change = remedies.get(0).changes().get(0);
      assertThat(change.to()).isEqualTo(Coefficient.parse("0.2"));
      assertThat(change.path()).isEqualTo("network.scale.rates[0]");
      assertThat(change.citation()).hasToString("9/NQ-HĐND");
      assertThat(change.in(Language.ENGLISH))
          .isEqualTo("A remuneration factor of no more than 0.2, now 0.3.");
    }

    @Test
    void lowersAllRatesTogetherHoweverMany() {
      AtomicInteger reviews = new AtomicInteger();
      List<Remedy> remedies =
          NetworkRemedies.of(
              yearly(30),
              plan -> {
                reviews.incrementAndGet();
                return law.review(plan);
              });
      assertThat(remedies).hasSize(1);
      assertThat(remedies.get(0).changes()).hasSize(12);
      assertThat(reviews).hasValueLessThan(6);
    }

    @Test
    void lowersAnAmountInDong() {
      NetworkPlan plan =
          paidAt(scale(fixed(Vnd.of(1_500_000)).build()), 2022)
              .money(FundingSource.NATIONAL)
              .build();
      Change change = law.remediesFor(plan).get(0).changes().get(0);
      assertThat(change.to()).isEqualTo(Vnd.of(1_490_000));
      assertThat(change.in(Language.VIETNAMESE))
          .isEqualTo("Thù lao một tháng không quá 1.490.000 đ, hiện là 1.500.000 đ.");
    }

    /** A network of {@code days} rates, one a month as long as the year lasts, all too high. */
    private static NetworkPlan yearly(int rates) {
      RemunerationRate[] each =
          IntStream.range(0, rates)
              .mapToObj(i -> YearMonth.of(2022, 1).plusMonths(i))
              .map(
                  month ->
                      rate("0.5")
                          .validity(Validity.between(month.atDay(1), month.atEndOfMonth()))
                          .build())
              .toArray(RemunerationRate[]::new);
      return paidAt(
              new RemunerationScale(
                  List.of(each),
                  Optional.of(
                      new ProvincialCeiling(
                          Coefficient.parse("0.4"), Validity.ALWAYS, Citation.of("9/NQ-HĐND")))),
              2022)
          .build();
    }

    @Test
    void hasNothingToChangeWithinTheCeiling() {
      assertThat(law.remediesFor(capped("0.3"))).isEmpty();
    }

    private static NetworkPlan capped(String most) {
      NetworkPlan plan = LongAn.complete();
      return plan.toBuilder()
          .network(
              plan.network().toBuilder()
                  .scale(
                      new RemunerationScale(
                          plan.network().scale().rates(),
                          Optional.of(
                              new ProvincialCeiling(
                                  Coefficient.parse(most),
                                  Validity.ALWAYS,
                                  Citation.of("9/NQ-HĐND")))))
                  .build())
          .build();
    }
  }

  private static List<List<String>> paths(List<Remedy> remedies) {
    return remedies.stream()
        .map(remedy -> remedy.changes().stream().map(Change::path).toList())
        .toList();
  }
}
