package vn.khuyencong.law.jointcircular26;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.kit.AsIssued;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công: four conditions that hold for national and
 * local money alike, whatever else the Ministry or the province asks.
 *
 * <p>Reading: clauses 1 and 2 repeat the decree, on which they rest before and after the time of
 * this circular. Clauses 3 and 4 rest on the circular alone: outside its time they are open points.
 */
public final class Article07Conditions {
  private static final Citation ARTICLE = Instruments.JOINT_CIRCULAR_26_2014.article(7);

  /**
   * Clause 1: the content is one of Article 4 of the decree. That the sector is one of Article 5 is
   * asked of each who benefits.
   */
  public static final Rule<Project> CONTENT =
      Rule.one(
          "jointcircular26.article7.content",
          ARTICLE.clause(1),
          (project, context) -> Article04SupportContents.contents(project, context).at("contents"));

  /**
   * Clause 2: the competent authority approved the project: the Ministry what national money pays,
   * the People's Committee of a tier what local money pays.
   */
  public static final Rule<Project> APPROVED =
      Rule.of("jointcircular26.article7.approved", ARTICLE.clause(2), Article02Projects::approved);

  /**
   * Clause 3: all the money that the State does not give is invested, or committed. A project that
   * the State pays in full needs none.
   */
  public static final Rule<Project> COUNTERPART =
      onceBeyondItsTime(
          "jointcircular26.article7.counterpart",
          ARTICLE.clause(3),
          (project, context) ->
              (isPaidInFull(project)
                      ? Verdict.notApplicable()
                      : Verdict.satisfiedIf(
                          project.undertakings().counterpart(), "counterpartCommitted"))
                  .at("undertakings"));

  /**
   * Clause 4: commitment that no State money supported the same spending content. It compares
   * contents of spending, not establishments or years.
   *
   * <p>Reading: a cost said to be supported elsewhere contradicts the commitment. Other State money
   * among the sources, or national and local money for one item and beneficiary, or money of two
   * tiers, does so unless it is known to be for another content, for the clause speaks of any money
   * of the State (bất kỳ nguồn kinh phí nào của nhà nước). A line that names nobody may be for the
   * same one, and lines do not say of which tier their money is.
   */
  public static final Rule<Project> NO_OTHER_STATE_MONEY =
      beyondItsTime(
          "jointcircular26.article7.no-other-state-money",
          ARTICLE.clause(4),
          (project, context) -> noOtherStateMoney(project));

  /**
   * Clause 4, asked across the projects of a plan and its history, whatever their source and year.
   *
   * <p>Reading: lines for one facility and one item in several projects may be one spending
   * content. They are if they name the same unit, such as a model or a machine; they are not if
   * each names another unit or pays for another month; else it has to be said. Of one project alone
   * nothing depends on whether the clause stands, where that is open. A task is State money too:
   * one for the same item of a facility, or of a thing by its name, may be the content of a
   * project, and it has to be said. Two tasks are not compared: the clause asks who carries out a
   * project ("tổ chức, cá nhân thực hiện đề án khuyến công") to commit itself, and nobody else.
   */
  public static final Rule<AnnualPlan> NOT_SUPPORTED_TWICE =
      beyondItsTime(
          "jointcircular26.article7.not-supported-twice",
          ARTICLE.clause(4),
          Article07Conditions::supportedTwice);

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> PLAN_RULES =
      new RuleSet<>("jointcircular26.article7.plans", ImmutableList.of(NOT_SUPPORTED_TWICE));

  /** The rules of this article. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "jointcircular26.article7",
          ImmutableList.of(CONTENT, APPROVED, COUNTERPART, NO_OTHER_STATE_MONEY));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article07Conditions.class)
          .rules(Matter.PROJECTS, RULES)
          .rules(Matter.PLANS, PLAN_RULES);

  private Article07Conditions() {}

  private static Rule<Project> onceBeyondItsTime(
      String code, Citation citation, Rule.Single<Project> check) {
    return beyondItsTime(
        code, citation, (project, context) -> ImmutableList.of(check.check(project, context)));
  }

  private static List<Verdict> supportedTwice(AnnualPlan plan, Context context) {
    List<Verdict> found = SupportedTwice.check(plan);
    boolean none = found.stream().allMatch(one -> one.outcome() == Outcome.SATISFIED);
    return none && isOpen(context) && !SupportedTwice.arises(plan)
        ? ImmutableList.of(Verdict.notApplicable().at("projects"))
        : found;
  }

  /** Whether it is an open point that clauses 3 and 4 stand. */
  private static boolean isOpen(Context context) {
    return context.arises(MoneyPoints.FUNDING_CONDITIONS_BEFORE_2014)
        || context.arises(MoneyPoints.FUNDING_CONDITIONS_SINCE_2018);
  }

