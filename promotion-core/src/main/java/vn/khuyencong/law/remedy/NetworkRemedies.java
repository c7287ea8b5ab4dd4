package vn.khuyencong.law.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationRateBuilder;
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
 *
 * <p>Money that may not pay has to be changed, and so has each rate that is over then: there is one
 * smallest set, found in three reviews whatever the number of rates.
 */
public final class NetworkRemedies {
  private NetworkRemedies() {}

  public static List<Remedy> of(NetworkPlan plan, Function<NetworkPlan, Assessment> review) {
    Assessment now = review.apply(plan);
    Optional<Option<NetworkPlan>> money = money(plan, now);
    NetworkPlan paid = money.map(option -> option.made().apply(plan)).orElse(plan);
    Option<NetworkPlan> all =
        Option.all(
            Stream.concat(
                    money.stream(),
                    rates(paid, money.map(option -> review.apply(paid)).orElse(now)).stream())
                .collect(toImmutableList()));
    return all.changes().isEmpty()
        ? ImmutableList.of()
        : Remedies.smallest(
            plan, ImmutableList.of(all), changed -> review.apply(changed).outcome());
  }

  private static Optional<Option<NetworkPlan>> money(NetworkPlan plan, Assessment now) {
    return now.violatedAt("money")
        .filter(citation -> plan.money().equals(Optional.of(FundingSource.NATIONAL)))
        .map(
            citation ->
                Option.of(
                    new Change(
                        "money", "money", FundingSource.NATIONAL, FundingSource.LOCAL, citation),
                    changed -> changed.toBuilder().money(FundingSource.LOCAL).build()));
  }

  private static List<Option<NetworkPlan>> rates(NetworkPlan plan, Assessment now) {
    List<RemunerationRate> rates = plan.network().scale().rates();
    ImmutableListMultimap<String, Finding> over =
        Multimaps.index(now.all().stream().filter(NetworkRemedies::isOver).toList(), Finding::path);
    return IntStream.range(0, rates.size())
        .boxed()
        .flatMap(
            i ->
                over.get("network.scale.rates[" + i + "]").stream()
                    .map(finding -> lower(rates.get(i), i, finding)))
        .collect(toImmutableList());
  }

  /** Whether it says of a rate that it is over a ceiling, whichever text set it. */
  private static boolean isOver(Finding finding) {
    Object ceiling = finding.arguments().get("ceiling");
    return finding.outcome() == Outcome.VIOLATED
        && finding.severity() == Severity.REQUIREMENT
        && (ceiling instanceof Coefficient || ceiling instanceof Vnd);
  }

  private static Option<NetworkPlan> lower(RemunerationRate rate, int index, Finding finding) {
    Object ceiling = Optional.ofNullable(finding.arguments().get("ceiling")).orElseThrow();
    if (ceiling instanceof Vnd dong) {
      return Option.of(
          new Change(
              "remunerationAmount",
              finding.path(),
              rate.amount().orElseThrow(),
              dong,
              finding.citation()),
          plan -> with(plan, index, rate(plan, index).amount(dong).build()));
    }
    Coefficient factor = (Coefficient) ceiling;
    return Option.of(
        new Change(
            "coefficient",
            finding.path(),
            rate.coefficient().orElseThrow(),
            factor,
            finding.citation()),
        plan -> with(plan, index, rate(plan, index).coefficient(factor).build()));
  }

  private static RemunerationRateBuilder rate(NetworkPlan plan, int index) {
    return RemunerationRate.builder().from(plan.network().scale().rates().get(index));
  }

  private static NetworkPlan with(NetworkPlan plan, int index, RemunerationRate rate) {
    RemunerationScale scale = plan.network().scale();
    List<RemunerationRate> rates = new ArrayList<>(scale.rates());
    rates.set(index, rate);
    return plan.toBuilder()
        .network(
            plan.network().toBuilder()
                .scale(new RemunerationScale(ImmutableList.copyOf(rates), scale.ceiling()))
                .build())
        .build();
  }
}
