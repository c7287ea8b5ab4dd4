package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Verdict;

/** What the lines of a project request of each kind of money, against what its sources name. */
final class LineSums {
  private static final ImmutableList<FundingSource> KINDS =
      ImmutableList.copyOf(FundingSource.values());

  private LineSums() {}

  /**
   * A verdict on each kind of money that a line or a source names, and on all where one is open.
   */
  static List<Verdict> addUp(Project project, Context context) {
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    for (FundingSource money : KINDS) {
      if (Iterables.any(project.lines(), line -> isOf(line, money, project))
          || Iterables.any(project.sources(), source -> isOf(source, money))) {
        Vnd asked = requested(project, money);
        Vnd named = namedByAll(project, money, asked);
        verdicts.add(
            mayBeOf(project, asked, named)
                .orElseGet(() -> addUp(project, money, asked.compareTo(named)))
                .with(ImmutableMap.of("money", money, "asked", asked, "named", named)));
      }
    }
    return verdicts.addAll(all(project)).build();
  }

  /**
   * That all lines request another sum than all sources name, where the level of some money is not
   * said: whichever it is, then, one of the kinds does not add up.
   */
  private static List<Verdict> all(Project project) {
    if (project.lines().isEmpty()
        || !project.leavesMoneyOpen()
        || ProjectMoney.namesNoSupport(project)) {
      return ImmutableList.of();
    }
    Vnd asked = ProjectMoney.support(project.lines().stream());
    List<SourceAmount> sources =
        project.sources().stream().filter(one -> one.source().isPromotion()).toList();
    Vnd named = Vnd.total(sources.stream().map(SourceAmount::least).toList());
    int compared = asked.compareTo(named);
    boolean open =
        compared > 0
            ? Iterables.any(sources, SourceAmount::saysNoAmount)
            : ProjectMoney.isOpen(project.lines().stream());
    return compared == 0 || open
        ? ImmutableList.of()
        : ImmutableList.of(
            Verdict.violated()
                .at("lines")
                .with(
                    ImmutableMap.of(
                        "money", MoneySource.PROMOTION, "asked", asked, "named", named)));
  }

  /** The question of which level money is, where what lacks of {@code asked} may be of it. */
  private static Optional<Verdict> mayBeOf(Project project, Vnd asked, Vnd named) {
    Predicate<SourceAmount> untold = one -> one.source() == MoneySource.PROMOTION;
    if (project.lines().isEmpty() || !Iterables.any(project.sources(), untold::test)) {
      return Optional.empty();
    }
    Vnd most = named;
    boolean open = false;
    for (SourceAmount one : project.sources()) {
      if (untold.test(one)) {
        most = most.plus(one.least());
        open |= one.saysNoAmount();
      }
    }
    return asked.compareTo(named) > 0 && (open || asked.compareTo(most) <= 0)
        ? Optional.of(LinePlaces.missing("money", "sources", project.sources(), untold))
        : Optional.empty();
  }

  private static Verdict addUp(Project project, FundingSource money, int compared) {
    if (project.lines().isEmpty()) {
      return Verdict.missing("lines").at("lines");
    }
    if (!Iterables.any(project.sources(), one -> one.source().isPromotion())) {
      return Verdict.missing("sources").at("lines");
    }
    Predicate<SourceAmount> open = one -> isOf(one, money) && one.saysNoAmount();
    boolean told =
        Iterables.any(
            project.lines(), line -> project.moneyOf(line).isEmpty() || isOf(line, money, project));
    if (!told && Iterables.any(project.sources(), open::test)) {
      return LinePlaces.missing(ProjectMoney.SOURCE_AMOUNT, "sources", project.sources(), open);
    }
    return comesTo(compared, project, money);
  }

  /**
   * Whether lines come to what is named; those that say no amount, or not from which money, may
   * make up what lacks.
   */
  private static Verdict comesTo(int compared, Project project, FundingSource money) {
    if (compared > 0) {
      return Verdict.violated().at("lines");
    }
    Predicate<CostLine> ofNoMoney = line -> project.moneyOf(line).isEmpty();
    if (Iterables.any(project.lines(), ofNoMoney::test)) {
      return LinePlaces.missing("money", "lines", project.lines(), ofNoMoney);
    }
    Predicate<CostLine> open = line -> ProjectMoney.isOpen(line) && isOf(line, money, project);
    return Iterables.any(project.lines(), open::test)
        ? LinePlaces.missing("supportRequested", "lines", project.lines(), open)
        : Verdict.satisfiedIf(compared == 0).at("lines");
  }

  private static Vnd requested(Project project, FundingSource money) {
    Vnd sum = Vnd.ZERO;
    for (CostLine line : project.lines()) {
      if (isOf(line, money, project)) {
        sum = sum.plus(line.leastRequested());
      }
    }
    return sum;
  }

  /**
   * What the sources name; a source that says no amount has what the lines leave to it of {@code
   * asked}.
   */
  private static Vnd namedByAll(Project project, FundingSource money, Vnd asked) {
    Vnd named = Vnd.ZERO;
    boolean open = false;
    for (SourceAmount source : project.sources()) {
      if (isOf(source, money)) {
        named = named.plus(source.least());
        open |= source.saysNoAmount();
      }
    }
    return open ? named.max(asked) : named;
  }

  private static boolean isOf(CostLine line, FundingSource money, Project project) {
    return project.moneyOf(line).filter(money::equals).isPresent();
  }

  private static boolean isOf(SourceAmount source, FundingSource money) {
    return source.source().promotion().equals(Optional.of(money));
  }
}
