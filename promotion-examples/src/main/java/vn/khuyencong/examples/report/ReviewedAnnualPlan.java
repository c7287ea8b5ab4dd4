package vn.khuyencong.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.law.allocation.Allocation;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.limit.UnreadAmendment;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlanPart;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Assessment;

/**
 * The plan of a year with its budget, its review and the giving out of a fund.
 *
 * @param document the document
 * @param asOf day of the law
 * @param budget what is estimated, by content, source and province
 * @param unknown where in the plan money is requested and it is not said how much, and that only a
 *     part of the plan is held
 * @param spread where in the plan money is requested that may fall in other years too: it counts in
 *     full
 * @param parts what it holds of each level
 * @param review the review
 * @param allocation how the fund is given out among the projects of the plan's kind of money;
 *     absent if no fund is named, or what is left of it is not known
 * @param left what networks and tasks leave of the plan's fund; absent if it names none, or the
 *     caller said what is given out
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record ReviewedAnnualPlan(
    AnnualPlanDocument document,
    LocalDate asOf,
    BudgetSummary budget,
    List<String> unknown,
    List<String> spread,
    List<Part> parts,
    Assessment review,
    Optional<Allocation> allocation,
    Optional<Left> left,
    Optional<UnreadAmendment> unread) {
  /** Stands for what is not held of a plan that is known to be held only in part. */
  static final String REST = "stated.partial";

  /** Copies the lists. */
  public ReviewedAnnualPlan {
    unknown = List.copyOf(unknown);
    spread = List.copyOf(spread);
    parts = List.copyOf(parts);
  }

  /**
   * What networks and tasks leave of the fund of a plan for its projects.
   *
   * @param amount the fund without what they are known to request, đồng: the most there can be
   * @param lacks where in the plan a network or task requests money of it without saying how much,
   *     or not exactly, or money of a level not said, and that only a part of the plan is held; as
   *     long as there is one, nothing of it is given out
   */
  public record Left(Vnd amount, List<String> lacks) {

    /** Copies the list. */
    public Left {
      lacks = List.copyOf(lacks);
    }

    boolean isKnown() {
      return lacks.isEmpty();
    }
  }

  /**
   * What the document holds of one level.
   *
   * @param level the level
   * @param plan the plan of the level
   * @param amounts what it requests of each source
   * @param lacks where in the document money of the level is requested and it is not said how much
   * @param review its review, with the places of the document
   */
  public record Part(
      ProjectLevel level,
      AnnualPlan plan,
      PlannedAmounts amounts,
      List<String> lacks,
      Assessment review) {

    /** Copies the list. */
    public Part {
      lacks = List.copyOf(lacks);
    }

    private static Part of(PlanPart part, PlannedAmounts amounts, Assessment review) {
      return new Part(
          part.plan().level(),
          part.plan(),
          amounts,
          ReviewedAnnualPlan.lacks(part.plan(), amounts).stream().map(part::inDocument).toList(),
          review);
    }
  }

  /**
   * The review of {@code document} under {@code law}.
   *
   * @param fund what is given out; if absent, what networks and tasks leave of the plan's fund
   * @throws UnusableInputException if the plan cannot be computed or assessed
   */
  public static ReviewedAnnualPlan of(
      AnnualPlanDocument document,
      PromotionLaw law,
      Optional<Vnd> fund,
      AllocationMode mode,
      RankingChoices choices) {
    AnnualPlan plan = document.plan();
    Optional<Left> left = fund.isPresent() ? Optional.empty() : leftForProjects(plan, law);
    Optional<Vnd> given = fund.or(() -> left.filter(Left::isKnown).map(Left::amount));
    RankingChoices ofThePlan =
        RankingChoices.builder()
            .from(choices)
            .money(plan.money())
            .level(plan.level())
            .year(plan.year())
            .build();
    return UnusableInputException.at(
        "plan",
        "plan " + plan.id(),
        () -> {
          Assessment review = law.reviewByLevel(plan);
          return new ReviewedAnnualPlan(
              document,
              law.day(),
              plan.lines(BudgetStage.ESTIMATED, law::budgetOf)
                  .collect(
                      BudgetSummary.by(Dimension.CATEGORY, Dimension.SOURCE, Dimension.PROVINCE)),
              lacks(plan, amounts(plan, law)),
              amounts(plan, law).spread(),
              parts(plan, review, law),
              review,
              given.map(there -> Allocation.of(there, law.rank(plan.projects(), ofThePlan), mode)),
              left,
              law.unreadAmendment());
        });
  }

  private static List<Part> parts(AnnualPlan plan, Assessment review, PromotionLaw law) {
    List<PlanPart> parts = PlanPart.of(plan);
    return parts.stream()
        .map(
            part ->
                Part.of(
                    part,
                    amounts(part.plan(), law),
                    parts.size() == 1
                        ? review
                        : review.part(part.plan().level().name()).orElseThrow()))
        .toList();
  }

  /** Where in the plan a sum stands as it was published, not exactly. */
  List<String> inexact() {
    AnnualPlan plan = document.plan();
    return Stream.of(
            plan.eachNetwork((one, path) -> isInexact(one) ? path : ""),
            plan.eachSum((one, path) -> isInexact(one.amount()) ? path : ""))
        .flatMap(List::stream)
        .filter(path -> !path.isEmpty())
        .toList();
  }

  private static boolean isInexact(NetworkPlan network) {
    return !network.namesAll() && isInexact(network.stated());
  }

  private static boolean isInexact(Optional<StatedAmount> figure) {
    return figure.filter(sum -> sum.precision() != Precision.EXACT).isPresent();
  }

  /** What {@code amounts}, those of {@code plan}, lack. */
  static List<String> lacks(AnnualPlan plan, PlannedAmounts amounts) {
    return Stream.concat(
            amounts.unknown().stream(),
            Stream.of(REST).filter(rest -> plan.stated().partial().orElse(false)))
        .toList();
  }

  static PlannedAmounts amounts(AnnualPlan plan, PromotionLaw law) {
    return PlannedAmounts.ofBudgets(plan, law::budgetOf);
  }

  private static Optional<Left> leftForProjects(AnnualPlan plan, PromotionLaw law) {
    PlannedAmounts others =
        amounts(plan.toBuilder().projects(List.of()).sums(List.of()).build(), law);
    Vnd requested =
        Vnd.total(
            others.certain().entrySet().stream()
                .filter(one -> isOfFunds(one.getKey(), plan))
                .map(Map.Entry::getValue)
                .toList());
    Stream<String> networks =
        plan
            .eachNetwork(
                (network, path) ->
                    network.money().map(money -> money == plan.money()).orElse(true)
                            && (others.unknown().contains(path) || isInexact(network))
                        ? path
                        : "")
            .stream();
    Stream<String> tasks =
        plan
            .eachTask(
                (task, path) ->
                    task.source() == MoneySource.PROMOTION
                            || (isOfFunds(task.source(), plan) && others.unknown().contains(path))
                        ? path
                        : "")
            .stream();
    boolean more = plan.tellsFiguresOnly() || plan.stated().partial().orElse(false);
    List<String> lacks =
        Stream.of(networks, tasks, Stream.of(more ? REST : ""))
            .flatMap(paths -> paths)
            .filter(path -> !path.isEmpty())
            .toList();
    return plan.funds(plan.money())
        .map(there -> new Left(there.minus(requested).max(Vnd.ZERO), lacks));
  }

  /** Whether what is of {@code source} is paid from the funds of the level of the plan. */
  private static boolean isOfFunds(MoneySource source, AnnualPlan plan) {
    return source.promotion().equals(Optional.of(plan.money()))
        && source.level().orElse(plan.level()) == plan.level();
  }
}
