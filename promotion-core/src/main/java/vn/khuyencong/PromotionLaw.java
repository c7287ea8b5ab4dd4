package vn.khuyencong;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.allocation.Ranker;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.book.CaseAnswer;
import vn.khuyencong.law.book.Comparison;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.law.book.PlanComparison;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.circular46.PriorityClass;
import vn.khuyencong.law.decree45.Article06Priority;
import vn.khuyencong.law.decree45.Beneficiaries;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.law.limit.JointLimits;
import vn.khuyencong.law.limit.LineLimits;
import vn.khuyencong.law.remedy.BeneficiaryRemedies;
import vn.khuyencong.law.remedy.NetworkRemedies;
import vn.khuyencong.law.remedy.ProjectRemedies;
import vn.khuyencong.law.review.AdvanceReview;
import vn.khuyencong.law.review.ChangeReview;
import vn.khuyencong.law.review.FacilityReview;
import vn.khuyencong.law.review.NetworkReview;
import vn.khuyencong.law.review.OpenedContents;
import vn.khuyencong.law.review.PlanReview;
import vn.khuyencong.law.review.PriorityReview;
import vn.khuyencong.law.review.ProjectFileReview;
import vn.khuyencong.law.review.ProjectReview;
import vn.khuyencong.law.review.RepayableReview;
import vn.khuyencong.law.review.SettlementReview;
import vn.khuyencong.law.sme.EnterpriseSizes;
import vn.khuyencong.law.sme.SizeVerdict;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.network.NetworkBudget;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingTable;

/**
 * The law of industrial promotion (khuyến công) in force on a day; the door to this library.
 *
 * <pre>{@code
 * PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));
 * Assessment verdict = law.review(longAn2022);
 * verdict.violations().forEach(finding -> log(finding.message(VIETNAMESE)));
 * }</pre>
 *
 * <p>Immutable. The caller gives the day; nothing is read from the clock, the locale or the zone of
 * the machine.
 */
public final class PromotionLaw {
  private static final LocalDate FIRST_DAY = Instruments.DECREE_45_2012.firstDay();

  private final LawInForce law;

  private PromotionLaw(LawInForce law) {
    this.law = law;
  }

  /**
   * The law in force on {@code day}.
   *
   * @throws IllegalArgumentException before 5 July 2012, when Decree 45/2012/NĐ-CP took effect, and
   *     for a year of more than four digits
   */
  public static PromotionLaw inForceOn(LocalDate day) {
    return inForceOn(day, Texts.NATIONAL);
  }

  /**
   * The law of other texts than those that the library holds, in force on {@code day}: with a draft
   * added, or one of them ended.
   *
   * @throws IllegalArgumentException before 5 July 2012, when Decree 45/2012/NĐ-CP took effect, and
   *     for a year of more than four digits
   */
  public static PromotionLaw inForceOn(LocalDate day, Texts texts) {
    Gate.day("day", day);
    checkArgument(
        !day.isBefore(FIRST_DAY),
        "day must not be before %s, the first day of %s: %s",
        FIRST_DAY,
        Instruments.DECREE_45_2012.number(),
        day);
    return new PromotionLaw(LawInForce.on(day, texts));
  }

  /**
   * This law with {@code point} settled by the caller on the strength of {@code citation}; findings
   * that follow the answer say so. It holds for the days of the point, so that a project approved
   * then can be asked about later. Where a text answers the point, the text is followed.
   *
   * @throws IllegalArgumentException if the point is settled already, the answer is of another
   *     type, or the question arises only after the day of this law
   */
  public <A> PromotionLaw settling(OpenPoint<A> point, A value, Citation citation) {
    return settling(Settlement.of(point, value, citation));
  }

  /**
   * This law with the point of {@code settlement} settled; see the other method.
   *
   * @throws IllegalArgumentException if the point is settled already, or the answer is for days
   *     after the day of this law
   */
  public PromotionLaw settling(Settlement<?> settlement) {
    checkArgument(
        settlement.validity().from().map(first -> !first.isAfter(day())).orElse(true),
        "answer to %s must not be for days after the day of the law, %s: %s",
        settlement.point().id(),
        day(),
        settlement.validity());
    return new PromotionLaw(law.settling(settlement));
  }

  /**
   * That the national ceilings of the day are those of their text as issued, if what amends it was
   * not read: the line that a report of what may be paid prints. None once the caller settled what
   * was amended.
   */
  public Optional<UnreadAmendment> unreadAmendment() {
    return law.principalCeilings()
        .flatMap(TextCeilings::changed)
        .filter(law.context()::arises)
        .filter(point -> law.context().decided(point).isEmpty())
        .map(UnreadAmendment::new);
  }