  /** A rule on clause 3 or 4, which outside the time of the circular is asked if it stands. */
  private static <T> Rule<T> beyondItsTime(String code, Citation citation, Rule.Check<T> check) {
    return Rule.of(
            code,
            citation,
            AsIssued.whileStanding(
                MoneyPoints.FUNDING_CONDITIONS_BEFORE_2014,
                AsIssued.whileStanding(MoneyPoints.FUNDING_CONDITIONS_SINCE_2018, check)))
        .during(Instruments.DECREE_45_2012.inForce());
  }

  /** That each line whose cost is said to be supported elsewhere is; else what is committed. */
  private static List<Verdict> noOtherStateMoney(Project project) {
    List<Verdict> elsewhere =
        project.eachLine(
            line -> project.factsOf(line).paidElsewhere().orElse(false),
            (line, path) -> Verdict.violated().at(path));
    return elsewhere.isEmpty()
        ? ImmutableList.of(committed(project).at("undertakings.noOtherStateMoney"))
        : elsewhere;
  }

  private static Verdict committed(Project project) {
    Undertakings undertakings = project.undertakings();
    Verdict committed = Verdict.satisfiedIf(undertakings.noOtherStateMoney(), "noOtherStateMoney");
    if (committed.outcome() == Outcome.VIOLATED || !hasOtherStateMoney(project)) {
      return committed;
    }
    return undertakings
        .otherStateMoneyElsewhere()
        .map(elsewhere -> elsewhere ? committed : Verdict.violated())
        .orElseGet(() -> Verdict.missing("otherStateMoneyElsewhere"));
  }

  private static boolean hasOtherStateMoney(Project project) {
    Set<MoneySource> paying = paying(project);
    return paying.contains(MoneySource.OTHER_STATE)
        || tiers(paying, FundingSource.LOCAL) > 1
        || mayPayTogether(project, paying)
        || isPaidTwice(project);
  }

  /** Whether both kinds of money pay and the lines do not say what each of them pays for. */
  private static boolean mayPayTogether(Project project, Set<MoneySource> paying) {
    boolean both =
        tiers(paying, FundingSource.NATIONAL) > 0 && tiers(paying, FundingSource.LOCAL) > 0;
    return both
        && !Stream.of(FundingSource.values())
            .allMatch(
                kind ->
                    project.lines().stream()
                        .anyMatch(line -> project.moneyOf(line).equals(Optional.of(kind))));
  }

  private static int tiers(Set<MoneySource> paying, FundingSource kind) {
    int tiers = 0;
    for (MoneySource source : paying) {
      if (source.promotion().equals(Optional.of(kind))) {
        tiers++;
      }
    }
    return tiers;
  }

  private static Set<MoneySource> paying(Project project) {
    Set<MoneySource> paying = EnumSet.noneOf(MoneySource.class);
    for (SourceAmount source : project.sources()) {
      if (source.saysNoAmount() || source.least().compareTo(Vnd.ZERO) > 0) {
        paying.add(source.source());
      }
    }
    return paying;
  }

  /**
   * Whether lines of one item are of two kinds of money, and of one beneficiary as far as both name
   * one.
   */
  private static boolean isPaidTwice(Project project) {
    if (project.lines().size() < 2) {
      return false;
    }
    SetMultimap<SpendingItem, FundingSource> paying = HashMultimap.create();
    SetMultimap<SpendingItem, FundingSource> ofNobody = HashMultimap.create();
    SetMultimap<Map.Entry<SpendingItem, String>, FundingSource> named = HashMultimap.create();
    for (CostLine line : project.lines()) {
      if (line.item().isPresent() && line.money().isPresent()) {
        SpendingItem item = line.item().get();
        FundingSource money = line.money().get();
        paying.put(item, money);
        line.beneficiary()
            .ifPresentOrElse(
                who -> named.put(Map.entry(item, who), money), () -> ofNobody.put(item, money));
      }
    }
    return ofNobody.keySet().stream().anyMatch(item -> paying.get(item).size() > 1)
        || named.keySet().stream().anyMatch(one -> named.get(one).size() > 1);
  }

  private static boolean isPaidInFull(Project project) {
    return project
        .cost()
        .or(() -> project.statedCost().map(StatedAmount::most))
        .flatMap(cost -> project.support().map(support -> support.compareTo(cost) >= 0))
        .orElse(false);
  }
}
