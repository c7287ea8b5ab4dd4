package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportUnit;

/** The lines of a project, with what the project says of those that leave it out. */
final class ProjectLines {
  private ProjectLines() {}

  /**
   * The lines of {@code project}. The only member is the beneficiary of a line that names none; one
   * facility is one beneficiary, under however many ids; the only estimate named is that of every
   * line of the scheme. Items of the province are as its table defines them.
   */
  static List<CostLine> of(Project project, LawInForce law) {
    Map<String, String> members = project.members();
    Optional<String> member =
        isOfOne(project) ? members.values().stream().findFirst() : Optional.empty();
    Optional<Vnd> estimate = only(estimates(project.lines()));
    List<CostLine> defined = LocalItems.defined(project.lines(), law);
    ImmutableList.Builder<CostLine> lines = ImmutableList.builderWithExpectedSize(defined.size());
    for (CostLine one : defined) {
      CostLine line = named(paidFrom(one, project.moneyOf(one)), members);
      if (lacksOwner(line) && line.quantity() == 1) {
        line = owned(line, member);
      } else if (isOfScheme(line)) {
        line = estimated(line, estimate);
      }
      lines.add(RowKnowledge.of(line, project, law));
    }
    return lines.build();
  }

  /** Whether the one member it names is the only one: a group may not have named all. */
  private static boolean isOfOne(Project project) {
    return project.size() == 1
        && (project.memberCount().isPresent() || !project.group().orElse(false));
  }

  /** The estimates of the scheme that {@code lines} name. */
  static List<Vnd> estimates(List<CostLine> lines) {
    if (!Iterables.any(lines, ProjectLines::isOfScheme)) {
      return ImmutableList.of();
    }
    return lines.stream()
        .filter(ProjectLines::isOfScheme)
        .flatMap(line -> line.shareBase().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** Whether it is measured by an owner that it does not name. */
  static boolean lacksOwner(CostLine line) {
    return line.beneficiary().isEmpty() && line.counted().isBeneficiary();
  }

  /** Whether its ceiling is a share of the estimate of the scheme. */
  static boolean isOfScheme(CostLine line) {
    return line.counted() == SupportUnit.SCHEME;
  }

  private static CostLine named(CostLine line, Map<String, String> members) {
    return line.beneficiary()
        .map(members::get)
        .filter(member -> !line.beneficiary().equals(Optional.of(member)))
        .map(member -> owned(line, Optional.of(member)))
        .orElse(line);
  }

  private static CostLine paidFrom(CostLine line, Optional<FundingSource> money) {
    return money.equals(line.money()) ? line : line.toBuilder().money(money).build();
  }

  private static CostLine owned(CostLine line, Optional<String> beneficiary) {
    return line.toBuilder().beneficiary(beneficiary).build();
  }

  private static CostLine estimated(CostLine line, Optional<Vnd> estimate) {
    return line.toBuilder().shareBase(line.shareBase().or(() -> estimate)).build();
  }

  private static <T> Optional<T> only(List<T> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
