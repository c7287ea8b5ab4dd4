package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.AnnualPlanDocument;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.allocation.Allocation;
import vn.khuyencong.law.allocation.AllocationMode;
import vn.khuyencong.law.allocation.Award;
import vn.khuyencong.law.allocation.LeftOut;
import vn.khuyencong.law.allocation.Ranking;
import vn.khuyencong.law.allocation.RankingChoices;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Project;

/**
 * Ranks the projects of the sample plan, provisionally since what was published leaves much open,
 * and gives out 1 billion đồng, less than they request: first with the ties as they are, then in an
 * order the caller gives.
 */
public final class PriorityRankingExample {
  private static final Vnd FUND = Vnd.ofMillions(1_000);

  private PriorityRankingExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    AnnualPlanDocument document = PlanDocumentReader.readAnnualPlan(AnnualBudgetExample.sample());
    PromotionLaw law = PromotionLaw.inForceOn(document.asOf().orElseThrow());
    List<Project> projects = document.plan().projects();
    RankingChoices provisional =
        RankingChoices.builder().undetermined(Undetermined.PROVISIONAL).build();
    print(out, "Chưa có thứ tự giữa các đề án ngang nhau", law.rank(projects, provisional));
    out.println();
    RankingChoices ordered =
        RankingChoices.builder()
            .undetermined(Undetermined.PROVISIONAL)
            .tieBreak(projects.stream().map(Project::id).toList())
            .build();
    print(out, "Theo thứ tự của cơ quan quản lý", law.rank(projects, ordered));
  }

  private static void print(PrintStream out, String title, Ranking ranking) {
    Allocation allocation = Allocation.of(FUND, ranking, AllocationMode.PARTIAL);
    out.println(title + ": " + ranking.outcome().vi());
    for (Award award : allocation.awards()) {
      out.println("  " + award.message(Language.VIETNAMESE));
    }
    for (LeftOut project : ranking.leftOut()) {
      out.println("  " + project.message(Language.VIETNAMESE));
    }
    out.println("  Còn lại: " + allocation.rest());
  }
}
