package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetRow;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.language.Language;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * Adds up the sample plan by content and by source, and says what is wrong with the plan as a
 * whole: Long An's network of 2022, eight published projects of several provinces put into one
 * plan, and a fund of 1.4 billion đồng, which is what Long An published for 2021.
 */
public final class AnnualBudgetExample {
  private AnnualBudgetExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    AnnualPlan plan = PlanDocumentReader.readAnnualPlan(sample()).plan();
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 12, 31));
    BudgetSummary budget =
        plan.lines(BudgetStage.ESTIMATED, law::budgetOf)
            .collect(BudgetSummary.by(Dimension.CATEGORY, Dimension.SOURCE));
    print(out, budget, Dimension.CATEGORY);
    print(out, budget, Dimension.SOURCE);
    out.println("Tổng: " + budget.total());
    Assessment whole = law.review(plan).part("plan-rules").orElseThrow();
    for (Finding finding : whole.violations()) {
      out.println("không đạt: " + finding.message(Language.VIETNAMESE));
    }
  }

  private static void print(PrintStream out, BudgetSummary budget, Dimension dimension) {
    out.println("Theo " + dimension.vi() + ":");
    for (BudgetRow row : budget.rollUpTo(dimension).rows()) {
      String key = row.key(dimension).orElseThrow().in(Language.VIETNAMESE);
      out.println("  " + key + ": " + row.amount());
    }
  }

  /** The bundled plan. */
  public static JsonInput sample() {
    return JsonInput.resource(AnnualBudgetExample.class, "sample-plan-2022.json");
  }
}
