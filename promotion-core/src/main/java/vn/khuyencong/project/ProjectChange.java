package vn.khuyencong.project;

import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;

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
 */
@Value.Builder
public record ProjectChange(
    ProjectChangeKind kind,
    Optional<FundingSource> money,
    Optional<Boolean> group,
    Optional<Boolean> throughDepartment,
    Optional<Boolean> requested,
    Optional<Boolean> confirmed,
    Optional<ProjectAuthority> decidedBy) {

  /**
   * Takes what is absent as unknown; the kind of change must be given.
   *
   * @throws IllegalArgumentException if the kind is absent
   */
  public ProjectChange {
    kind = Gate.given("kind of a change", kind);
    money = Gate.known(money);
    group = Gate.known(group);
    throughDepartment = Gate.known(throughDepartment);
    requested = Gate.known(requested);
    confirmed = Gate.known(confirmed);
    decidedBy = Gate.known(decidedBy);
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
