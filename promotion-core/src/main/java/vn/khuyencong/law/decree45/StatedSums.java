package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;

/**
 * The figures published of a plan against one another and against what the plan holds.
 *
 * <p>Reading: a published total may take in the counterpart and other money of the projects; then
 * it is theirs and the promotion money together. It may also be that of the funds, of which not all
 * is planned yet. Of a plan that is known to hold only a part of what was published nothing is
 * missing. A count may leave out networks and tasks, and leaves out management, which is no project
 * or task.
 */
final class StatedSums {
  private static final ImmutableSet<SupportItem> MANAGEMENT =
      ImmutableSet.of(
          SupportItem.MANAGEMENT_AGENCY,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);

  private static final Term ROUNDING = Term.of("có thể do làm tròn", "which may be rounding");
  private static final Term NOT_ROUNDING =
      Term.of(
          "không phải do làm tròn; số công bố có thể gồm vốn đối ứng, nguồn khác hoặc nhiều năm",
          "which is no rounding; a published figure may include counterpart, other sources or several"
              + " years");

  /** A total may hold more than the plan; it holds no less for that. */
  private static final Term ABOVE = Term.of("không phải do làm tròn", "which is no rounding");

  private static final Term AS_MANY = Term.of("bằng", "as many");
  private static final Term SAME = Term.of("bằng nhau", "the same");
  private static final Term NEAR =
      Term.of("khớp với số công bố không chính xác", "as near as the published figure is exact");
  private static final Term WITH_OTHER_MONEY =
      Term.of(
          "phần còn lại là vốn đối ứng và nguồn khác của các đề án",
          "the rest is counterpart and other money of the projects");
  private static final Term OF_FUNDS =
      Term.of("bằng nguồn kinh phí của kế hoạch", "what the funds of the plan come to");
  private static final Term PARTIAL =
      Term.of(
          "hồ sơ này chỉ nêu một phần của kế hoạch đã công bố",
          "this holds only a part of the published plan");

  private static final Term STANDS_BESIDE =
      Term.of(
          "vốn đối ứng, nguồn khác đã công bố nằm ngoài tổng",
          "published counterpart or other money stands beside the total");

  /** What may stand beside a total: counterpart, or all that is no promotion money. */
  private static final ImmutableList<Predicate<MoneySource>> BESIDE =
      ImmutableList.of(source -> source == MoneySource.COUNTERPART, StatedSums::isBeside);

  private StatedSums() {}

  /**
   * Whether the parts come to the total; nothing where one of them says no amount. Counterpart, or
   * all that is no promotion money, may stand beside the total.
   */
  static Optional<Verdict> parts(StatedFigures stated) {
    if (stated.parts().isEmpty() || stated.total().isEmpty()) {
      return Optional.empty();
    }
    StatedAmount total = stated.total().get();
    Verdict whole = parts(total, stated);
    boolean said = stated.partsTotal().isPresent() && whole.outcome() == Outcome.SATISFIED;
    for (Predicate<MoneySource> beside : BESIDE) {
      StatedFigures within = within(stated, beside);
      boolean told = !within.parts().isEmpty() && within.parts().size() < stated.parts().size();
      boolean open = within.partsTotal().isEmpty();
      if (told && !said) {
        if (parts(total, within).outcome() == Outcome.SATISFIED) {
          return Optional.of(satisfied(total, within.leastTotal(), STANDS_BESIDE))
              .filter(any -> !open);
        }
        if (open && within.leastTotal().compareTo(total.amount()) <= 0) {
          return Optional.empty();
        }
      }
    }
    boolean known =
        stated.partsTotal().isPresent() || stated.leastTotal().compareTo(total.amount()) > 0;
    return Optional.of(whole).filter(any -> known);
  }

  private static Verdict parts(StatedAmount total, StatedFigures stated) {
    Vnd least = stated.leastTotal();
    return total.agreesWith(least)
        ? agreed(total, least)
        : isPartial(stated) && least.compareTo(total.amount()) < 0
            ? satisfied(total, least, PARTIAL)
            : isExact(stated) ? differing(total, least) : near(total, least);
  }

  /** Whether what goes with the figures is known to be only a part: others may not be told. */
  private static boolean isPartial(StatedFigures stated) {
    return stated.partial().orElse(false);
  }

  /** {@code stated} without the parts of money that stands {@code beside} the total. */
  private static StatedFigures within(StatedFigures stated, Predicate<MoneySource> beside) {
    return stated.toBuilder()
        .parts(
            stated.parts().stream()
                .filter(part -> part.source().filter(beside).isEmpty())
                .collect(toImmutableList()))
        .build();
  }

  private static boolean isExact(StatedFigures stated) {
    return stated.parts().stream()
        .flatMap(part -> part.amount().stream())
        .allMatch(amount -> amount.precision() == Precision.EXACT);
  }

