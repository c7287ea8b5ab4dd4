package vn.khuyencong.receipt;

import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;

/** How plans of a year are written. */
final class CanonicalPlan {
  private CanonicalPlan() {}

  static void plan(AnnualPlan plan, CanonicalWriter to) {
    to.field("id", plan.id())
        .field("level", plan.level())
        .field("year", plan.year())
        .sharedOptional("province", plan.province(), CanonicalPlace::locality)
        .groups("funds", plan.funds(), CanonicalPlan::fund)
        .group("stated", plan.stated(), CanonicalPlan::stated)
        .groups("projects", plan.projects(), CanonicalProject::project)
        .groups("networks", plan.networks(), CanonicalNetwork::plan)
        .groups("tasks", plan.tasks(), CanonicalPlan::task)
        .groups("history", plan.history(), CanonicalProject::project)
        .group("approval", plan.approval(), CanonicalProject::approval)
        .groupsIfAny("sums", plan.sums(), CanonicalPlan::sum)
        .groupsIfAny("approvals", plan.approvals(), CanonicalPlan::approval);
  }

  static void sum(JointSum sum, CanonicalWriter to) {
    to.field("name", sum.name()).field("projects", sum.projects());
    sum.amount().ifPresent(stated -> amount("amount", stated, to));
    to.field("source", sum.source());
  }

  static void approval(LevelApproval one, CanonicalWriter to) {
    to.field("level", one.level()).group("approval", one.approval(), CanonicalProject::approval);
  }

  static void fund(Fund fund, CanonicalWriter to) {
    to.field("source", fund.source())
        .optional("amount", fund.amount())
        .optional("origin", fund.origin());
  }

  static void stated(StatedFigures stated, CanonicalWriter to) {
    stated.total().ifPresent(total -> amount("total", total, to));
    to.optional("count", stated.count())
        .groups("parts", stated.parts(), CanonicalPlan::part)
        .optional("partial", stated.partial());
  }

  static void part(StatedPart part, CanonicalWriter to) {
    to.field("name", part.name()).optional("count", part.count());
    part.amount().ifPresent(amount -> amount("amount", amount, to));
    to.optional("source", part.source()).optional("year", part.year());
  }

  static void amount(StatedAmount stated, CanonicalWriter to) {
    to.field("amount", stated.amount())
        .field("precision", stated.precision())
        .optional("unit", stated.unit());
  }

  /** A figure stated exactly, without its unit, is one line. */
  static void amount(String name, StatedAmount stated, CanonicalWriter to) {
    if (stated.equals(StatedAmount.exactly(stated.amount()))) {
      to.field(name, stated.amount());
    } else {
      to.group(name, stated, CanonicalPlan::amount);
    }
  }

  static void task(PlannedTask task, CanonicalWriter to) {
    to.field("id", task.id())
        .field("title", task.title())
        .optional("category", task.category())
        .optional("item", task.item().map(CanonicalSupport::item))
        .optional("amount", task.amount())
        .field("source", task.source())
        .optional("quantity", task.quantity())
        .optional("unit", task.unit())
        .optional("cost", task.cost())
        .optional("priority", task.priority())
        .optional("upliftApproved", task.upliftApproved())
        .optional("upliftFactor", task.upliftFactor())
        .optional("approvedEstimate", task.approvedEstimate())
        .optional("month", task.month())
        .optional("shareBase", task.shareBase());
  }
}
