package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.law.text.DueRepayment;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14 khoản 5, the use of national and local money alike, as far as it is on what is settled.
 *
 * <p>Reading: the clause leaves the use of the money to circulars. Whatever they say, support is a
 * part of the cost, so that no more is accepted or settled than it really cost, by a share or not.
 */
public final class Article14SettledMoney {
  private static final Citation CLAUSE_5 = Instruments.DECREE_45_2012.article(14).clause(5);

  /** Clause 5: no more is settled than it cost. */
  public static final Rule<ProjectSettlement> WITHIN_COST =
      Rule.of(
          "decree45.article14.settled-within-cost",
          CLAUSE_5,
          Amendment.onceOfPlans((settlement, context) -> withinCost(settlement).at("support")));

  /** Clause 5: the items come to the support that is settled, and to no more than the cost. */
  public static final Rule<ProjectSettlement> LINES =
      Rule.of(
          "decree45.article14.settled-lines",
          CLAUSE_5,
          Amendment.onceOfPlans(
              (settlement, context) ->
                  settlement
                      .lines()
                      .filter(any -> Article14Management.isComputable(settlement))
                      .map(lines -> lines(settlement, lines))
                      .orElseGet(() -> Verdict.notApplicable().at("lines"))));

  /**
   * Clause 5: support of no more than it cost was accepted of a line. Of lines whose acceptances do
   * not all tell both, nothing is said.
   */
  public static final Rule<ProjectFile> ACCEPTED_WITHIN_COST =
      Rule.of(
          "decree45.article14.accepted-within-cost",
          CLAUSE_5,
          Amendment.ofFiles((file, context) -> acceptedWithinCost(file)));

  /** The rules of this class. */
  public static final RuleSet<ProjectSettlement> RULES =
      new RuleSet<>("decree45.article14.settled", ImmutableList.of(WITHIN_COST, LINES));

