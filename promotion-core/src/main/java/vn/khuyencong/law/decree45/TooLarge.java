package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Verdict;

/** What is too large to be computed from: a violation where it stands. */
final class TooLarge {
  private TooLarge() {}

  /** Each of {@code all} that is too large; where none is, {@code list} if together they are. */
  static <T> Stream<Verdict> each(String list, List<T> all, Function<T, Vnd> amount) {
    List<Verdict> single =
        IntStream.range(0, all.size())
            .mapToObj(i -> at(list + "[" + i + "]", () -> amount.apply(all.get(i))))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return single.isEmpty() ? at(list, () -> sum(all, amount)).stream() : single.stream();
  }

  /** Each amount of {@code project}, or list of amounts, that is too large, where it stands. */
  static ImmutableList<Verdict> of(Project project) {
    return Stream.of(
            at("cost", () -> project.cost().orElse(Vnd.ZERO)).stream(),
            at("statedCost", () -> largest(project.statedCost())).stream(),
            Stream.concat(
                    each("lines", project.lines(), line -> line.mostCost().orElse(Vnd.ZERO)),
                    each("lines", project.lines(), CostLine::leastRequested))
                .distinct(),
            each("sources", project.sources(), SourceAmount::least),
            each("beneficiaries", project.beneficiaries(), one -> one.share().orElse(Vnd.ZERO)),
            each("supportByYear", project.supportByYear(), YearAmount::least))
        .flatMap(found -> found)
        .collect(toImmutableList());
  }

  private static Vnd largest(Optional<StatedAmount> stated) {
    return stated.map(one -> one.amount().max(one.unit().orElse(Vnd.ZERO))).orElse(Vnd.ZERO);
  }

  /** {@code path}, if what stands there is too large. */
  static Optional<Verdict> at(String path, Supplier<Vnd> sum) {
    return isComputable(sum)
        ? Optional.empty()
        : Optional.of(Verdict.violated().at(path).with("most", PlannedAmounts.MOST));
  }

  /** What is told of {@code acceptance}: the support, and of each line the support and the cost. */
  static Vnd accepted(Acceptance acceptance) {
    return Vnd.total(
        Stream.concat(
                acceptance.support().stream(),
                acceptance.lines().stream()
                    .flatMap(line -> Stream.of(line.cost(), line.support()))
                    .flatMap(Optional::stream))
            .toList());
  }

  static <T> Vnd sum(List<T> all, Function<T, Vnd> amount) {
    return Vnd.total(all.stream().map(amount).toList());
  }

  private static boolean isComputable(Supplier<Vnd> sum) {
    try {
      return sum.get().compareTo(PlannedAmounts.MOST) <= 0;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }
}
