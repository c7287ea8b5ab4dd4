package vn.khuyencong.law.book;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Project;

/**
 * The plan of a year under the law of two days.
 *
 * @param plan the plan as a whole, with what it says of its projects and networks
 * @param projects each project as a case of its own, in the order of the plan
 * @param networks each network's year as a case of its own, in the order of the plan
 */
public record PlanComparison(
    Comparison<AnnualPlan> plan,
    List<Comparison<Project>> projects,
    List<Comparison<NetworkPlan>> networks) {

  /** Copies the lists. */
  public PlanComparison {
    projects = ImmutableList.copyOf(projects);
    networks = ImmutableList.copyOf(networks);
  }

  /** The projects, then the networks, that come out otherwise on the second day. */
  public List<Comparison<?>> flipped() {
    return Stream.<Comparison<?>>concat(projects.stream(), networks.stream())
        .filter(Comparison::flips)
        .collect(toImmutableList());
  }
}
