package vn.khuyencong.results;

import java.util.Optional;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.project.Project;

/**
 * One project in a report.
 *
 * @param project the project
 * @param stage how far its money has come by the end of the period, as far as that is known; money
 *     that was taken back does not change it
 * @param totals its figures
 */
public record ProjectTally(Project project, Optional<BudgetStage> stage, ResultTotals totals) {}
