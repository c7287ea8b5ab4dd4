package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.DatedSums;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.SupportByDay;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;

/**
 * Contract and advances of a file against the support that was approved on their day. What is
 * advanced after less support was decided is all that was advanced by then, less what was paid
 * back, against what is approved now; a later raise makes no earlier contract or advance right.
 */
final class SupportOfItsDay {
  private static final Term BY_CONTRACT = Term.of("theo hợp đồng", "by the contract");
  private static final Term REPAYABLE = Term.of("hỗ trợ có thu hồi", "given to be repaid");

  private final ProjectFile file;
  private final SupportByDay support;

  private SupportOfItsDay(ProjectFile file) {
    this.file = file;
    this.support = SupportByDay.of(file);
  }

  /**
   * Of the contract, as it or the settlement tells its sum; of what is given to be repaid, only
   * that it is over.
   */
  static List<Verdict> contract(ProjectFile file) {
    SupportOfItsDay of = new SupportOfItsDay(file);
    return Stream.concat(of.contracted().stream(), of.repayable().stream())
        .collect(toImmutableList());
  }

  /** Of the advances, all together. */
  static List<Verdict> advances(ProjectFile file) {
    return file.advances().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(new SupportOfItsDay(file).advanced());
  }

  /**
   * What was approved is asked for at the sources of the project, whatever is measured by it; where
   * two changes of one day tell two sums, the day of one is asked.
   */
  static Verdict supportApproved(ProjectFile file) {
    return new SupportOfItsDay(file).unknown(Optional.empty());
  }

  private static Verdict supportApproved() {
    return Verdict.missing("supportApproved").at("project.sources");
  }

  /** The first advance of which the amount is not known, else that of the settlement. */
  static Verdict advanceAmount(ProjectFile file) {
    return Verdict.missing("advanceAmount")
        .at(
            first(file.advances(), one -> one.amount().isEmpty())
                .map(i -> "advances[" + i + "].amount")
                .orElse("settlement.advanced"));
  }

  /** The place of the first of {@code all} that is {@code wanted}. */
  static <T> Optional<Integer> first(List<T> all, Predicate<T> wanted) {
    return IntStream.range(0, all.size()).filter(i -> wanted.test(all.get(i))).boxed().findFirst();
  }

  private Optional<Verdict> contracted() {
    Optional<ProjectContract> contract = file.contract();
    Optional<Vnd> agreed = contract.flatMap(ProjectContract::amount);
    Optional<Vnd> stated = file.settlement().flatMap(ProjectSettlement::approvedSupport);
    if (agreed.isPresent()) {
      Optional<LocalDate> day = contract.flatMap(ProjectContract::day);
      return Optional.of(
          withinApproved(agreed.get(), support.approvedOn(day), "contract", BY_CONTRACT)
              .orElseGet(
                  () -> unknown(day.isPresent() ? Optional.empty() : Optional.of("contract.day"))));
    }
    boolean given = contract.flatMap(ProjectContract::given).orElse(false);
    if (stated.isPresent()) {
      return Optional.of(
          file.amounts()
              .approved()
              .map(
                  most ->
                      within(
                          stated.get(),
                          most,
                          given ? "contract" : "settlement.approvedSupport",
                          BY_CONTRACT))
              .orElseGet(() -> unknown(Optional.empty())));
    }
    return given
        ? Optional.of(Verdict.missing("contractAmount").at("contract.amount"))
        : Optional.empty();
  }

  private Optional<Verdict> repayable() {
    return file.repayable()
        .flatMap(
            given ->
                given
                    .amount()
                    .flatMap(
                        sum ->
                            withinApproved(
                                sum,
                                support.approvedOn(given.given()),
                                "repayable.amount",
                                REPAYABLE)))
        .filter(verdict -> verdict.outcome() == Outcome.VIOLATED);
  }

  /** Whether {@code sum} is within what was approved; absent while that is open. */
  private static Optional<Verdict> withinApproved(
      Vnd sum, SupportByDay.Possible approved, String path, Term what) {
    return Stream.of(
            approved.least().filter(least -> sum.compareTo(least) <= 0),
            approved.most().filter(most -> sum.compareTo(most) > 0))
        .flatMap(Optional::stream)
        .findFirst()
        .map(most -> within(sum, most, path, what));
  }