  /**
   * This law with the ceilings that a province has set for its own money. They bind local money on
   * the days on which they hold; the national ceilings stay as they are.
   *
   * @throws IllegalArgumentException if a table was given already
   */
  public PromotionLaw with(CeilingTable provincial) {
    return new PromotionLaw(law.with(provincial));
  }

  /**
   * This law with the national ceilings taken as the local ones where the province's table, if any,
   * has none, with the conditions that go with them; findings say that the caller chose so.
   *
   * @param ground what the caller rests it on, such as a provincial decision that adopts them
   */
  public PromotionLaw withNationalCeilingsAsLocal(Citation ground) {
    return new PromotionLaw(law.withNational(ground));
  }

  /**
   * What changes in the law between two days, old and new, each with its citation: rules, ceilings,
   * wages, size criteria, lists and open points. A change that takes effect on {@code from} itself
   * is not stated, one that takes effect on {@code to} is.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public static List<LawChange> changesBetween(LocalDate from, LocalDate to) {
    return RuleBook.changesBetween(inForceOn(from).day(), inForceOn(to).day());
  }

  /**
   * {@link #changesBetween} by the texts of this law.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public List<LawChange> changes(LocalDate from, LocalDate to) {
    return RuleBook.of(law.texts()).changes(on(from).day(), on(to).day());
  }

  /**
   * The law of another day, with the same settlements and tables; each holds on its own days.
   *
   * @throws IllegalArgumentException before 5 July 2012, and for a year of more than four digits
   */
  public PromotionLaw on(LocalDate other) {
    return new PromotionLaw(law.at(inForceOn(other, law.texts()).day()));
  }

  /**
   * {@code request} under the law of two days, with the settlements of this law. To see which of
   * many cases flip, filter their comparisons by {@link Comparison#flips}.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public Comparison<SupportRequest> compare(SupportRequest request, LocalDate from, LocalDate to) {
    return compare(request, from, to, one -> CaseAnswer.of(request, one.law));
  }

  /**
   * {@code facility} under the law of two days, asked without an occasion.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public Comparison<Facility> compare(Facility facility, LocalDate from, LocalDate to) {
    return compare(facility, from, to, one -> CaseAnswer.of(facility, one.law));
  }

  /**
   * {@code project} under the law of two days: its review, and the limit of each line. It keeps its
   * own facts, the day of approval among them.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public Comparison<Project> compare(Project project, LocalDate from, LocalDate to) {
    return compare(project, from, to, one -> CaseAnswer.of(project, one.law));
  }

  /**
   * {@code file} under the law of two days: its review, its money on each of them, and the limit of
   * each line of its project.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   * @throws ArithmeticException if a sum of the file does not fit whole đồng in 64 bits
   */
  public Comparison<ProjectFile> compare(ProjectFile file, LocalDate from, LocalDate to) {
    return compare(file, from, to, one -> CaseAnswer.of(file, one.law));
  }

  /**
   * {@code plan} under the law of two days: its review, and what it costs.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   */
  public Comparison<NetworkPlan> compare(NetworkPlan plan, LocalDate from, LocalDate to) {
    return compare(plan, from, to, one -> CaseAnswer.of(plan, one.law));
  }

  /**
   * {@code plan} under the law of two days: the plan itself, and each project and network of it as
   * a case of its own; {@link PlanComparison#flipped} are the cases that flip.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   * @throws ArithmeticException if its parts, each within {@link PlannedAmounts#MOST}, are
   *     thousands that do not fit whole đồng in 64 bits together
   */
  public PlanComparison compare(AnnualPlan plan, LocalDate from, LocalDate to) {
    return new PlanComparison(
        compare(plan, from, to, one -> CaseAnswer.of(plan, one.law)),
        plan.projects().stream().map(one -> compare(one, from, to)).toList(),
        plan.networks().stream().map(one -> compare(one, from, to)).toList());
  }

  /**
   * Any case under the law of two days, by what {@code ask} asks of each; what that throws is
   * thrown on.
   *
   * @throws IllegalArgumentException if a day lies before 5 July 2012, or its year has more than
   *     four digits
   * @throws ArithmeticException if {@code ask} asks a review whose amounts do not fit whole đồng in
   *     64 bits
   */
  public <T> Comparison<T> compare(
      T subject, LocalDate from, LocalDate to, Function<PromotionLaw, CaseAnswer> ask) {
    return Comparison.of(subject, ask.apply(on(from)), ask.apply(on(to)));
  }

  /** The day of this law. */
  public LocalDate day() {
    return law.day();
  }

  /** As {@link #assess(SupportRequest)}, asked without an occasion. */
  public Assessment assess(Facility facility) {
    return assess(SupportRequest.of(facility));
  }

