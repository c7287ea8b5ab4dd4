package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportUnit;

/** The lines of a project, with what the project says of those that leave it out. */
final class ProjectLines {
  private ProjectLines() {}

  /**
   * The lines of {@code project}. The only beneficiary is that of a line that names none; the only
   * estimate named is that of every line of the scheme.
   */
  static List<CostLine> of(Project project) {
    Optional<String> beneficiary =
        only(project.beneficiaries().stream().map(Beneficiary::id).toList());
    Optional<Vnd> estimate = only(estimates(project.lines()));
    return project.lines().stream()
        .map(line -> lacksOwner(line) && line.quantity() == 1 ? owned(line, beneficiary) : line)
        .map(line -> isOfScheme(line) ? estimated(line, estimate) : line)
        .collect(toImmutableList());
  }

  /** The estimates of the scheme that {@code lines} name. */
  static List<Vnd> estimates(List<CostLine> lines) {
    return lines.stream()
        .filter(ProjectLines::isOfScheme)
        .flatMap(line -> line.shareBase().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** Whether it is measured by an owner that it does not name. */
  static boolean lacksOwner(CostLine line) {
    SupportUnit unit = line.item().unit();
    return line.beneficiary().isEmpty() && (unit.isBeneficiary() || unit.isOfBeneficiary());
  }

  /** Whether its ceiling is a share of the estimate of the scheme. */
  static boolean isOfScheme(CostLine line) {
    return line.item().unit() == SupportUnit.SCHEME;
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
