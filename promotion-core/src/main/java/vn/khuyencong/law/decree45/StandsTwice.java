package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Verdict;

/** What stands in two plans of a programme, in order of the plans. */
final class StandsTwice {
  private static final Term PROJECT = Term.of("Đề án", "Project");
  private static final Term NETWORK = Term.of("Mạng lưới", "Network");
  private static final Term TASK = Term.of("Nhiệm vụ", "Task");
  private static final Term IN_SEVERAL_YEARS =
      Term.of(
          "nằm trong kế hoạch của nhiều năm mà không thực hiện trong các năm đó",
          "stands in the plans of several years, in which it is not carried out");
  private static final Term IN_ONE_YEAR =
      Term.of("nằm trong nhiều kế hoạch của cùng một năm", "stands in several plans of one year");

  private static final Term WITH_OTHER_CONTENT =
      Term.of(
          "nằm trong nhiều kế hoạch của cùng một năm với nội dung khác nhau",
          "stands in several plans of one year, told otherwise in each");

  private final Map<String, List<Seen>> projects = new HashMap<>();
  private final Map<Network, NetworkPlan> networks = new HashMap<>();
  private final Set<Object> tasks = new HashSet<>();
  private final ImmutableList.Builder<Verdict> found = ImmutableList.builder();

  /** A plan in which a project stands, and what it is there. */
  private record Seen(Year year, FundingSource money, Project project) {}

  /** What is one network in one year; another province may use the same id. */
  private record Network(String id, String province, Year year) {
    static Network of(NetworkPlan plan) {
      return new Network(
          Gate.compared(plan.network().id()), plan.network().province().id(), plan.year());
    }
  }

  /** A task as a whole, and the place, level and year whose plan it stands in. */
  private record Task(AnnualPlan bare, PlannedTask task) {}

  private StandsTwice() {}

  /** A violation for whatever stands in a plan and in an earlier one, unless it may. */
  static List<Verdict> check(Program program) {
    StandsTwice seen = new StandsTwice();
    program.eachPlan(
        (plan, path) -> {
          seen.add(plan, path + ".");
          return path;
        });
    return seen.found.build();
  }

  private void add(AnnualPlan plan, String path) {
    plan.eachProject((project, at) -> project(project, plan, path + at));
    plan.eachNetwork((network, at) -> network(network, path + at));
    AnnualPlan bare =
        AnnualPlan.builder()
            .id("plan")
            .level(plan.level())
            .province(plan.province())
            .year(plan.year())
            .build();
    plan.eachTask(
        (task, at) ->
            tasks.add(new Task(bare, task)) || tell(TASK, task.id(), IN_ONE_YEAR, path + at));
  }

  private boolean network(NetworkPlan network, String path) {
    NetworkPlan earlier = networks.putIfAbsent(Network.of(network), network);
    return earlier == null || tell(NETWORK, network.network().id(), how(earlier, network), path);
  }

  private boolean project(Project project, AnnualPlan plan, String path) {
    List<Seen> earlier =
        projects.computeIfAbsent(Gate.compared(project.id()), id -> new ArrayList<>());
    Seen own = new Seen(plan.year(), plan.money(), project);
    List<Seen> ofYear = earlier.stream().filter(one -> one.year().equals(own.year())).toList();
    boolean again = ofYear.stream().anyMatch(one -> isOneYear(one, own, project));
    boolean otherwise = ofYear.stream().anyMatch(one -> !one.project().equals(project));
    earlier.add(own);
    if (again || otherwise) {
      return tell(PROJECT, project.id(), otherwise ? WITH_OTHER_CONTENT : IN_ONE_YEAR, path);
    }
    return earlier.size() == 1
        || earlier.stream().map(Seen::year).allMatch(project::hasPartIn)
        || tell(PROJECT, project.id(), IN_SEVERAL_YEARS, path);
  }

  /** Whether two plans are of one year; of both kinds of money, each kind has a plan. */
  private static boolean isOneYear(Seen one, Seen other, Project project) {
    return one.year().equals(other.year())
        && (one.money() == other.money()
            || project.kindsOfMoney().size() < 2
            || !project.hasPartIn(one.year()));
  }

  private static Term how(Object earlier, Object own) {
    return earlier.equals(own) ? IN_ONE_YEAR : WITH_OTHER_CONTENT;
  }

  /** Tells of {@code what}; false, since it stands twice. */
  private boolean tell(Term what, String id, Term how, String path) {
    found.add(Verdict.violated().at(path).with("what", what).with("project", id).with("how", how));
    return false;
  }
}
