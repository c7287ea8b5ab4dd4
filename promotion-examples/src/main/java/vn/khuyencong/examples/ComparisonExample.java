package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.book.AmountChange;
import vn.khuyencong.law.book.CaseAnswer;
import vn.khuyencong.law.book.Comparison;
import vn.khuyencong.law.book.FindingChange;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectPeriod;

/**
 * Compares in time: a project of 2019 under the law of 2019 and of 2026, and a month of the network
 * of Long An before and after the end of the district tier. The project is made up.
 */
public final class ComparisonExample {
  private static final Language LANGUAGE = Language.VIETNAMESE;

  private ComparisonExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    LocalDate then = LocalDate.of(2019, 6, 1);
    LocalDate later = LocalDate.of(2026, 6, 1);
    PromotionLaw law = PromotionLaw.inForceOn(then);
    Comparison<Project> comparison = law.compare(project(), then, later);
    out.println(
        "Đối tượng thụ hưởng: "
            + beneficiaries(comparison.before())
            + " → "
            + beneficiaries(comparison.after()));
    print(out, "Đề án 2019", comparison);

    LocalDate lastDay = LocalDate.of(2025, 6, 30);
    LocalDate nextDay = LocalDate.of(2025, 7, 1);
    out.println();
    out.println("Pháp luật, " + lastDay + " đến " + nextDay);
    for (LawChange change : PromotionLaw.changesBetween(lastDay, nextDay)) {
      out.println("  " + change.in(LANGUAGE));
    }
    out.println();
    print(out, "Long An", law.compare(longAn(), lastDay, nextDay, ComparisonExample::month));
  }

  private static String beneficiaries(CaseAnswer answer) {
    return answer.assessment().part("beneficiaries").orElseThrow().outcome().in(LANGUAGE);
  }

  /** What the law says of the month of its day, and what that month costs. */
  private static CaseAnswer month(PromotionLaw law) {
    YearMonth month = YearMonth.from(law.day());
    NetworkPlan plan = inMonth(longAn(), month);
    return new CaseAnswer(
        law.day(), law.review(plan), Map.of("budget", law.budgetOf(plan).remuneration()));
  }

  private static NetworkPlan inMonth(NetworkPlan plan, YearMonth month) {
    return plan.toBuilder()
        .network(
            plan.network().toBuilder()
                .members(
                    plan.network().members().stream()
                        .map(
                            member ->
                                member.toBuilder()
                                    .service(List.of(MonthRange.between(month, month)))
                                    .build())
                        .toList())
                .build())
        .build();
  }

  private static void print(PrintStream out, String title, Comparison<?> comparison) {
    out.println(
        title
            + ": "
            + comparison.before().assessment().outcome().in(LANGUAGE)
            + " → "
            + comparison.after().assessment().outcome().in(LANGUAGE));
    for (FindingChange change : comparison.findings()) {
      out.println("  " + change.in(LANGUAGE));
    }
    for (AmountChange change : comparison.amounts()) {
      out.println("  " + change.in(LANGUAGE));
    }
  }

  /**
   * Tea machinery of 600 million, of which 300 million were requested and approved in January 2019.
   */
  static Project project() {
    return ProjectReviewExample.requesting(300).toBuilder()
        .id("che-2019")
        .period(ProjectPeriod.of(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 11, 30)))
        .planYear(Year.of(2019))
        .planDrawnUpIn(Year.of(2018))
        .approval(
            Approval.builder()
                .authority(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
                .decision(Citation.of("Quyết định mẫu 2"))
                .day(LocalDate.of(2019, 1, 16))
                .build())
        .build();
  }

  /** The published network of 2022, asked about 2025. */
  static NetworkPlan longAn() {
    return PlanDocumentReader.read(sample()).networks().get(0).inYear(Year.of(2025));
  }

  /** The bundled network. */
  public static JsonInput sample() {
    return JsonInput.resource(ComparisonExample.class, "long-an-2022.json");
  }
}
