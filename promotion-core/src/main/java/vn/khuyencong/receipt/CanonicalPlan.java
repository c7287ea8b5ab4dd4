package vn.khuyencong.receipt;

import vn.khuyencong.plan.AnnualPlan;
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
        .groups("funds", plan.funds(), CanonicalProject::source)
        .group("stated", plan.stated(), CanonicalPlan::stated)
        .groups("projects", plan.projects(), CanonicalProject::project)
        .groups("networks", plan.networks(), CanonicalNetwork::plan)
        .groups("tasks", plan.tasks(), CanonicalPlan::task)
        .groups("history", plan.history(), CanonicalProject::project)
        .group("approval", plan.approval(), CanonicalProject::approval);
  }

  static void stated(StatedFigures stated, CanonicalWriter to) {
    to.optional("total", stated.total())
        .optional("count", stated.count())
        .groups("parts", stated.parts(), CanonicalPlan::part);
  }

  static void part(StatedPart part, CanonicalWriter to) {
    to.field("name", part.name()).optional("count", part.count()).field("amount", part.amount());
  }

  static void task(PlannedTask task, CanonicalWriter to) {
    to.field("id", task.id())
        .field("title", task.title())
        .field("category", task.category())
        .optional("item", task.item())
        .field("amount", task.amount())
        .field("source", task.source())
        .optional("quantity", task.quantity())
        .optional("unit", task.unit())
        .optional("cost", task.cost());
  }
}
