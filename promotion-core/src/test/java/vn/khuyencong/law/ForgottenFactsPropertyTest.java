package vn.khuyencong.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Every kind of subject on every day of change, with facts left out: what is refused for what is
 * known stays refused when more is, what passes with less passes with all, and nothing is asked
 * twice. The tries are the same in every run: a build fails for what was changed, not by chance.
 * Another {@link #SEED} searches on.
 */
@Tag("exhaustive")
class ForgottenFactsPropertyTest {
  private static final String SEED = "20261127";

  /**
   * What is not asked for where it is absent, and counts where it is stated: the papers and steps
   * of a project that was appraised and approved, the days of approvals, and whether a line is paid
   * elsewhere where it is undertaken that none is. A line that names nobody is for the body whose
   * task it is, and the days of a unit are no facts of a case. A step that a file does not tell was
   * not taken, members are all unless their number is stated, meals that are not told are not
   * given, and what is published of a plan is all of it unless it is said to be a part.
   */
  private static final Set<String> STATED_ONLY =
      Stream.concat(
              Arrays.stream(Procedure.class.getRecordComponents())
                  .map(component -> "Procedure." + component.getName()),
              Stream.of(
                  "Approval.day",
                  "LineFacts.paidElsewhere",
                  "CostLine.beneficiary",
                  "ProjectFile.contract",
                  "ProjectFile.settlement",
                  "Advance.request",
                  "CollaboratorNetwork.memberCount",
                  "Meeting.meals",
                  "StatedFigures.partial",
                  "Validity.from",
                  "Validity.to"))
          .collect(toSet());

  /**
   * Lists of what is reviewed itself, so that without some of it another subject is: a plan without
   * a project, a file without a step that was taken.
   */
  private static final Set<String> OTHER_SUBJECTS =
      Set.of(
          "Acceptance.lines",
          "AnnualPlan.networks",
          "AnnualPlan.projects",
          "AnnualPlan.sums",
          "AnnualPlan.tasks",
          "CollaboratorNetwork.members",
          "Program.plans",
          "Project.otherContents",
          "ProjectFile.acceptances",
          "ProjectFile.advances",
          "ProjectFile.appraisals",
          "ProjectFile.changes",
          "ProjectFile.filings",
          "ProjectFile.repayments",
          "RepayableSupport.repayments");

  private static final Set<String> CONTRADICTIONS =
      Set.of(
          "circular36.article12.figures-agree",
          "decree45.article2.lines",
          "decree45.article2.shares",
          "decree45.article14.file-agrees",
          "decree45.article16.instalments-in-term");

  @Property(tries = 1000, seed = SEED)
  void whatIsRefusedStaysRefusedWhenMoreIsKnown(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object whole = Approved.by(day, subject);
    Object less = Forgotten.some(Set.of(), whole, random);
    if (outcome(less, day) == Outcome.VIOLATED) {
      assertThat(outcome(whole, day))
          .as("%s, of which less is known: %s", whole, less)
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  /** Also by members of a group who were not chosen yet, where lines name nobody. */
  @Property(tries = 1000, seed = SEED)
  void whatIsRefusedStaysRefusedWhenMembersAreChosen(
      @ForAll("groups") Project whole, @ForAll("days") LocalDate day, @ForAll Random random) {
    List<Beneficiary> some =
        whole.beneficiaries().stream()
            .map(one -> random.nextInt(3) == 0 ? one : Beneficiary.notFixed(one.id()))
            .toList();
    Project less = whole.toBuilder().beneficiaries(some).build();
    if (outcome(less, day) == Outcome.VIOLATED) {
      assertThat(outcome(whole, day))
          .as("%s, of whose members only these are known: %s", whole, some)
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  /** But for what contradicts itself, which is mended by leaving one of the two out. */
  @Property(tries = 1000, seed = SEED)
  void whatPassesWithLessPassesWithAll(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object whole = Approved.by(day, subject);
    letsNothingPass(Forgotten.some(STATED_ONLY, whole, random), whole, day);
  }

  /** A list of facts that is not told, or not in full, lets nothing pass either. */
  @Property(tries = 500, seed = SEED)
  void whatPassesWithoutAListPassesWithIt(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object whole = Approved.by(day, subject);
    letsNothingPass(Forgotten.list(OTHER_SUBJECTS, whole, random), whole, day);
  }

  /** Where {@code less} passes, {@code whole} does, unless it contradicts itself. */
  private static void letsNothingPass(Object less, Object whole, LocalDate day) {
    if (outcome(less, day) == Outcome.SATISFIED && !contradictsItself(whole, day)) {
      assertThat(outcome(whole, day))
          .as("%s, of which less is known: %s", whole, less)
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  /**
   * The levels that a province set refuse nothing, and let nothing pass, while they are not told.
   */
  @Property(tries = 500, seed = SEED)
  void whatIsDecidedWithoutATableIsDecidedSoWithIt(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day) {
    LawInForce law = KeptLaws.inForceOn(day);
    Object whole = Approved.by(day, subject);
    Outcome without = Reviewed.by(law, whole).outcome();
    if (without.isDetermined()) {
      assertThat(Reviewed.by(law.with(AskedLaws.TABLE), whole).outcome())
          .as("%s", whole)
          .isEqualTo(without);
    }
  }

  /**
   * What is decided without an answer to an open point, and rests on none, is so with it. The
   * ceilings of Circular 28 since 28 August 2024 rest on one: whether an amendment that was not
   * read left them.
   */
  @Property(tries = 500, seed = SEED)
  void whatRestsOnNoOpenPointIsDecidedSoWhateverIsSettled(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day) {
    List<LawInForce> laws = AskedLaws.on(day);
    Object whole = Approved.by(day, subject);
    Assessment open = Reviewed.by(laws.get(0), whole);
    if (open.outcome().isDetermined()
        && open.all().stream().allMatch(finding -> finding.openPoints().isEmpty())) {
      assertThat(Reviewed.by(laws.get(1), whole).outcome())
          .as("%s", whole)
          .isEqualTo(open.outcome());
    }
  }

  /** A plan that is not reviewed level by level passes no more than one that is. */
  @Property(tries = 200, seed = SEED)
  void whatPassesAsAWholeIsNotRefusedByLevel(
      @ForAll("plans") AnnualPlan subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    AnnualPlan plan = (AnnualPlan) Forgotten.some(Set.of(), Approved.by(day, subject), random);
    LawInForce law = KeptLaws.inForceOn(day);
    if (PlanReview.of(plan, law).outcome() == Outcome.SATISFIED) {
      assertThat(PlanReview.byLevel(plan, law).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  /** Whatever is not known, what is found can be told. */
  @Property(tries = 500, seed = SEED)
  void whatIsFoundIsToldInBothLanguages(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object less = Forgotten.some(Set.of(), Approved.by(day, subject), random);
    assertThat(Reviewed.on(day, less).all())
        .allSatisfy(
            finding -> {
              for (Language language : Language.values()) {
                assertThat(finding.explanation(language)).isNotEmpty();
              }
            });
  }

  /** Of whatever is not known, each fact at each place is asked for once. */
  @Property(tries = 1000, seed = SEED)
  void noFactIsAskedForTwice(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object less = Forgotten.some(Set.of(), Approved.by(day, subject), random);
    assertThat(
            Reviewed.on(day, less).questions().stream()
                .flatMap(asked -> asked.places().stream().map(at -> asked.fact() + " at " + at)))
        .as("%s", less)
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Object> cases() {
    return Arbitraries.of(Reviewed.CASES).map(one -> (Object) one);
  }

  @Provide
  Arbitrary<AnnualPlan> plans() {
    return Arbitraries.of(
        Reviewed.CASES.stream()
            .filter(AnnualPlan.class::isInstance)
            .map(AnnualPlan.class::cast)
            .toList());
  }

  @Provide
  Arbitrary<Project> groups() {
    return Arbitraries.of(SmallCases.groups());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(Reviewed.DAYS);
  }

  private static boolean contradictsItself(Object subject, LocalDate day) {
    return Reviewed.on(day, subject).violations().stream()
        .map(Finding::code)
        .anyMatch(CONTRADICTIONS::contains);
  }

  private static Outcome outcome(Object subject, LocalDate day) {
    return Reviewed.on(day, subject).outcome();
  }
}
