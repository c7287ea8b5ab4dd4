package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.law.limit.OtherTask;
import vn.khuyencong.plan.AnnualPlan;

/**
 * A plan beside what it has to be compared with of the others of its programme.
 *
 * @param plan the plan, whose history ends with projects of the others
 * @param told how many projects of its history it tells itself
 * @param tasks tasks of the others of its year
 * @param everyYear tasks of the others, of whatever year
 */
record BesideOthers(AnnualPlan plan, int told, List<OtherTask> tasks, List<OtherTask> everyYear) {
  private static final Pattern HISTORY = Pattern.compile("history(?:\\[(\\d{1,9})].*)?");

  BesideOthers {
    tasks = ImmutableList.copyOf(tasks);
    everyYear = ImmutableList.copyOf(everyYear);
  }

  /** {@code plan} alone. */
  static BesideOthers none(AnnualPlan plan) {
    return new BesideOthers(plan, plan.history().size(), ImmutableList.of(), ImmutableList.of());
  }

  /** The plan, with the tasks of the others in the place of its own. */
  AnnualPlan withOtherTasks() {
    return plan.toBuilder()
        .tasks(everyYear.stream().map(OtherTask::named).collect(toImmutableList()))
        .build();
  }

  /** Whether the plan itself tells what stands at {@code path}; what others tell is asked there. */
  boolean isTold(String path) {
    Matcher history = HISTORY.matcher(path);
    return !history.matches()
        || (history.group(1) != null && Integer.parseInt(history.group(1)) < told);
  }
}
