package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;

/**
 * What a file tells of the items that were carried out where its settlement lists none: the lines
 * of the project with the cost and the support that were accepted; of a project of one line the
 * cost and the support of its settlement.
 *
 * @param file the file
 * @param project the project as it is carried out
 * @param law the law by which its items are measured
 */
public record CarriedOut(ProjectFile file, Project project, LawInForce law) {

  /** The lines of its money, as they were carried out; none where that is not told. */
  public List<CostLine> lines() {
    List<CostLine> lines = planned();
    Map<String, List<AcceptedLine>> accepted =
        file.acceptances().stream()
            .flatMap(one -> one.lines().stream())
            .collect(Collectors.groupingBy(AcceptedLine::line));
    if (file.acceptances().stream().map(Acceptance::lines).noneMatch(List::isEmpty)
        && lines.stream().map(CostLine::id).allMatch(accepted::containsKey)) {
      return lines.stream()
          .map(line -> accepted(line, accepted.getOrDefault(line.id(), ImmutableList.of())))
          .collect(toImmutableList());
    }
    return lines.size() == 1
        ? file.settlement().stream()
            .map(settled -> settled(lines.get(0), settled))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** The lines of the project that are, or may be, of the money of the file. */
  List<CostLine> planned() {
    return project.lines().stream()
        .filter(
            line ->
                file.kindOfMoney().isEmpty()
                    || project.moneyOf(line).isEmpty()
                    || project.moneyOf(line).equals(file.kindOfMoney()))
        .collect(toImmutableList());
  }

  /** The limits of the project, had it {@code some} in the place of the lines of the same ids. */
  List<SupportLimit> limits(List<CostLine> some) {
    return JointLimits.of(with(some), law);
  }

  /** The project, with {@code some} in the place of the lines of the same ids. */
  public Project with(List<CostLine> some) {
    Map<String, CostLine> named =
        some.stream().collect(Collectors.toMap(CostLine::id, line -> line));
    return project.toBuilder()
        .lines(
            project.lines().stream()
                .map(line -> named.getOrDefault(line.id(), line))
                .collect(toImmutableList()))
        .build();
  }

  private static CostLine settled(CostLine line, ProjectSettlement settlement) {
    return line.toBuilder()
        .cost(settlement.cost())
        .statedCost(Optional.empty())
        .supportRequested(settlement.support().or(settlement::accepted))
        .build();
  }

  private static CostLine accepted(CostLine line, List<AcceptedLine> accepted) {
    return line.toBuilder()
        .cost(sum(accepted, AcceptedLine::cost))
        .statedCost(Optional.empty())
        .supportRequested(sum(accepted, AcceptedLine::support))
        .build();
  }

  private static Optional<Vnd> sum(
      List<AcceptedLine> all, Function<AcceptedLine, Optional<Vnd>> amount) {
    return all.stream().allMatch(one -> amount.apply(one).isPresent())
        ? Optional.of(Vnd.total(all.stream().flatMap(one -> amount.apply(one).stream()).toList()))
        : Optional.empty();
  }
}
