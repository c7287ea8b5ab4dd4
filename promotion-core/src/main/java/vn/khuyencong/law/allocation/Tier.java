package vn.khuyencong.law.allocation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.money.Vnd;

/**
 * One place in a ranking: a project, or several that nothing puts before one another, by id.
 *
 * @param projects the projects
 * @param orderGiven whether the caller's order put it here, since the law ranks it with others
 */
public record Tier(List<RankedProject> projects, boolean orderGiven) {

  /**
   * Checks that there is a project.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tier {
    projects = ImmutableList.copyOf(projects);
    checkArgument(!projects.isEmpty(), "tier must have a project");
  }

  /** Whether several projects share the place. */
  public boolean isTie() {
    return projects.size() > 1;
  }

  /**
   * All that its projects request.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Vnd requested() {
    return Vnd.total(projects.stream().map(RankedProject::requested).toList());
  }
}
