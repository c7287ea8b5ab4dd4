package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.budget.BudgetRow;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * Adds up plans that provinces published, each with what was published of it and nothing else, and
 * compares them with their published totals: Đồng Tháp 2025 with projects, their counterpart and
 * management costs, under the province's ceilings; Bình Định 2021 with sums for many projects and
 * tasks; Long An 2022 with its network of collaborators.
 */
public final class AnnualBudgetExample {
  private AnnualBudgetExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    AnnualPlanDocument first = PlanDocumentReader.readAnnualPlan(sample());
    print(out, first, law(first).with(SampleCeilings.table("dong-thap-2024")));
    for (String name : List.of("binh-dinh-2021", "long-an-2022")) {
      AnnualPlanDocument document =
          PlanDocumentReader.readAnnualPlan(resource("sample-plan-" + name + ".json"));
      out.println();
      print(out, document, law(document));
    }
  }

  private static PromotionLaw law(AnnualPlanDocument document) {
    return PromotionLaw.inForceOn(document.asOf().orElseThrow());
  }

  private static void print(PrintStream out, AnnualPlanDocument document, PromotionLaw law) {
    AnnualPlan plan = document.plan();
    BudgetSummary budget =
        plan.lines(BudgetStage.ESTIMATED, law::budgetOf)
            .collect(BudgetSummary.by(Dimension.CATEGORY, Dimension.SOURCE));
    out.println(document.title());
    document.note().ifPresent(out::println);
    print(out, budget, Dimension.CATEGORY);
    print(out, budget, Dimension.SOURCE);
    out.println("Tổng: " + budget.total());
    out.println("Vốn đối ứng và nguồn khác của các đề án: " + besides(plan));
    Assessment review = law.review(plan);
    for (Finding finding : review.part("plan-rules").orElseThrow().all()) {
      if (finding.code().equals(Article14Management.STATED_TOTAL.code())) {
        out.println(finding.message(Language.VIETNAMESE));
      }
    }
    review
        .violations()
        .forEach(finding -> out.println("không đạt: " + finding.message(Language.VIETNAMESE)));
    out.println(
        "Kết quả: "
            + review.outcome().in(Language.VIETNAMESE)
            + "; vi phạm: "
            + review.violations().size());
  }

  /** What the projects have beside industrial-promotion money. */
  private static Vnd besides(AnnualPlan plan) {
    return Vnd.total(
        plan.projects().stream()
            .flatMap(project -> project.sources().stream())
            .filter(part -> !part.source().isPromotion())
            .flatMap(part -> part.amount().stream())
            .toList());
  }

  private static void print(PrintStream out, BudgetSummary budget, Dimension dimension) {
    out.println("Theo " + dimension.vi() + ":");
    for (BudgetRow row : budget.rollUpTo(dimension).rows()) {
      String key = row.key(dimension).orElseThrow().in(Language.VIETNAMESE);
      out.println("  " + key + ": " + row.amount());
    }
  }

  /** The bundled plan that the command reads without a file: Đồng Tháp's of 2025. */
  public static JsonInput sample() {
    return resource("sample-plan-2025.json");
  }

  private static JsonInput resource(String name) {
    return JsonInput.resource(AnnualBudgetExample.class, name);
  }
}
