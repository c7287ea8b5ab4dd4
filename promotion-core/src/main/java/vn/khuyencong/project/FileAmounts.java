package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;

/**
 * What the file of a project comes to, of its kind of money, in đồng. An amount of which a part is
 * not known is not known; none is ever taken for zero.
 *
 * @param approved the support approved, as the last decided change of it leaves it
 * @param contracted the support by the contract, as the changes after it leave it; absent while it
 *     is not known whether one came after it
 * @param advanced what was advanced in all
 * @param accepted the support for which work was accepted
 * @param repaid what was paid back of the advances
 */
public record FileAmounts(
    Optional<Vnd> approved,
    Optional<Vnd> contracted,
    Optional<Vnd> advanced,
    Optional<Vnd> accepted,
    Optional<Vnd> repaid) {

  /** Takes what is absent as unknown. */
  public FileAmounts {
    approved = Gate.known(approved);
    contracted = Gate.known(contracted);
    advanced = Gate.known(advanced);
    accepted = Gate.known(accepted);
    repaid = Gate.known(repaid);
  }

  /**
   * Adds up what {@code file} tells; what its settlement states of the same sums counts where the
   * file tells none.
   *
   * @throws ArithmeticException if a sum does not fit whole đồng in 64 bits
   */
  public static FileAmounts of(ProjectFile file) {
    Optional<ProjectSettlement> settled = file.settlement();
    SupportByDay support = SupportByDay.of(file);
    return new FileAmounts(
        support.approved(),
        support.contracted(),
        sum(file.advances(), Advance::amount)
            .or(() -> settled.flatMap(ProjectSettlement::advanced)),
        sum(file.acceptances(), Acceptance::accepted)
            .or(() -> settled.flatMap(ProjectSettlement::accepted)),
        sum(file.repayments(), Repayment::amount)
            .or(() -> settled.flatMap(ProjectSettlement::repaid)));
  }

  /** The least of what was approved and contracted; absent while neither is known. */
  public Optional<Vnd> most() {
    return Stream.of(approved, contracted).flatMap(Optional::stream).reduce(Vnd::min);
  }

  /**
   * By its sources, else, as where one says no amount, by its lines; absent where promotion money
   * of an unknown kind may be of the kind asked.
   */
  static Optional<Vnd> atFirst(Project project, Optional<FundingSource> money) {
    List<SourceAmount> sources =
        project.sources().stream().filter(one -> one.source().isPromotion()).toList();
    return sources.isEmpty() || sources.stream().anyMatch(SourceAmount::saysNoAmount)
        ? ofLines(project, money)
        : ofKind(sources, money, one -> one.source().promotion(), SourceAmount::least);
  }

  /** By its lines, unless one of them says no amount. */
  private static Optional<Vnd> ofLines(Project project, Optional<FundingSource> money) {
    return project.lines().stream().allMatch(line -> line.supportRequested().isPresent())
        ? ofKind(project.lines(), money, project::moneyOf, CostLine::leastRequested)
        : Optional.empty();
  }

  private static <T> Optional<Vnd> ofKind(
      List<T> all,
      Optional<FundingSource> money,
      Function<T, Optional<FundingSource>> kindOf,
      Function<T, Vnd> amount) {
    List<T> some =
        all.stream().filter(one -> money.isEmpty() || kindOf.apply(one).equals(money)).toList();
    boolean known = money.isEmpty() || all.stream().allMatch(one -> kindOf.apply(one).isPresent());
    return some.isEmpty() || !known
        ? Optional.empty()
        : Optional.of(Vnd.total(some.stream().map(amount).toList()));
  }

  private static <T> Optional<Vnd> sum(List<T> all, Function<T, Optional<Vnd>> amount) {
    return !all.isEmpty() && all.stream().allMatch(one -> amount.apply(one).isPresent())
        ? Optional.of(Vnd.total(all.stream().flatMap(one -> amount.apply(one).stream()).toList()))
        : Optional.empty();
  }
}