  /** Parts of which some are not exact; how far they may be off is not said. */
  private static Verdict near(StatedAmount total, Vnd sum) {
    return total.isWithinUnit(sum) ? satisfied(total, sum, NEAR) : differing(total, sum);
  }

  /** Whether the parts have as many projects and tasks as the whole, unless some are not told. */
  static Optional<Verdict> count(StatedFigures stated) {
    return stated.parts().isEmpty()
        ? Optional.empty()
        : stated
            .count()
            .flatMap(
                count ->
                    stated
                        .partsCount()
                        .filter(parts -> !isPartial(stated) || parts >= count)
                        .map(parts -> counted(count.equals(parts), count, parts)));
  }

  /** Whether the plan has as many projects and tasks as were published. */
  static Optional<Verdict> planned(AnnualPlan plan) {
    int projects = plan.projects().size();
    int others =
        plan.networks().size()
            + (int)
                plan.tasks().stream()
                    .filter(
                        task ->
                            task.item()
                                .flatMap(SpendingItem::national)
                                .filter(MANAGEMENT::contains)
                                .isEmpty())
                    .count();
    return plan.stated()
        .count()
        .filter(any -> projects + others > 0)
        .map(
            count -> {
              boolean partial = plan.stated().partial().orElse(false);
              boolean fewer = projects + others < count;
              Verdict verdict =
                  counted(projects <= count && (partial || !fewer), count, projects + others);
              return partial && fewer
                  ? verdict.with("part", PARTIAL)
                  : verdict.with("whole", AS_MANY);
            });
  }

  private static Verdict counted(boolean met, int stated, int sum) {
    return Verdict.satisfiedIf(met).with("stated", stated).with("sum", sum);
  }

  /** Whether what {@code plan} holds, {@code amounts}, comes to the total. */
  static Verdict total(StatedAmount total, AnnualPlan plan, PlannedAmounts amounts) {
    Vnd sum = amounts.total();
    if (total.agreesWith(sum)) {
      return agreed(total, sum);
    }
    if (total.agreesWith(sum.plus(OtherMoney.of(plan)))
        || total.agreesWith(sum.plus(statedBesides(plan.stated())))) {
      return withOtherMoney(total, sum);
    }
    if (plan.stated().partial().orElse(false) && sum.compareTo(total.amount()) <= 0) {
      return satisfied(total, sum, PARTIAL);
    }
    if (sum.compareTo(total.amount()) <= 0 && !hasOpenFund(plan) && total.agreesWith(funds(plan))) {
      return ofFunds(total, sum);
    }
    Verdict verdict = differing(total, sum);
    if (!amounts.spread().isEmpty()) {
      return verdict.as(Verdict.missing(amounts.openFact()));
    }
    boolean open =
        (!amounts.unknown().isEmpty() && sum.compareTo(total.amount()) <= 0)
            || total.mayBe(
                Vnd.total(amounts.certain().values()), Vnd.total(amounts.most().values()));
    return open
        ? verdict.as(Verdict.missing("plannedAmount"))
        : lacking(total, sum, plan)
            .map(lacking -> verdict.as(lacking).at(lacking.path()))
            .orElse(verdict);
  }

  /** What says no amount and may make up what the plan lacks of the total. */
  private static Optional<Verdict> lacking(StatedAmount total, Vnd sum, AnnualPlan plan) {
    Vnd most = total.most();
    return OtherMoney.lacking(plan, StatedSums::isBeside)
        .filter(path -> sum.plus(OtherMoney.of(plan)).compareTo(most) <= 0)
        .map(path -> Verdict.missing(ProjectMoney.SOURCE_AMOUNT).at(path))
        .or(
            () ->
                Optional.of(plan)
                    .filter(StatedSums::hasOpenFund)
                    .filter(any -> sum.max(funds(plan)).compareTo(most) <= 0)
                    .map(any -> WithinFunds.lacking(plan.funds(), Fund::saysNoAmount)));
  }

  private static boolean hasOpenFund(AnnualPlan plan) {
    return plan.funds().stream().anyMatch(Fund::saysNoAmount);
  }

  /**
   * What {@code plan} holds of each source of which parts were published, of its own year, against
   * those parts together; nothing where one of them says no amount.
   */
  static List<Verdict> bySource(AnnualPlan plan, PlannedAmounts amounts) {
    List<StatedPart> parts = plan.stated().parts();
    Map<MoneySource, List<Integer>> named =
        IntStream.range(0, parts.size())
            .boxed()
            .filter(i -> parts.get(i).source().isPresent())
            .filter(i -> parts.get(i).year().map(plan.year()::equals).orElse(true))
            .collect(
                Collectors.groupingBy(
                    i -> parts.get(i).source().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList()));
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    named.forEach(
        (source, places) -> {
          List<StatedAmount> told =
              places.stream()
                  .flatMap(i -> parts.get(i).amount().stream())
                  .collect(toImmutableList());
          if (told.size() == places.size() && !plan.holdsNothing()) {
            StatedAmount stated = told.stream().reduce(StatedAmount::plus).orElseThrow();
            Verdict verdict =
                source.isPromotion()
                    ? part(stated, Optional.of(source), of(amounts))
                    : OtherMoney.against(stated, source, plan);
            String place = "stated.parts[" + places.get(0) + "]";
            verdicts.add(
                partOf(plan, verdict)
                    .with("source", source)
                    .at(verdict.path().isEmpty() ? place : verdict.path()));
          }
        });
    return verdicts.build();
  }

