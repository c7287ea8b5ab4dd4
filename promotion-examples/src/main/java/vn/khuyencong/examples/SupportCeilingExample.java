package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.SupportItem;

/** The same cost line through the years, then from local money without and with a table. */
public final class SupportCeilingExample {
  private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);

  private SupportCeilingExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    CostLine national = machinery(FundingSource.NATIONAL);
    for (int year : new int[] {2015, 2019, 2026}) {
      LocalDate day = LocalDate.of(year, 6, 1);
      print(out, "Quốc gia, " + year, PromotionLaw.inForceOn(day).limitFor(national));
    }

    CostLine local = machinery(FundingSource.LOCAL);
    PromotionLaw law = PromotionLaw.inForceOn(IN_2026);
    law.unreadAmendment().ifPresent(unread -> out.println(unread.in(Language.VIETNAMESE)));
    print(out, "Địa phương, 2026, chưa có mức chi của tỉnh", law.limitFor(local));
    print(
        out,
        "Địa phương, 2026, mức chi của tỉnh Đồng Tháp",
        law.with(SampleCeilings.table("dong-thap-2024")).limitFor(local));
  }

  /** Machinery of 690 million for one establishment, of which 300 million are requested. */
  private static CostLine machinery(FundingSource money) {
    return CostLine.builder()
        .id("may-duc")
        .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
        .cost(Vnd.ofMillions(690))
        .supportRequested(Vnd.ofMillions(300))
        .money(money)
        .priority(false)
        .upliftApproved(false)
        .build();
  }

  private static void print(PrintStream out, String title, SupportLimit limit) {
    out.println(title);
    out.println("  tối đa: " + limit.amount().map(Vnd::toString).orElse("chưa xác định được"));
    for (CeilingStep step : limit.steps()) {
      out.println("    " + step.in(Language.VIETNAMESE));
    }
    for (Finding finding : limit.findings()) {
      if (finding.severity() != Severity.INFORMATION) {
        out.println("  " + finding.outcome().vi() + ": " + finding.message(Language.VIETNAMESE));
      }
    }
  }
}