  /**
   * Whether the facility of {@code request} is a beneficiary of industrial promotion: every route
   * of Article 1 tried, each condition with its article. The assessment has two parts: {@link
   * Beneficiaries#BENEFICIARY}, whose parts are the routes and which alone decides ({@link
   * vn.khuyencong.law.decree45.Route#of} says by which), and {@link Article06Priority#PRIORITY},
   * the grounds of priority, and part "contents", which contents those routes open, which are
   * information.
   *
   * <p>A unit that had ended on the day that governs is asked, and an approval outside the days of
   * the decree is a warning.
   */
  public Assessment assess(SupportRequest request) {
    return FacilityReview.withContents(request, law);
  }

  /**
   * Which contents are open to the facility of {@code request} by the routes that hold for it: for
   * each item and kind of money whether it is one for whom the item is, with the clause that says
   * so. Whether it is a beneficiary at all is what {@link #assess(SupportRequest)} says.
   */
  public List<ContentAccess> contentsOpenTo(SupportRequest request) {
    return OpenedContents.of(request, law);
  }

  /**
   * What the facility of {@code request} could change so as to be a beneficiary: the smallest sets
   * of changes of site, sector, kiln, size and cleaner production, of which each was tried and none
   * has a part that would do. None if it is not refused, or if no change of that kind helps.
   */
  public List<Remedy> remediesFor(SupportRequest request) {
    return BeneficiaryRemedies.of(request, law);
  }

  /**
   * What {@code project} could change so as not to be refused, each tried: the undertakings, the
   * support of lines lowered to their limit or of lines that share one to one total, and what its
   * beneficiaries could change, placed under them.
   *
   * <p>Of several refused beneficiaries the first remedy of each is stated, then each further one
   * beside the first ones of the others; other mixtures would do as well.
   *
   * <p>None if its amounts are too large to be computed.
   *
   * @throws ArithmeticException as {@link #limitFor} does
   */
  public List<Remedy> remediesFor(Project project) {
    if (!PlannedAmounts.isComputable(project)) {
      return List.of();
    }
    return ProjectRemedies.of(
        project,
        this::review,
        this::limitsFor,
        request -> BeneficiaryRemedies.together(request, law));
  }

  /**
   * What the year of a network could change so as not to be refused: the money it is paid from and
   * rates over their ceiling, the smallest sets of them, each tried. Whom the province lets decide
   * and where members serve is not proposed.
   */
  public List<Remedy> remediesFor(NetworkPlan plan) {
    return NetworkRemedies.of(plan, this::review);
  }

  /** The size of an enterprise with these facts, by the texts that may bind on this day. */
  public SizeVerdict sizeOf(SizeFacts facts) {
    return EnterpriseSizes.classify(facts, law.context());
  }

  /**
   * Where {@code request} stands when money is allocated: rank of its place, then of its sector.
   */
  public PriorityClass priorityOf(SupportRequest request) {
    return PriorityReview.rank(request, law);
  }

  /** Reviews a network's year: every condition, each with its article. */
  public Assessment review(NetworkPlan plan) {
    return NetworkReview.of(plan, law);
  }

  /**
   * Reviews a project: part "beneficiaries", each who benefits; part "rules", its contents,
   * approval, procedure and conditions; part "money", its sums; part "limits", each line against
   * the ceilings; part "contents", whether each line goes to one for whom it is.
   *
   * <p>What is wrong with one site, day or amount is a finding there; the rest is reviewed. A part
   * whose amounts do not fit whole đồng in 64 bits says that it was not computed.
   */
  public Assessment review(Project project) {
    return ProjectReview.of(project, law);
  }

  /**
   * Reviews the plan of a year: part "plan-rules", its approval, year, money, funds, published
   * figures and what only shows across its projects; part "tasks", the tasks and the management
   * costs of the year against the ceilings; parts "projects" and "networks", the review of each;
   * and, where projects of the year are over the ceiling for one facility or thing together, part
   * "limits-of-year".
   *
   * <p>What is wrong with one of them is a finding there and changes none on the others.
   *
   * @throws ArithmeticException if its parts, each within {@link PlannedAmounts#MOST}, are
   *     thousands that do not fit whole đồng in 64 bits together
   */
  public Assessment review(AnnualPlan plan) {
    return PlanReview.of(plan, law);
  }

  /**
   * Reviews a published plan that may hold several levels and kinds of money: each of its {@link
   * vn.khuyencong.plan.PlanPart parts} as the plan of its level, in a part called by the level, and
   * what was published against all of them. Findings stand where they stand in {@code plan}. A plan
   * of one level comes out as by {@link #review(AnnualPlan)}.
   *
   * @throws ArithmeticException if its parts, each within {@link PlannedAmounts#MOST}, are
   *     thousands that do not fit whole đồng in 64 bits together
   */
  public Assessment reviewByLevel(AnnualPlan plan) {
    return PlanReview.byLevel(plan, law);
  }

