package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;

/**
 * A change (điều chỉnh) of a project that was approved, such as another beneficiary of a group
 * project: what changes, and who decided it.
 *
 * @param kind what changes; of several changes each is one
 * @param money the money the project is supported from
 * @param group whether it was drawn up for a group (đề án lập theo nhóm)
 * @param throughDepartment whether Sở Công Thương registered it, or appraised it at the basic
 *     level, as it does what others carry out in its province
 * @param requested whether the implementing unit asked for it in writing, with the reason
 * @param confirmed whether Sở Công Thương confirmed or proposed it in writing
 * @param decidedBy who decided it
 * @param day the day on which it was decided
 * @param decision the decision
 * @param support the support in all after it, where that changes, đồng
 * @param until the last day of the project after it, where the time changes
 * @param replaced id of the beneficiary that another replaces
 * @param replacement who replaces it
 */
@Value.Builder
public record ProjectChange(
    ProjectChangeKind kind,
    Optional<FundingSource> money,
    Optional<Boolean> group,
    Optional<Boolean> throughDepartment,
    Optional<Boolean> requested,
    Optional<Boolean> confirmed,
    Optional<ProjectAuthority> decidedBy,
    Optional<LocalDate> day,
    Optional<Citation> decision,
    Optional<Vnd> support,
    Optional<LocalDate> until,
    Optional<String> replaced,
    Optional<Beneficiary> replacement) {

  /**
   * Takes what is absent as unknown; the kind of change must be given.
   *
   * @throws IllegalArgumentException if the kind is absent, the year of a day has not four digits,
   *     the support is negative, the id of the one replaced is not one line, or a beneficiary is
   *     replaced by a change of another kind
   */
  public ProjectChange {
    kind = Gate.given("kind of a change", kind);
    money = Gate.known(money);
    group = Gate.known(group);
    throughDepartment = Gate.known(throughDepartment);
    requested = Gate.known(requested);
    confirmed = Gate.known(confirmed);
    decidedBy = Gate.known(decidedBy);
    day = Gate.day("day of a change", day);
    decision = Gate.known(decision);
    support = Gate.known(support);
    until = Gate.day("until of a change", until);
    replaced = Gate.line("replaced beneficiary of a change", replaced);
    replacement = Gate.known(replacement);
    checkArgument(
        support.map(sum -> !sum.isNegative()).orElse(true),
        "support after a change must not be negative: %s",
        support);
    checkArgument(
        kind == ProjectChangeKind.BENEFICIARY || (replaced.isEmpty() && replacement.isEmpty()),
        "change must be one of the beneficiary to replace one: %s",
        kind);
  }

  /** Whether it is known to have been decided: by whom, when, or by which decision. */
  public boolean isDecided() {
    return decidedBy.isPresent() || day.isPresent() || decision.isPresent();
  }

  /**
   * Whom of {@code project} it replaces: as stated, else its only beneficiary; absent if it does
   * not say whom of several.
   */
  public Optional<String> leaving(Project project) {
    return replaced.or(
        () ->
            project.beneficiaries().size() == 1 && !project.mayHaveOthers()
                ? Optional.of(project.beneficiaries().get(0).id())
                : Optional.empty());
  }

  /** A builder without any value set. */
  public static ProjectChangeBuilder builder() {
    return new ProjectChangeBuilder();
  }

  /** A builder with the values of this change. */
  public ProjectChangeBuilder toBuilder() {
    return builder().from(this);
  }
}
