package vn.khuyencong.law.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Change;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Remedies.Option;

/**
 * The support requested, lowered to the limits: of a line to its own, of lines that share a limit
 * to one total, taken from the last of them first. What is requested less is counterpart funding
 * instead, so that the sums of the project stay right.
 *
 * @param limits the limits on the lines of a project
 */
record LoweredLines(Function<Project, List<SupportLimit>> limits) {

  /** {@code project} with its lines lowered, limit by limit; none if a limit cannot be met so. */
  Optional<Option<Project>> of(Project project) {
    List<Change> changes = new ArrayList<>();
    Project lowered = project;
    for (int i = 0; i < limits.apply(project).size(); i++) {
      SupportLimit limit = limits.apply(lowered).get(i);
      if (limit.outcome() == Outcome.VIOLATED) {
        Optional<Project> less = lowered(lowered, limit);
        if (less.isEmpty()) {
          return Optional.empty();
        }
        changes.add(change(project, limit));
        lowered = less.get();
      }
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Option<>(changes, this::made));
  }

  /** {@code project}, which may have changed in other ways, with its lines lowered. */
  private Project made(Project project) {
    Project lowered = project;
    for (int i = 0; i < limits.apply(project).size(); i++) {
      SupportLimit limit = limits.apply(lowered).get(i);
      lowered =
          limit.outcome() == Outcome.VIOLATED ? lowered(lowered, limit).orElse(lowered) : lowered;
    }
    return lowered;
  }

  private static Change change(Project project, SupportLimit limit) {
    List<String> paths =
        project.eachLine(line -> limit.lines().contains(line.id()), (line, path) -> path);
    return new Change(
        paths.size() == 1 ? "supportRequested" : "supportRequestedTogether",
        String.join(", ", paths),
        requested(project, limit),
        limit.amount().orElseThrow(),
        limit.assessment().violations().get(0).citation());
  }

  private static Vnd requested(Project project, SupportLimit limit) {
    return Vnd.total(lines(project, limit).stream().map(CostLine::leastRequested).toList());
  }

  private static List<CostLine> lines(Project project, SupportLimit limit) {
    return project.lines().stream()
        .filter(line -> limit.lines().contains(line.id()))
        .collect(toImmutableList());
  }

  /** {@code project} with the lines of {@code limit} lowered to it, if that is what it lacks. */
  private static Optional<Project> lowered(Project project, SupportLimit limit) {
    Vnd requested = requested(project, limit);
    return limit
        .amount()
        .filter(most -> most.compareTo(requested) < 0)
        .flatMap(most -> less(project, lines(project, limit), requested.minus(most)));
  }

  private static Optional<Project> less(Project project, List<CostLine> lines, Vnd excess) {
    Project now = project;
    Vnd left = excess;
    for (CostLine line : ImmutableList.copyOf(lines).reverse()) {
      Vnd less = left.compareTo(line.leastRequested()) < 0 ? left : line.leastRequested();
      if (!canSpare(now, line, less)) {
        return Optional.empty();
      }
      now = less(now, line, less);
      left = left.minus(less);
    }
    return Optional.of(now);
  }

  /**
   * Whether a source of the line's money has so much, or does not say how much it has; otherwise
   * the sums are wrong already.
   */
  private static boolean canSpare(Project project, CostLine line, Vnd less) {
    return source(project, line)
            .filter(source -> project.from(source).map(sum -> has(sum, less)).orElse(true))
            .isPresent()
        && project.beneficiaries().stream()
            .filter(one -> isOf(line, one))
            .flatMap(one -> one.share().stream())
            .allMatch(share -> has(share, less));
  }

  private static boolean has(Vnd amount, Vnd less) {
    return amount.compareTo(less) >= 0;
  }

  private static Optional<MoneySource> source(Project project, CostLine line) {
    return project.sources().stream()
        .map(SourceAmount::source)
        .filter(source -> line.money().isPresent() && source.promotion().equals(line.money()))
        .findFirst();
  }

  private static boolean isOf(CostLine line, Beneficiary one) {
    return line.beneficiary().equals(Optional.of(one.id()));
  }

  private static Project less(Project project, CostLine line, Vnd less) {
    return project.toBuilder()
        .lines(
            project.lines().stream()
                .map(
                    one ->
                        one.id().equals(line.id())
                            ? one.toBuilder()
                                .supportRequested(one.leastRequested().minus(less))
                                .build()
                            : one)
                .toList())
        .beneficiaries(
            project.beneficiaries().stream()
                .map(
                    one ->
                        isOf(line, one)
                            ? one.toBuilder().share(one.share().map(sum -> sum.minus(less))).build()
                            : one)
                .toList())
        .sources(shifted(project, line, less))
        .build();
  }

  private static List<SourceAmount> shifted(Project project, CostLine line, Vnd less) {
    MoneySource payer = source(project, line).orElseThrow();
    return Stream.concat(
            Stream.of(
                new SourceAmount(payer, project.from(payer).map(sum -> sum.minus(less))),
                new SourceAmount(
                    MoneySource.COUNTERPART,
                    project.from(MoneySource.COUNTERPART).map(sum -> sum.plus(less)))),
            project.sources().stream()
                .filter(one -> one.source() != payer && one.source() != MoneySource.COUNTERPART))
        .collect(toImmutableList());
  }
}
