package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.language.Term;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;

/**
 * One or several cost lines with the most that may be paid for them.
 *
 * @param lines the line, or all that share the limit
 * @param limit the limit
 */
public record LineLimit(List<CostLine> lines, SupportLimit limit) {

  /** Copies the list. */
  public LineLimit {
    lines = List.copyOf(lines);
  }

  /** {@code limit} with the lines among {@code all} that it is for. */
  static LineLimit of(SupportLimit limit, List<CostLine> all) {
    return new LineLimit(
        limit.lines().stream()
            .flatMap(id -> all.stream().filter(line -> line.id().equals(id)))
            .toList(),
        limit);
  }

  /** The ids of the lines, joined by a plus sign. */
  String id() {
    return lines.stream().map(CostLine::id).collect(Collectors.joining("+"));
  }

  /** What the lines are for: their item, or of which items they are one. */
  Term what() {
    return limit.item().isPresent() || lines.isEmpty() ? limit.what() : lines.get(0).what();
  }

  /** What the lines cost, if that is known of each. */
  Optional<Vnd> cost() {
    return Optional.of(lines)
        .filter(all -> all.stream().allMatch(line -> line.cost().isPresent()))
        .map(all -> Vnd.total(all.stream().map(line -> line.cost().orElseThrow()).toList()));
  }

  /** What the lines cost as it is stated, where that is not known to the đồng of each. */
  Optional<StatedAmount> statedCost() {
    return Optional.of(lines)
        .filter(all -> !all.isEmpty() && cost().isEmpty())
        .map(CostLine::together)
        .flatMap(CostLine::statedCost);
  }

  /** The support requested for the lines; absent while one does not say it. */
  Optional<Vnd> requested() {
    return Optional.of(lines)
        .filter(all -> all.stream().allMatch(line -> line.supportRequested().isPresent()))
        .map(all -> Vnd.total(all.stream().map(CostLine::leastRequested).toList()));
  }
}