  private static Verdict within(Vnd sum, Vnd most, String path, Term what) {
    return Verdict.satisfiedIf(sum.compareTo(most) <= 0)
        .at(path)
        .with("what", what)
        .with("contracted", sum)
        .with("most", most);
  }

  /** The day by which it is open what was given, {@code own} first; else what was approved. */
  private Verdict unknown(Optional<String> own) {
    return own.or(support::dayAsked)
        .filter(any -> support.approvedOn(Optional.empty()).least().isPresent())
        .map(path -> Verdict.missing("stepDay").at(path))
        .orElseGet(SupportOfItsDay::supportApproved);
  }

  private Verdict advanced() {
    Optional<Vnd> total = file.amounts().advanced();
    DatedSums paid = DatedSums.of(file.advances());
    SupportByDay.Possible ever = support.givenOn(Optional.empty());
    Optional<Vnd> always =
        total.flatMap(sum -> ever.least().filter(least -> sum.compareTo(least) <= 0));
    if (always.isPresent()) {
      return Verdict.satisfied()
          .at("advances")
          .with("sum", total.orElseThrow())
          .with("most", always.get());
    }
    List<Verdict> found =
        Stream.concat(
                paid.byDay().keySet().stream().map(day -> until(day, paid)),
                paid.allDated() && paid.whole().complete()
                    ? Stream.of()
                    : Stream.of(inAll(total, paid.whole(), ever)))
            .toList();
    return found.stream()
        .filter(verdict -> verdict.outcome() == Outcome.VIOLATED)
        .findFirst()
        .or(() -> found.stream().filter(one -> one.outcome() != Outcome.SATISFIED).findFirst())
        .orElseGet(() -> found.get(found.size() - 1));
  }

  /** Of what had been advanced by {@code day}, that day included. */
  private Verdict until(LocalDate day, DatedSums paid) {
    Optional<LocalDate> its = Optional.of(day);
    DatedSums.Sum all = paid.until(day);
    DatedSums.Sum possible = all.plus(paid.undated());
    if (!support.canBeCutBy(its)) {
      return within(all.known(), possible.all(), support.givenOn(its), false);
    }
    DatedSums repaid = DatedSums.repaid(file);
    DatedSums.Sum back = repaid.until(day);
    return within(
        all.leastLess(back.plus(repaid.undated()), paid.before(day)),
        possible.mostLess(back),
        support.givenOn(its),
        !repaid.undated().complete());
  }

  private Verdict inAll(Optional<Vnd> total, DatedSums.Sum paid, SupportByDay.Possible ever) {
    DatedSums.Sum known = total.map(sum -> new DatedSums.Sum(sum, true)).orElse(paid);
    DatedSums.Sum back =
        support.canBeCutBy(Optional.empty()) ? DatedSums.repaid(file).whole() : DatedSums.Sum.NONE;
    return within(known.leastLess(back, known), known.all(), ever, !back.complete());
  }

  private Verdict within(
      Vnd least, Optional<Vnd> most, SupportByDay.Possible given, boolean repaidOpen) {
    if (given.least().isEmpty()) {
      return supportApproved();
    }
    Vnd surely = given.least().get();
    Vnd atMost = given.most().orElse(surely);
    Verdict verdict;
    if (least.compareTo(atMost) > 0) {
      verdict = Verdict.violated().with("over", least.minus(atMost)).at("advances");
    } else if (most.isEmpty()) {
      verdict = advanceAmount(file);
    } else if (most.get().compareTo(surely) <= 0) {
      verdict = Verdict.satisfied().at("advances");
    } else {
      verdict =
          repaidOpen && undated().isEmpty() && support.dayAsked().isEmpty()
              ? Verdict.missing("repaid").at("repayments")
              : unknown(undated());
    }
    return verdict
        .with("sum", verdict.outcome() == Outcome.VIOLATED ? least : most.orElse(least))
        .with("most", atMost);
  }

  /** The first day of an advance or of a repayment that is not known. */
  private Optional<String> undated() {
    return first(file.advances(), one -> one.day().isEmpty())
        .map(i -> "advances[" + i + "].day")
        .or(
            () ->
                first(file.repayments(), one -> one.day().isEmpty())
                    .map(i -> "repayments[" + i + "].day"));
  }
}