  /**
   * Reviews the programme of a phase: part "program-rules", its approval, years and plans; part
   * "plans", the review of each plan.
   *
   * @throws ArithmeticException as {@link #review(AnnualPlan)} does
   */
  public Assessment review(Program program) {
    return PlanReview.of(program, law);
  }

  /** Whether {@code project} is a key project (đề án khuyến công quốc gia điểm): all four limbs. */
  public Assessment keyProject(Project project) {
    return law.assess(Matter.KEY_PROJECTS, project);
  }

  /**
   * As {@link #rank(List, RankingChoices)}, without a choice in the authority's place.
   *
   * @throws IllegalArgumentException if two projects have one id
   */
  public Ranking rank(List<Project> projects) {
    return rank(projects, RankingChoices.none());
  }

  /**
   * The order in which money is given out to {@code projects}: national key projects first, then by
   * place, then by sector. Those whose review is violated are left out, and so are those of the
   * kind of money that is not given out; what nothing puts before one another stays a tie. {@link
   * vn.khuyencong.law.allocation.Allocation#of} gives out a fund.
   *
   * @param choices what the law leaves to the authority
   * @throws IllegalArgumentException if two projects have one id, or if a choice names a project
   *     that is not among them
   */
  public Ranking rank(List<Project> projects, RankingChoices choices) {
    return Ranker.rank(projects, choices, this::review, law);
  }

  /** The most that may be advanced by now for a project. */
  public AdvanceLimit advanceFor(AdvanceRequest request) {
    return AdvanceReview.of(request, law);
  }

  /** Reviews the settlement of a project; part "limits", the items that it names. */
  public Assessment review(ProjectSettlement settlement) {
    return SettlementReview.of(settlement, law);
  }

  /** Reviews a change of a project: whether who decides it did. */
  public Assessment review(ProjectChange change) {
    return ChangeReview.of(change, law);
  }

  /**
   * Reviews repayable support: whether its parts come to the whole within its term, what has fallen
   * due on the day of this law and was not paid back, and what the province sets for it.
   */
  public Assessment review(RepayableSupport support) {
    return RepayableReview.of(support, law);
  }

  /**
   * Reviews the file of a project: where it stands on the day of this law, what is due next and by
   * when, its money, and what is found of it and of every part, each under its path in the file.
   *
   * <p>What is wrong with one part is a finding there and ends no work on the others. What the file
   * tells of days after that of this law is left out of stage, due and money; {@link
   * FileReview#later} names it.
   */
  public FileReview review(ProjectFile file) {
    return ProjectFileReview.of(file, law);
  }

  /**
   * What a network's year costs. Months that have not begun on the day of this law are computed at
   * the base salary known for them by then, and say so, unless the plan asks for that of each
   * month.
   *
   * @throws IllegalArgumentException if a month lies before the first known base salary
   * @throws ArithmeticException if an amount does not fit whole đồng in 64 bits
   */
  public NetworkBudget budgetOf(NetworkPlan plan) {
    return NetworkPay.budget(plan, law.context());
  }

  /**
   * The most that may be paid for {@code line}, which limit binds, the arithmetic, and whether the
   * support requested is within it.
   *
   * <p>Of a line for several units, such as four establishments of a group, the amount is an upper
   * bound. Lines for one establishment share one limit; {@link #limitsFor(Project)} joins them.
   *
   * @throws ArithmeticException if an amount does not fit whole đồng in 64 bits
   */
  public SupportLimit limitFor(CostLine line) {
    return LineLimits.of(line, law);
  }

  /**
   * The limits for {@code lines}: first those of each line, or of several that share one, then
   * those of two items whose ceilings do not add, such as machinery and a technology line of one
   * establishment. A line may stand in two of them, and all bind; a line split in two gets no more
   * than it would whole.
   *
   * <p>Whose a line is, and of which scheme, is known only from the line itself: where a line that
   * does not say so could be one with another, and both as one would be over, it is asked. Lines
   * with one {@code shareBase} are of one scheme. {@link #limitsFor(Project)} knows more.
   *
   * @throws ArithmeticException as {@link #limitFor} does
   */
  public List<SupportLimit> limitsFor(List<CostLine> lines) {
    return JointLimits.of(lines, law);
  }

  /**
   * The limits for the lines of {@code project}, as {@link #limitsFor(List)} gives them, where the
   * project says more of its lines: its only beneficiary is that of a line that names none, and its
   * scheme has one estimate, within its cost. They are those of part "limits" of its review, and
   * the limits of grants whatever the form of the support.
   *
   * @throws ArithmeticException as {@link #limitFor} does
   */
  public List<SupportLimit> limitsFor(Project project) {
    return JointLimits.of(project, law);
  }

  /** The records of what this law decides, for an auditor years later. */
  public Receipts receipts() {
    return new Receipts(law);
  }
}