  private static ImmutableList<PlannedAmounts> of(PlannedAmounts amounts) {
    return ImmutableList.of(amounts);
  }

  /** {@code verdict}, unless the document holds only a part and has no more than was published. */
  private static Verdict partOf(AnnualPlan plan, Verdict verdict) {
    return plan.stated().partial().orElse(false) && verdict.outcome() == Outcome.VIOLATED
        ? verdict.as(Verdict.notApplicable())
        : verdict;
  }

  /** Whether {@code plans} together come to what was published, of one source or of all. */
  static Verdict part(
      StatedAmount stated, Optional<MoneySource> source, List<PlannedAmounts> plans) {
    Vnd sum =
        Vnd.total(
            plans.stream()
                .map(amounts -> source.map(amounts::of).orElseGet(amounts::total))
                .toList());
    if (stated.agreesWith(sum)) {
      return agreed(stated, sum);
    }
    Verdict verdict = differing(stated, sum);
    Optional<PlannedAmounts> spread =
        plans.stream().filter(amounts -> !amounts.spread().isEmpty()).findFirst();
    if (spread.isPresent()) {
      return verdict.as(Verdict.missing(spread.get().openFact()));
    }
    boolean unknown = plans.stream().anyMatch(amounts -> !amounts.unknown().isEmpty());
    Vnd least = sum(plans, source, PlannedAmounts::certain, PlannedAmounts::certain);
    Vnd most = sum(plans, source, PlannedAmounts::most, PlannedAmounts::most);
    return (unknown && sum.compareTo(stated.amount()) <= 0) || stated.mayBe(least, most)
        ? verdict.as(Verdict.missing("plannedAmount"))
        : verdict;
  }

  private static Vnd sum(
      List<PlannedAmounts> plans,
      Optional<MoneySource> source,
      BiFunction<PlannedAmounts, MoneySource, Vnd> of,
      Function<PlannedAmounts, Map<MoneySource, Vnd>> all) {
    return Vnd.total(
        plans.stream()
            .map(
                plan ->
                    source
                        .map(one -> of.apply(plan, one))
                        .orElseGet(() -> Vnd.total(all.apply(plan).values())))
            .toList());
  }

  /** All that there is for the plan, as far as it is known. */
  private static Vnd funds(AnnualPlan plan) {
    return Vnd.total(
        plan.funds().stream()
            .map(Fund::least)
            .filter(amount -> amount.compareTo(PlannedAmounts.MOST) <= 0)
            .toList());
  }

  /** What the publication itself says is no promotion money. */
  private static Vnd statedBesides(StatedFigures stated) {
    return Vnd.total(
        stated.parts().stream()
            .filter(part -> part.source().filter(StatedSums::isBeside).isPresent())
            .map(StatedPart::amount)
            .flatMap(Optional::stream)
            .map(StatedAmount::amount)
            .toList());
  }

  static boolean isBeside(MoneySource source) {
    return !source.isPromotion();
  }

  static Verdict agreed(StatedAmount total, Vnd sum) {
    return satisfied(total, sum, total.amount().equals(sum) ? SAME : NEAR);
  }

  /** That the rest of {@code total} is no promotion money. */
  static Verdict withOtherMoney(StatedAmount total, Vnd sum) {
    return satisfied(total, sum, WITH_OTHER_MONEY);
  }

  /** That {@code total} is what the funds come to, of which {@code sum} is planned. */
  static Verdict ofFunds(StatedAmount total, Vnd sum) {
    return satisfied(total, sum, OF_FUNDS);
  }

  private static Verdict satisfied(StatedAmount total, Vnd sum, Term cause) {
    return Verdict.satisfied().with("stated", total.amount()).with("sum", sum).with("cause", cause);
  }

  static Verdict differing(StatedAmount total, Vnd sum) {
    return Verdict.violated()
        .with("stated", total.amount())
        .with("sum", sum)
        .with("difference", sum.minus(total.amount()))
        .with("cause", cause(total, sum));
  }

  private static Term cause(StatedAmount total, Vnd sum) {
    if (total.isWithinUnit(sum)) {
      return ROUNDING;
    }
    return sum.compareTo(total.amount()) > 0 ? ABOVE : NOT_ROUNDING;
  }
}
