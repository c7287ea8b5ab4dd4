package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.months;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Findings;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportItem;

class Article10PlanPayTest {
  private static final Context CONTEXT = Context.on(LocalDate.of(2022, 12, 31));
  private static final NetworkPlan NETWORK = plan(2022, member("a", CRAFT_VILLAGE).build());

  private static PlannedTask pay(MoneySource source) {
    return task(SupportItem.COLLABORATOR_REMUNERATION, source);
  }

  private static PlannedTask task(SupportItem item, MoneySource source) {
    return PlannedTask.builder()
        .id("t1")
        .title("Thù lao cộng tác viên")
        .category(item.category())
        .item(item)
        .amount(Vnd.of(5_364_000))
        .source(source)
        .build();
  }

  private static List<Finding> findings(AnnualPlan plan) {
    return Article10PlanPay.COUNTED_ONCE.apply(plan, CONTEXT);
  }

  @Test
  void aNetworkAndATaskForItsPayAreCountedTwice() {
    Finding finding =
        Findings.one(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION)))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.path()).isEqualTo("tasks[0]");
    assertThat(finding.citation()).hasToString("Điều 10, 45/2012/NĐ-CP");
    assertThat(finding.message(Language.VIETNAMESE))
        .isEqualTo(
            "t1 chi thù lao cộng tác viên, khoản đã tính trong mạng lưới network của cùng kế"
                + " hoạch.");
  }

  @Test
  void aNetworkAndTheLineOfAProjectForItsPayAreToo() {
    Finding finding =
        Findings.one(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .projects(
                        List.of(
                            Plans.localProject("p1").toBuilder()
                                .facts(List.of())
                                .lines(
                                    List.of(
                                        Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 5, 5)))
                                .build()))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.path()).isEqualTo("projects[0].lines[0]");
  }

  @Test
  void oneOfThemAloneIsNot() {
    assertThat(
            findings(
                Plans.provincial().tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION))).build()))
        .isEmpty();
    assertThat(findings(Plans.provincial().networks(List.of(NETWORK)).build())).isEmpty();
  }

  @Test
  void aTaskForSomethingElseIsNot() {
    assertThat(
            findings(
                Plans.provincial()
                    .networks(List.of(NETWORK))
                    .tasks(
                        List.of(
                            task(SupportItem.MANAGEMENT_AGENCY, MoneySource.PROVINCIAL_PROMOTION)))
                    .build()))
        .isEmpty();
  }

  @Test
  void aNetworkInWhichNobodyServesInTheYearIsNot() {
    NetworkPlan idle =
        plan(2022, member("a", CRAFT_VILLAGE).service(months("2020-01", "2021-12")).build());
    assertThat(
            findings(
                Plans.provincial()
                    .networks(List.of(idle))
                    .tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION)))
                    .build()))
        .isEmpty();
  }

  /** Of those who are not named nobody knows whether they are paid. */
  @Test
  void aNetworkKnownByItsNumberIsAskedWhetherItHasThePay() {
    NetworkPlan byNumber =
        NETWORK.toBuilder()
            .network(NETWORK.network().toBuilder().members(List.of()).memberCount(20).build())
            .build();
    assertThat(asked(byNumber)).containsExactly("spendingContent");
    assertThat(
            asked(byNumber.toBuilder().stated(StatedAmount.exactly(Vnd.ofMillions(107))).build()))
        .containsExactly("spendingContent");
    assertThat(asked(byNumber.toBuilder().stated(StatedAmount.exactly(Vnd.ZERO)).build()))
        .isEmpty();
    assertThat(asked(byNumber.inYear(Year.of(2011)))).isEmpty();
  }

  @Test
  void membersOfWhomServiceIsNotKnownAreAskedToo() {
    assertThat(asked(plan(2022, member("a", CRAFT_VILLAGE).service(List.of()).build())))
        .containsExactly("spendingContent");
  }

  /** One who is named and paid is enough. */
  @Test
  void aNetworkOfWhichSomeAreNamedHasThePay() {
    NetworkPlan some =
        NETWORK.toBuilder().network(NETWORK.network().toBuilder().memberCount(20).build()).build();
    assertThat(Findings.one(findings(withPay(some, MoneySource.PROVINCIAL_PROMOTION))).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  private static List<String> asked(NetworkPlan network) {
    return findings(withPay(network, MoneySource.PROVINCIAL_PROMOTION)).stream()
        .filter(one -> one.outcome() == Outcome.FACT_MISSING)
        .flatMap(one -> one.missingFacts().stream())
        .toList();
  }

  private static AnnualPlan withPay(NetworkPlan network, MoneySource source) {
    return Plans.provincial().networks(List.of(network)).tasks(List.of(pay(source))).build();
  }

  @Test
  void aNationalPlanIsAskedWhosePayItIs() {
    Finding finding =
        Findings.one(
            findings(
                Plans.national()
                    .networks(List.of(NETWORK))
                    .tasks(List.of(pay(MoneySource.NATIONAL_PROMOTION)))
                    .build()));
    assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
  }

  /** Nobody is paid for one month by two networks of a plan. */
  @Nested
  class MonthsOnce {
    private static final Rule<AnnualPlan> RULE = Article10PlanPay.MONTHS_ONCE;

    private NetworkPlan of(String id, Collaborator... members) {
      return plan(2022, network(members).id(id).build()).build();
    }

    private Collaborator in(String id, String first, String last) {
      return member(id, CRAFT_VILLAGE).service(months(first, last)).build();
    }

    private List<Finding> found(NetworkPlan... networks) {
      return RULE.apply(Plans.provincial().networks(List.of(networks)).build(), CONTEXT);
    }

    @Test
    void oneNetworkUnderTwoIdsIsPaidTwice() {
      NetworkPlan first = Networks.paidAt("0.3", 2016).build();
      AnnualPlan plan =
          Plans.provincial()
              .networks(
                  List.of(
                      first,
                      first.toBuilder()
                          .network(first.network().toBuilder().id("n2").build())
                          .build()))
              .build();
      Assessment review = PromotionLaw.inForceOn(LocalDate.of(2016, 12, 31)).review(plan);
      assertThat(review.violations())
          .extracting(Finding::code, Finding::path)
          .contains(tuple(RULE.code(), "networks[1].network.members[0].id"));
      assertThat(
              PromotionLaw.inForceOn(LocalDate.of(2016, 12, 31))
                  .review(plan.toBuilder().networks(List.of(first)).build())
                  .violations())
          .extracting(Finding::code)
          .doesNotContain(RULE.code());
    }

    /** Two provinces may number their members alike. */
    @Test
    void membersOfTwoProvincesAreTwo() {
      NetworkPlan here = of("here", in("ctv-1", "2022-01", "2022-12"));
      NetworkPlan there =
          here.toBuilder()
              .network(
                  here.network().toBuilder()
                      .id("there")
                      .province(Locality.of("89", LocalityKind.PROVINCE, "An Giang").build())
                      .build())
              .build();
      assertThat(found(here, there)).noneMatch(one -> one.outcome() == Outcome.VIOLATED);
    }

    @Test
    void aMonthInBothIsRefusedAndNamed() {
      Finding finding =
          Findings.one(
              found(
                  of("n1", in("z", "2022-01", "2022-12"), in("a", "2022-01", "2022-06")),
                  of("n2", in("a", "2022-06", "2022-12"))));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.path()).isEqualTo("networks[1].network.members[0].id");
      assertThat(finding.citation()).hasToString("Điều 10, 45/2012/NĐ-CP");
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "a được tính thù lao các tháng 6/2022 trong nhiều mạng lưới của cùng kế hoạch: n1,"
                  + " n2.");
      assertThat(finding.message(Language.ENGLISH))
          .isEqualTo("a is paid for the months 2022-06 by several networks of the plan: n1, n2.");
    }

    @Test
    void monthsOneAfterTheOtherAreNot() {
      assertThat(
              found(
                  of("n1", in("a", "2022-01", "2022-06")), of("n2", in("a", "2022-07", "2022-12"))))
          .isEmpty();
    }

    @Test
    void otherPersonsAreNot() {
      assertThat(
              found(
                  of("n1", in("a", "2022-01", "2022-12")), of("n2", in("b", "2022-01", "2022-12"))))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTV 01", "ctv 01", " ctv  01"})
    void anIdSpelledInAnotherWayIsTheSamePerson(String id) {
      assertThat(
              found(
                  of("n1", in("ctv 01", "2022-01", "2022-12")),
                  of("n2", in(id, "2022-12", "2022-12"))))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void aMonthInThreeIsToldOfEachFurtherOne() {
      List<Finding> found =
          found(
              of("n1", in("a", "2022-01", "2022-06")),
              of("n2", in("a", "2022-07", "2022-12")),
              of("n3", in("b", "2022-01", "2022-12"), in("a", "2022-06", "2022-07")));
      assertThat(Findings.one(found).path()).isEqualTo("networks[2].network.members[1].id");
      assertThat(Findings.one(found).message(Language.ENGLISH))
          .isEqualTo(
              "a is paid for the months 2022-06, 2022-07 by several networks of the plan: n1, n2,"
                  + " n3.");
    }

    /** Two rows of one network are its own matter. */
    @Test
    void rowsOfOnePersonAreLookedAtEach() {
      assertThat(
              found(
                  of("n1", in("a", "2022-03", "2022-04")),
                  of("n2", in("a", "2022-01", "2022-02"), in("a", "2022-04", "2022-05"))))
          .extracting(Finding::path)
          .containsExactly("networks[1].network.members[1].id");
    }

    /** Service until further notice in a network that ended is not paid by it. */
    @Test
    void aNetworkThatEndedPaysNoMore() {
      Collaborator on = member("a", CRAFT_VILLAGE).build();
      NetworkPlan ended =
          plan(2022, network(on).id("n1").period(Validity.until(LocalDate.of(2022, 6, 30))).build())
              .build();
      assertThat(found(ended, of("n2", in("a", "2022-07", "2022-12")))).isEmpty();
      assertThat(found(ended, of("n2", in("a", "2022-06", "2022-12")))).hasSize(1);
    }

    @Test
    void monthsNotKnownAreAsked() {
      Collaborator unknown = member("a", CRAFT_VILLAGE).service(List.of()).build();
      Finding finding =
          Findings.one(found(of("n1", in("a", "2022-01", "2022-06")), of("n2", unknown)));
      assertThat(finding.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(finding.missingFacts()).containsExactly("service");
      assertThat(finding.path()).isEqualTo("networks[1].network.members[0].service");
      assertThat(
              found(
                  of("n1", in("b", "2022-01", "2022-06"), unknown),
                  of("n2", in("a", "2022-01", "2022-06"))))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(tuple(Outcome.FACT_MISSING, "networks[0].network.members[1].service"));
      assertThat(found(of("n1", unknown), of("n2", in("b", "2022-01", "2022-06")))).isEmpty();
    }
  }

  private static AnnualPlan ofYear(String id, int year, Collaborator... members) {
    return Plans.provincial()
        .id(id)
        .year(Year.of(year))
        .projects(List.of())
        .networks(List.of(plan(year, members)))
        .build();
  }

  private static Program program(AnnualPlan... plans) {
    return Plans.program()
        .level(ProjectLevel.PROVINCIAL)
        .province(Plans.LONG_AN)
        .plans(List.of(plans))
        .build();
  }

  /** Nor by networks of two plans of a programme. */
  @Nested
  class ProgramMonthsOnce {
    private static final Rule<Program> RULE = Article10PlanPay.PROGRAM_MONTHS_ONCE;

    @Test
    void twoPlansOfAYearWithOneNetworkPayItTwice() {
      Collaborator a = member("a", CRAFT_VILLAGE).build();
      Program program = program(ofYear("p1", 2016, a), ofYear("p2", 2016, a));
      Finding finding =
          Findings.one(
              PromotionLaw.inForceOn(LocalDate.of(2016, 12, 31))
                  .review(program)
                  .violations()
                  .stream()
                  .filter(one -> one.code().equals(RULE.code()))
                  .toList());
      assertThat(finding.path()).isEqualTo("plans[1].networks[0].network.members[0].id");
      assertThat(finding.message(Language.ENGLISH))
          .startsWith("a is paid for the months 2016-01, 2016-02,")
          .endsWith("2016-12 in several plans of the programme: p1, p2 (networks: network).");
    }

    @Test
    void plansOfTwoYearsDoNot() {
      Collaborator a = member("a", CRAFT_VILLAGE).build();
      assertThat(RULE.apply(program(ofYear("p1", 2016, a), ofYear("p2", 2017, a)), CONTEXT))
          .isEmpty();
    }

    @Test
    void otherPersonsAndOtherMonthsDoNot() {
      Collaborator first = member("a", CRAFT_VILLAGE).service(months("2016-01", "2016-06")).build();
      Collaborator then = member("a", CRAFT_VILLAGE).service(months("2016-07", "2016-12")).build();
      Collaborator other = member("b", CRAFT_VILLAGE).build();
      assertThat(
              RULE.apply(
                  program(ofYear("p1", 2016, first), ofYear("p2", 2016, then, other)), CONTEXT))
          .isEmpty();
      Collaborator june = member("a", CRAFT_VILLAGE).service(months("2016-06", "2016-12")).build();
      assertThat(RULE.apply(program(ofYear("p1", 2016, first), ofYear("p2", 2016, june)), CONTEXT))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    /** What one plan has twice is found in its own review. */
    @Test
    void onePlanByItselfIsNotLookedAt() {
      Collaborator a = member("a", CRAFT_VILLAGE).build();
      NetworkPlan one = plan(2016, a);
      NetworkPlan two = plan(2016, network(a).id("n2").build()).build();
      AnnualPlan plan = ofYear("p1", 2016, a).toBuilder().networks(List.of(one, two)).build();
      assertThat(RULE.apply(program(plan), CONTEXT)).isEmpty();
    }

    /** Of each row whose service is not known it is asked where its own year decides. */
    @Test
    void monthsNotKnownAreAskedInTheirOwnYear() {
      Collaborator known = member("a", CRAFT_VILLAGE).build();
      Collaborator unknown = member("a", CRAFT_VILLAGE).service(List.of()).build();
      assertThat(asked(ofYear("p1", 2016, known), ofYear("p2", 2017, unknown))).isEmpty();
      assertThat(asked(ofYear("p1", 2016, unknown), ofYear("p2", 2017, unknown))).isEmpty();
      assertThat(asked(ofYear("p1", 2016, known), ofYear("p2", 2016, unknown)))
          .containsExactly("plans[1].networks[0].network.members[0].service");
      assertThat(
              asked(
                  ofYear("p1", 2015, known),
                  ofYear("p2", 2016, member("b").build(), unknown),
                  ofYear("p3", 2016, known)))
          .containsExactly("plans[1].networks[0].network.members[1].service");
      assertThat(asked(ofYear("p1", 2016, unknown), ofYear("p2", 2016, unknown)))
          .containsExactly(
              "plans[0].networks[0].network.members[0].service",
              "plans[1].networks[0].network.members[0].service");
    }

    /** A row could be paid only for months in which its network and its host are there. */
    @Test
    void monthsThatCannotBePaidAreNotAsked() {
      Collaborator unknown = member("a", CRAFT_VILLAGE).service(List.of()).build();
      Collaborator july = member("a", CRAFT_VILLAGE).service(months("2016-07", "2016-12")).build();
      Collaborator june = member("a", CRAFT_VILLAGE).service(months("2016-06", "2016-12")).build();
      NetworkPlan ended =
          plan(2016, network(unknown).period(Validity.until(LocalDate.of(2016, 6, 30))).build())
              .build();
      AnnualPlan first = ofYear("p1", 2016, june).toBuilder().networks(List.of(ended)).build();
      assertThat(asked(first, ofYear("p2", 2016, july))).isEmpty();
      assertThat(asked(first, ofYear("p2", 2016, june)))
          .containsExactly("plans[0].networks[0].network.members[0].service");
    }

    private List<String> asked(AnnualPlan... plans) {
      List<Finding> found = RULE.apply(program(plans), CONTEXT);
      assertThat(found).allMatch(one -> one.missingFacts().equals(List.of("service")));
      return found.stream().map(Finding::path).toList();
    }
  }

  /** The pay of a network in one plan is not that of a task in another of the year too. */
  @Nested
  class ProgramCountedOnce {
    private final Collaborator member = member("a", CRAFT_VILLAGE).build();

    private AnnualPlan paying(String id, int year) {
      NetworkPlan network = plan(year, member);
      return ofYear(id, year, member).toBuilder()
          .networks(
              List.of(
                  network.toBuilder()
                      .network(network.network().toBuilder().province(Plans.LONG_AN).build())
                      .build()))
          .build();
    }

    private AnnualPlan tasks(String id, int year, PlannedTask... tasks) {
      return ofYear(id, year, member).toBuilder().networks(List.of()).tasks(List.of(tasks)).build();
    }

    private List<Finding> found(AnnualPlan... plans) {
      return Article10PlanPay.PROGRAM_COUNTED_ONCE.apply(program(plans), CONTEXT);
    }

    @Test
    void ofOneYearItIsCountedTwiceInWhateverOrder() {
      AnnualPlan task = tasks("p2", 2016, pay(MoneySource.PROVINCIAL_PROMOTION));
      Finding finding = Findings.one(found(paying("p1", 2016), task));
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.path()).isEqualTo("plans[1].tasks[0]");
      assertThat(finding.message(Language.VIETNAMESE))
          .isEqualTo(
              "t1 chi thù lao cộng tác viên, khoản đã tính trong mạng lưới network của kế hoạch p1"
                  + " cùng năm.");
      assertThat(finding.message(Language.ENGLISH))
          .isEqualTo(
              "t1 is for the remuneration of collaborators, which the network network of plan p1"
                  + " of the same year has already.");
      assertThat(Findings.one(found(task, paying("p1", 2016))).path())
          .isEqualTo("plans[0].tasks[0]");
      assertThat(
              PromotionLaw.inForceOn(LocalDate.of(2016, 12, 31))
                  .review(program(paying("p1", 2016), task))
                  .violations())
          .extracting(Finding::code, Finding::path)
          .contains(tuple("decree45.article10.program-counted-once", "plans[1].tasks[0]"));
    }

    @Test
    void aNetworkKnownByItsNumberIsAskedAndOneThatPaysDecides() {
      AnnualPlan task = tasks("p2", 2016, pay(MoneySource.PROVINCIAL_PROMOTION));
      AnnualPlan paying = paying("p1", 2016);
      NetworkPlan network = paying.networks().get(0);
      AnnualPlan byNumber =
          paying.toBuilder()
              .id("p0")
              .networks(
                  List.of(
                      network.toBuilder()
                          .network(
                              network.network().toBuilder()
                                  .members(List.of())
                                  .memberCount(20)
                                  .build())
                          .build()))
              .build();
      assertThat(Findings.one(found(byNumber, task)).missingFacts())
          .containsExactly("spendingContent");
      assertThat(Findings.one(found(byNumber, paying, task)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void ofTheYearBeforeOrAfterItIsNot() {
      AnnualPlan task = tasks("p2", 2016, pay(MoneySource.PROVINCIAL_PROMOTION));
      assertThat(found(paying("p1", 2015), task, paying("p3", 2017))).isEmpty();
    }

    @Test
    void theLineOfAProjectIsCountedToo() {
      AnnualPlan project =
          tasks("p2", 2016).toBuilder()
              .projects(
                  List.of(
                      Plans.localProject("x").toBuilder()
                          .facts(List.of())
                          .lines(List.of(Lines.local(SupportItem.COLLABORATOR_REMUNERATION, 5, 5)))
                          .build()))
              .build();
      assertThat(found(project, paying("p1", 2016)))
          .extracting(Finding::outcome, Finding::path)
          .containsExactly(tuple(Outcome.VIOLATED, "plans[0].projects[0].lines[0]"));
    }

    @Test
    void whatIsForSomethingElseIsNot() {
      assertThat(
              found(
                  paying("p1", 2016),
                  tasks(
                      "p2",
                      2016,
                      task(SupportItem.MANAGEMENT_AGENCY, MoneySource.PROVINCIAL_PROMOTION))))
          .isEmpty();
    }

    @Test
    void aNetworkInWhichNobodyIsPaidIsNot() {
      Collaborator before =
          member("a", CRAFT_VILLAGE).service(months("2014-01", "2015-12")).build();
      AnnualPlan idle = ofYear("p1", 2016, before);
      assertThat(found(idle, tasks("p2", 2016, pay(MoneySource.PROVINCIAL_PROMOTION)))).isEmpty();
    }

    @Test
    void withinOnePlanItIsThePlansOwnMatter() {
      assertThat(
              found(
                  paying("p1", 2016).toBuilder()
                      .tasks(List.of(pay(MoneySource.PROVINCIAL_PROMOTION)))
                      .build()))
          .isEmpty();
    }

    /** A national plan may pay those of any province, a district those of its own plan. */
    @Test
    void ofNationalPlansAndPlansOfTwoLevelsItIsAsked() {
      AnnualPlan national =
          Plans.national().tasks(List.of(pay(MoneySource.NATIONAL_PROMOTION))).build();
      AnnualPlan district =
          tasks("p2", 2016, pay(MoneySource.DISTRICT_PROMOTION)).toBuilder()
              .level(ProjectLevel.DISTRICT)
              .build();
      for (AnnualPlan other : List.of(national, district)) {
        Finding finding = Findings.one(found(paying("p1", 2016), other));
        assertThat(finding.missingFacts()).containsExactly("spendingContent");
        assertThat(finding.path()).isEqualTo("plans[1].tasks[0]");
      }
      AnnualPlan elsewhere =
          tasks("p3", 2016, pay(MoneySource.PROVINCIAL_PROMOTION)).toBuilder()
              .province(Networks.PROVINCE)
              .build();
      assertThat(found(paying("p1", 2016), elsewhere)).isEmpty();
    }
  }
}