  /** The rules of this class on the file of a project. */
  public static final RuleSet<ProjectFile> FILE_RULES =
      new RuleSet<>("decree45.article14.accepted", ImmutableList.of(ACCEPTED_WITHIN_COST));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article14SettledMoney.class)
          .rules(Matter.SETTLEMENTS, RULES)
          .rules(Matter.FILE_MONEY, FILE_RULES);

  private static final Rule<DueRepayment.OfSettlement> ALONE_WITHIN_SUPPORT =
      alone(
          Article14FileMoney.SETTLED_WITHIN_SUPPORT, repaid -> withinSupport(repaid.settlement()));

  private static final Rule<DueRepayment.OfSettlement> ALONE_REPAID =
      alone(Article14FileMoney.LOCAL_REPAID, repaid -> Optional.of(repaid(repaid.due())));

  private Article14SettledMoney() {}

  /**
   * What is found of {@code settlement} of local money that comes without the file of its project,
   * as {@link Article14FileMoney} finds it of the file: whether no more is settled than was
   * approved, and whether what of the advances is {@code due} was paid back. Of national money Điều
   * 12, 36/2013/TT-BCT says so; whose money it is is asked where that decides.
   */
  public static List<Finding> ofItself(
      ProjectSettlement settlement, DueRepayment due, Context context) {
    return settlement.money().equals(Optional.of(FundingSource.NATIONAL))
        ? ImmutableList.of()
        : Stream.of(ALONE_WITHIN_SUPPORT, ALONE_REPAID)
            .flatMap(
                rule ->
                    rule.apply(new DueRepayment.OfSettlement(settlement, due), context).stream())
            .collect(toImmutableList());
  }

  /** {@code check} of a settlement that may be of local money. */
  private static Rule<DueRepayment.OfSettlement> alone(
      Rule<?> same, Function<DueRepayment.OfSettlement, Optional<Verdict>> check) {
    return Rule.of(
        same.code(),
        CLAUSE_5,
        Amendment.ofPlans(
            (repaid, context) ->
                check
                    .apply(repaid)
                    .filter(
                        verdict ->
                            repaid.settlement().money().isPresent()
                                || verdict.outcome() != Outcome.SATISFIED)
                    .map(
                        verdict ->
                            repaid.settlement().money().isPresent()
                                ? verdict
                                : verdict.as(Verdict.missing("money")))
                    .stream()
                    .collect(toImmutableList())));
  }

  private static Optional<Verdict> withinSupport(ProjectSettlement settlement) {
    return settlement
        .support()
        .filter(sum -> !sum.equals(Vnd.ZERO))
        .map(
            sum ->
                settlement
                    .approvedSupport()
                    .map(most -> withinSupport(sum, most).at("support"))
                    .orElseGet(() -> Verdict.missing("approvedSupport").at("approvedSupport")));
  }

  private static Verdict withinSupport(Vnd sum, Vnd most) {
    return (sum.compareTo(most) <= 0
            ? Verdict.satisfied()
            : Verdict.violated().with("over", sum.minus(most)))
        .with("sum", sum)
        .with("most", most);
  }

  private static Verdict repaid(DueRepayment due) {
    if (due.advanced().isEmpty()) {
      return Verdict.missing("advanced").at("advanced");
    }
    Verdict verdict = due.verdict();
    return verdict.path().isEmpty() ? verdict.at("repaid") : verdict;
  }

  private static Verdict withinCost(ProjectSettlement settlement) {
    Optional<Vnd> support = settlement.support();
    if (support.isEmpty()) {
      return Verdict.missing("support");
    }
    return settlement
        .cost()
        .map(
            cost ->
                Verdict.satisfiedIf(support.get().compareTo(cost) <= 0)
                    .with("support", support.get())
                    .with("cost", cost))
        .orElseGet(() -> Verdict.missing("cost"));
  }

  private static List<Verdict> acceptedWithinCost(ProjectFile file) {
    Map<String, List<AcceptedLine>> byLine =
        file.acceptances().stream()
            .flatMap(one -> one.lines().stream())
            .collect(
                Collectors.groupingBy(AcceptedLine::line, LinkedHashMap::new, Collectors.toList()));
    return byLine.entrySet().stream()
        .filter(
            line ->
                line.getValue().stream()
                    .allMatch(one -> one.cost().isPresent() && one.support().isPresent()))
        .map(
            line ->
                acceptedWithinCost(
                    line.getKey(),
                    total(line.getValue(), AcceptedLine::support),
                    total(line.getValue(), AcceptedLine::cost)))
        .collect(toImmutableList());
  }

  private static Verdict acceptedWithinCost(String line, Vnd support, Vnd cost) {
    return Verdict.satisfiedIf(support.compareTo(cost) <= 0)
        .at("acceptances")
        .with("line", line)
        .with("support", support)
        .with("cost", cost);
  }

  private static Vnd total(List<AcceptedLine> all, Function<AcceptedLine, Optional<Vnd>> amount) {
    return Vnd.total(all.stream().flatMap(one -> amount.apply(one).stream()).toList());
  }

  private static Verdict lines(ProjectSettlement settlement, List<CostLine> lines) {
    Vnd costs = Vnd.total(lines.stream().flatMap(line -> line.cost().stream()).toList());
    Vnd supports = Vnd.total(lines.stream().map(CostLine::leastRequested).toList());
    boolean over = settlement.cost().map(cost -> costs.compareTo(cost) > 0).orElse(false);
    boolean open = lines.stream().anyMatch(line -> line.supportRequested().isEmpty());
    boolean other =
        settlement
            .support()
            .map(sum -> open ? supports.compareTo(sum) > 0 : !supports.equals(sum))
            .orElse(false);
    boolean known = !open && lines.stream().allMatch(line -> line.cost().isPresent());
    Verdict verdict =
        over || other || known
            ? Verdict.satisfiedIf(!over && !other).at("lines")
            : open
                ? LinePlaces.missing(
                    "supportRequested", "lines", lines, line -> line.supportRequested().isEmpty())
                : LinePlaces.missing("cost", "lines", lines, line -> line.cost().isEmpty());
    return verdict.with("supports", supports).with("costs", costs);
  }
}
