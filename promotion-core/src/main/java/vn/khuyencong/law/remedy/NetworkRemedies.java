package vn.khuyencong.law.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedies;
import vn.khuyencong.rule.Remedies.Option;
import vn.khuyencong.rule.Remedy;
import vn.khuyencong.rule.Severity;

/**
 * What the year of a network could change: the money it is paid from, and a rate over its ceiling.
 * Who decides, who serves and where are acts of others and are not proposed.
 */
public final class NetworkRemedies {
  private NetworkRemedies() {}

  public static List<Remedy> of(NetworkPlan plan, Function<NetworkPlan, Assessment> review) {
    Assessment now = review.apply(plan);
    return Remedies.smallest(
        plan,
        Stream.concat(money(now), rates(plan, now)).collect(toImmutableList()),
        changed -> review.apply(changed).outcome());
  }

  private static Stream<Option<NetworkPlan>> money(Assessment now) {
    return now.violated(Article11Funding.NETWORK_FROM_LOCAL_MONEY).stream()
        .map(
            citation ->
                Option.of(
                    new Change(
                        "money", "money", FundingSource.NATIONAL, FundingSource.LOCAL, citation),
                    plan -> plan.toBuilder().money(FundingSource.LOCAL).build()));
  }

  private static Stream<Option<NetworkPlan>> rates(NetworkPlan plan, Assessment now) {
    return IntStream.range(0, plan.network().scale().rates().size())
        .boxed()
        .flatMap(
            i ->
                now.all().stream()
                    .filter(finding -> isOver(finding, "network.scale.rates[" + i + "]"))
                    .map(finding -> lower(plan, i, finding)));
  }

  /**
   * Whether it says of the rate at {@code path} that it is over a ceiling, whichever text set it.
   */
  private static boolean isOver(Finding finding, String path) {
    return finding.outcome() == Outcome.VIOLATED
        && finding.severity() == Severity.REQUIREMENT
        && finding.path().equals(path)
        && finding.arguments().get("ceiling") instanceof Coefficient;
  }

  private static Option<NetworkPlan> lower(NetworkPlan plan, int index, Finding finding) {
    Coefficient ceiling =
        Optional.ofNullable(finding.arguments().get("ceiling"))
            .map(Coefficient.class::cast)
            .orElseThrow();
    Coefficient now = plan.network().scale().rates().get(index).coefficient();
    return Option.of(
        new Change("coefficient", finding.path(), now, ceiling, finding.citation()),
        changed -> with(changed, index, ceiling));
  }

  private static NetworkPlan with(NetworkPlan plan, int index, Coefficient coefficient) {
    RemunerationScale scale = plan.network().scale();
    List<RemunerationRate> rates = new ArrayList<>(scale.rates());
    rates.set(
        index, RemunerationRate.builder().from(rates.get(index)).coefficient(coefficient).build());
    return plan.toBuilder()
        .network(
            plan.network().toBuilder()
                .scale(new RemunerationScale(ImmutableList.copyOf(rates), scale.ceiling()))
                .build())
        .build();
  }
}
