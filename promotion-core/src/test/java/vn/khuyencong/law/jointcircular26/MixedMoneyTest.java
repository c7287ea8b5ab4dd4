package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.newMachinery;
import static vn.khuyencong.ProjectFixtures.provincial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.circular36.Article08Appraisal;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportItem;

/** Projects of national and local money: each kind needs its own approval, Điều 7 khoản 2. */
class MixedMoneyTest {
  private static final Approval OF_MINISTER =
      Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, LocalDate.of(2016, 1, 15));
  private static final Approval OF_PROVINCE =
      Approval.by(ProjectAuthority.PROVINCIAL_PEOPLES_COMMITTEE, LocalDate.of(2016, 2, 1));

  /** Machinery from national money, advice from {@code local} money. */
  private static Project mixed(MoneySource local) {
    return national()
        .lines(
            List.of(
                machinery("l1").cost(Vnd.ofMillions(300)).build(),
                line("l2", SupportItem.CONSULTANCY)
                    .cost(Vnd.ofMillions(100))
                    .supportRequested(Vnd.ofMillions(30))
                    .money(FundingSource.LOCAL)
                    .build()))
        .facts(List.of(newMachinery("l1")))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(200)),
                SourceAmount.of(local, Vnd.ofMillions(30)),
                SourceAmount.of(MoneySource.COUNTERPART, Vnd.ofMillions(170))))
        .build();
  }

  private static Project approved(Project project, Map<FundingSource, Approval> approvals) {
    return project.toBuilder()
        .approvals(
            approvals.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> MoneyApproval.of(one.getKey(), one.getValue()))
                .toList())
        .build();
  }

  private static List<Outcome> outcomes(Rule<Project> rule, Project project) {
    return rule.apply(project, Context.on(DAY)).stream().map(Finding::outcome).toList();
  }

  private static void comesOutAs(Project project, Outcome national, Outcome local) {
    for (Rule<Project> rule : List.of(Article02Projects.APPROVED, Article07Conditions.APPROVED)) {
      assertThat(outcomes(rule, project)).containsExactly(national, local);
    }
  }

  @Test
  void theMinisterDoesNotApproveTheLocalPart() {
    Project project = mixed(MoneySource.PROVINCIAL_PROMOTION);
    comesOutAs(project, Outcome.SATISFIED, Outcome.FACT_MISSING);
    Finding local = Article07Conditions.APPROVED.apply(project, Context.on(DAY)).get(1);
    assertThat(local.missingFacts()).containsExactly("localApproval");
    assertThat(local.path()).isEqualTo("approvals");
    comesOutAs(
        approved(project, Map.of(FundingSource.LOCAL, OF_MINISTER)),
        Outcome.SATISFIED,
        Outcome.VIOLATED);
  }

  @Test
  void eachPartIsApprovedByItsOwnAuthority() {
    Project project = mixed(MoneySource.PROVINCIAL_PROMOTION);
    comesOutAs(
        approved(project, Map.of(FundingSource.LOCAL, OF_PROVINCE)),
        Outcome.SATISFIED,
        Outcome.SATISFIED);
    Map<FundingSource, Approval> both =
        Map.of(FundingSource.NATIONAL, OF_MINISTER, FundingSource.LOCAL, OF_PROVINCE);
    Project apart = approved(project, both).toBuilder().approval(Approval.unknown()).build();
    comesOutAs(apart, Outcome.SATISFIED, Outcome.SATISFIED);
    assertThat(outcomes(Article08Appraisal.APPROVED_BY_MINISTER, apart))
        .containsExactly(Outcome.SATISFIED);
    assertThat(apart.leadingApproval()).isEqualTo(OF_MINISTER);
  }

  @Test
  void theProvinceDoesNotApproveTheNationalPart() {
    comesOutAs(
        approved(
            mixed(MoneySource.PROVINCIAL_PROMOTION),
            Map.of(FundingSource.NATIONAL, OF_PROVINCE, FundingSource.LOCAL, OF_PROVINCE)),
        Outcome.VIOLATED,
        Outcome.SATISFIED);
  }

  @Test
  void aPartThatIsNotApprovedIsNotSupported() {
    comesOutAs(
        approved(
            mixed(MoneySource.PROVINCIAL_PROMOTION),
            Map.of(FundingSource.LOCAL, Approval.notGiven())),
        Outcome.SATISFIED,
        Outcome.VIOLATED);
  }

  /** The tier is that of the money: a district does not approve what the province pays. */
  @ParameterizedTest
  @CsvSource({
    "PROVINCIAL_PROMOTION, VIOLATED",
    "DISTRICT_PROMOTION, SATISFIED",
    "COMMUNE_PROMOTION, SATISFIED",
    "LOCAL_PROMOTION, FACT_MISSING"
  })
  void theDistrictApprovesWhatItPays(MoneySource source, Outcome outcome) {
    Approval ofDistrict = Approval.by(ProjectAuthority.DISTRICT_PEOPLES_COMMITTEE, DAY);
    comesOutAs(
        approved(mixed(source), Map.of(FundingSource.LOCAL, ofDistrict)),
        Outcome.SATISFIED,
        outcome);
  }

  @Test
  void ofWhichPartTheOneApprovalIsIsAskedWithoutALevel() {
    Project project =
        mixed(MoneySource.PROVINCIAL_PROMOTION).toBuilder().level(Optional.empty()).build();
    assertThat(
            Article07Conditions.APPROVED.apply(project, Context.on(DAY)).stream()
                .flatMap(finding -> finding.missingFacts().stream())
                .distinct())
        .containsExactly("level");
  }

  @Test
  void theOneApprovalStillWorksForOneKind() {
    for (Project project : List.of(national().build(), provincial().build())) {
      assertThat(outcomes(Article07Conditions.APPROVED, project))
          .containsExactly(Outcome.SATISFIED);
    }
  }

  /** A group with nobody named, of national money and of {@code beside}, not yet approved. */
  private static Project group(Optional<ProjectLevel> level, MoneySource beside) {
    return national()
        .level(level)
        .group(true)
        .beneficiaries(List.of())
        .lines(List.of())
        .facts(List.of())
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(150)),
                SourceAmount.of(beside, Vnd.ofMillions(50))))
        .approval(Approval.notGiven())
        .build();
  }

  private static Finding whoBenefits(Project project) {
    return Article02Projects.BENEFICIARIES_KNOWN.apply(project, Context.on(DAY)).get(0);
  }

  /** Điều 10 khoản 1 điểm a, 36/2013/TT-BCT, governs national money only. */
  @ParameterizedTest
  @CsvSource({
    "NATIONAL, PROVINCIAL_PROMOTION", "NATIONAL, DISTRICT_PROMOTION",
    "NATIONAL, COMMUNE_PROMOTION", "NATIONAL, LOCAL_PROMOTION",
    "PROVINCIAL, PROVINCIAL_PROMOTION", ", PROVINCIAL_PROMOTION"
  })
  void aGroupPaidInPartFromLocalMoneyIsAskedWhoBenefits(ProjectLevel level, MoneySource beside) {
    Finding found = whoBenefits(group(Optional.ofNullable(level), beside));
    assertThat(found.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(found.missingFacts()).containsExactly("beneficiary");
  }

  @Test
  void aGroupWithALineOfLocalMoneyIsAskedWhoBenefits() {
    Project project =
        group(Optional.of(ProjectLevel.NATIONAL), MoneySource.COUNTERPART).toBuilder()
            .lines(
                List.of(
                    machinery("l1")
                        .beneficiary(Optional.empty())
                        .money(FundingSource.LOCAL)
                        .build()))
            .build();
    assertThat(whoBenefits(project).missingFacts()).containsExactly("beneficiary");
  }

  @Test
  void aGroupPaidInPartFromMoneyOfUnknownKindIsAskedWhich() {
    assertThat(
            whoBenefits(group(Optional.of(ProjectLevel.NATIONAL), MoneySource.PROMOTION))
                .missingFacts())
        .containsExactly("beneficiary", "money");
  }

  @ParameterizedTest
  @CsvSource({"COUNTERPART", "OTHER_STATE", "OTHER"})
  void aGroupBesideMoneyThatIsNoneOfPromotionMayBeOpen(MoneySource beside) {
    assertThat(whoBenefits(group(Optional.of(ProjectLevel.NATIONAL), beside)).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Provide
  Arbitrary<MoneySource> sources() {
    return Arbitraries.of(MoneySource.values())
        .filter(source -> source != MoneySource.COUNTERPART && source != MoneySource.OTHER);
  }

  /** Part of what one source pays, from another State source, never lets more pass. */
  @Property(tries = 300)
  void movingMoneyBetweenStateSourcesNeverRaisesWhatPasses(
      @ForAll boolean local,
      @ForAll("sources") MoneySource first,
      @ForAll("sources") MoneySource to,
      @ForAll @IntRange(min = 1, max = 29) int millions) {
    Project before = local ? provincial().build() : mixed(first);
    before = approved(before, Map.of(FundingSource.LOCAL, OF_PROVINCE));
    if (passes(moved(before, to, millions))) {
      assertThat(passes(before)).isTrue();
    }
  }

  private static Project moved(Project project, MoneySource to, int millions) {
    List<SourceAmount> sources = new ArrayList<>(project.sources());
    int last = sources.get(1).source() == MoneySource.COUNTERPART ? 0 : 1;
    SourceAmount from = sources.get(last);
    sources.set(last, SourceAmount.of(from.source(), from.least().minus(Vnd.ofMillions(millions))));
    sources.add(SourceAmount.of(to, Vnd.ofMillions(millions)));
    return project.toBuilder().sources(sources).build();
  }

  /** Facts, each of which may be left out. */
  private static final List<UnaryOperator<Project>> LEFT_OUT =
      List.of(
          project -> project.toBuilder().level(Optional.empty()).build(),
          project -> project.toBuilder().approval(Approval.unknown()).build(),
          project -> project.toBuilder().approvals(List.of()).build(),
          project -> project.toBuilder().undertakings(Undertakings.unknown()).build(),
          project ->
              project.toBuilder()
                  .undertakings(
                      Undertakings.builder()
                          .committed(project.undertakings().committed())
                          .noOtherStateMoney(project.undertakings().noOtherStateMoney())
                          .build())
                  .build(),
          project -> project.toBuilder().lines(List.of()).facts(List.of()).build(),
          project -> project.toBuilder().sources(List.of()).build(),
          project -> project.toBuilder().cost(Optional.empty()).build());

  @Property(tries = 300)
  void leavingOutAFactNeverRaisesWhatPasses(
      @ForAll("sources") MoneySource source,
      @ForAll boolean local,
      @ForAll boolean one,
      @ForAll boolean committed,
      @ForAll Optional<Boolean> elsewhere,
      @ForAll @IntRange(min = 0, max = 7) int fact) {
    Project whole = local ? moved(provincial().build(), source, 5) : mixed(source);
    Project project =
        approved(
            whole.toBuilder()
                .undertakings(
                    Undertakings.builder()
                        .committed(true)
                        .noOtherStateMoney(committed)
                        .otherStateMoneyElsewhere(elsewhere)
                        .build())
                .build(),
            one ? Map.of() : Map.of(FundingSource.LOCAL, OF_PROVINCE));
    if (passes(LEFT_OUT.get(fact).apply(project))) {
      assertThat(passes(project)).isTrue();
    }
  }

  private static boolean passes(Project project) {
    return Stream.concat(
            Stream.of(
                Article07Conditions.APPROVED,
                Article07Conditions.COUNTERPART,
                Article07Conditions.NO_OTHER_STATE_MONEY),
            ProjectMoney.RULES.rules().stream())
        .flatMap(rule -> rule.apply(project, Context.on(DAY)).stream())
        .map(Finding::outcome)
        .allMatch(outcome -> outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE);
  }
}
