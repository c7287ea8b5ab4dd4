package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Acceptance;
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
