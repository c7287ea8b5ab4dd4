package vn.khuyencong.law.circular28;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.OpenPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Mức chi hoạt động khuyến công quốc gia, clause 20 for a network: remuneration of
 * collaborators. The figure itself stands in {@link Article08Ceilings}.
 */
public final class Article08Remuneration {
  private static final Cited<Coefficient> REMUNERATION_CEILING =
      Article08Ceilings.REMUNERATION_CEILING;

  /**
   * Clause 20, where it binds: for national money; for local money once the caller has settled that
   * it does, or where a provincial text sets its own ceiling.
   *
   * <p>Before 11 May 2018 no ceiling is known: the joint circular of 2014 has none, that of 2009
   * was not read.
   */
  public static final Rule<NetworkPlan> REMUNERATION_WITHIN_CEILING =
      Rule.of(
          "circular28.article8.remuneration-ceiling",
          REMUNERATION_CEILING.citation(),
          Article08Remuneration::withinCeiling);

  /**
   * Clause 20 as a reference for local money.
   *
   * <p>Reading: Article 8 is headed national spending, while Article 10 of the decree leaves
   * remuneration to the Chairman of the provincial People's Committee; so local pay above it is a
   * warning, unless the open point is settled otherwise.
   */
  public static final Rule<NetworkPlan> REMUNERATION_WITHIN_REFERENCE =
      Rule.<NetworkPlan>of(
              "circular28.article8.remuneration-reference",
              REMUNERATION_CEILING.citation(),
              Article08Remuneration::withinReference)
          .weighing(Severity.WARNING);

  /** The rules of this article that concern networks. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>(
          "circular28.article8",
          ImmutableList.of(REMUNERATION_WITHIN_CEILING, REMUNERATION_WITHIN_REFERENCE));

  private Article08Remuneration() {}

  /** The factor that binds {@code plan} in {@code month}, with its source, if one does. */
  private static Optional<Cited<Coefficient>> binding(
      NetworkPlan plan, YearMonth month, Context context) {
    if (plan.money().equals(Optional.of(FundingSource.NATIONAL))) {
      return isInForce(month)
          ? Optional.of(REMUNERATION_CEILING)
          : settledBefore2014(month, context);
    }
    return provincial(plan, month)
        .or(
            () ->
                bindsLocalMoney(month, context)
                    ? Optional.of(REMUNERATION_CEILING)
                    : Optional.empty());
  }

  private static List<Verdict> withinCeiling(NetworkPlan plan, Context context) {
    return eachRate(plan, (rate, months) -> withinCeiling(plan, rate, months, context));
  }

  private static Verdict withinCeiling(
      NetworkPlan plan, RemunerationRate rate, List<YearMonth> months, Context context) {
    if (plan.money().isEmpty()
        && isOver(rate, REMUNERATION_CEILING)
        && months.stream().anyMatch(Article08Remuneration::isInForce)) {
      return Verdict.missing("money");
    }
    List<YearMonth> over =
        months.stream()
            .filter(
                month ->
                    binding(plan, month, context)
                        .map(ceiling -> isOver(rate, ceiling))
                        .orElse(false))
            .collect(toImmutableList());
    Optional<Cited<Coefficient>> ceiling =
        (over.isEmpty() ? months : over)
            .stream().flatMap(month -> binding(plan, month, context).stream()).findFirst();
    if (ceiling.isEmpty()) {
      return isUnread(plan, months)
          ? Verdict.unsettled(OpenPoints.REMUNERATION_CEILING_BEFORE_2014)
          : Verdict.notApplicable();
    }
    Verdict verdict =
        Verdict.satisfiedIf(over.isEmpty())
            .citing(ceiling.get())
            .with("ceiling", ceiling.get().value())
            .with("months", over);
    return months.stream().anyMatch(month -> bindsLocalMoney(month, context))
        ? verdict.relyingOn(OpenPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
        : verdict;
  }

  private static List<Verdict> withinReference(NetworkPlan plan, Context context) {
    if (!plan.money().equals(Optional.of(FundingSource.LOCAL))) {
      return ImmutableList.of();
    }
    return eachRate(
        plan,
        (rate, months) -> {
          List<YearMonth> measured =
              months.stream()
                  .filter(Article08Remuneration::isInForce)
                  .filter(month -> binding(plan, month, context).isEmpty())
                  .collect(toImmutableList());
          return measured.isEmpty()
              ? Verdict.notApplicable()
              : Verdict.satisfiedIf(!isOver(rate, REMUNERATION_CEILING))
                  .relyingOn(OpenPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
                  .with("ceiling", REMUNERATION_CEILING.value())
                  .with("months", measured);
        });
  }

  /** Reading: a month is measured by the law on its last day, when it is paid. */
  private static boolean isInForce(YearMonth month) {
    return Instruments.CIRCULAR_28_2018.inForce().contains(month.atEndOfMonth());
  }

  private static boolean isUnread(NetworkPlan plan, List<YearMonth> months) {
    Validity unread = OpenPoints.REMUNERATION_CEILING_BEFORE_2014.window();
    return plan.money().equals(Optional.of(FundingSource.NATIONAL))
        && months.stream().anyMatch(month -> unread.contains(month.atEndOfMonth()));
  }

  private static Optional<Cited<Coefficient>> settledBefore2014(YearMonth month, Context context) {
    return context
        .at(month.atEndOfMonth())
        .settlement(OpenPoints.REMUNERATION_CEILING_BEFORE_2014)
        .map(settled -> new Cited<>(settled.value(), settled.citation(), Evidence.SECONDARY));
  }

  private static Optional<Cited<Coefficient>> provincial(NetworkPlan plan, YearMonth month) {
    return plan.network()
        .scale()
        .ceiling()
        .filter(ceiling -> ceiling.validity().contains(month.atEndOfMonth()))
        .map(ceiling -> new Cited<>(ceiling.most(), ceiling.citation(), Evidence.SECONDARY));
  }

  private static boolean bindsLocalMoney(YearMonth month, Context context) {
    return isInForce(month)
        && context
            .at(month.atEndOfMonth())
            .answer(OpenPoints.REMUNERATION_CEILING_BINDS_LOCAL_MONEY)
            .orElse(false);
  }

  private static boolean isOver(RemunerationRate rate, Cited<Coefficient> ceiling) {
    return rate.coefficient().compareTo(ceiling.value()) > 0;
  }

  private static List<Verdict> eachRate(
      NetworkPlan plan, BiFunction<RemunerationRate, List<YearMonth>, Verdict> check) {
    return plan.eachRateUsed(
        (rate, months, path) ->
            check.apply(rate, months).at(path).with("coefficient", rate.coefficient()));
  }
}
