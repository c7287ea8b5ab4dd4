package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.CeilingStep;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;
import vn.khuyencong.support.TableProblem;

/**
 * Đồng Tháp, by the tables that were read: a quote by the resolution of 2024, a founding by the
 * decision of 2014, whose rows go by registered capital, and a project with an item of the
 * province. The decision that sets a ceiling for that item is made up, and so is the project.
 */
public final class ProvincialTableExample {
  private static final LocalItem WEBSITE = LocalItem.of("WEBSITE_OF_AN_ESTABLISHMENT");
  private static final Citation MADE_UP = Citation.of("Quyết định mẫu 2");

  private ProvincialTableExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    CeilingTable table = SampleCeilings.table("dong-thap-2024");
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2026, 6, 1));
    CostLine machinery = line("may-duc", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 690, 300);
    print(out, "Máy móc, theo " + table.instrument(), law.with(table).limitFor(machinery));

    PromotionLaw of2016 =
        PromotionLaw.inForceOn(LocalDate.of(2016, 6, 1))
            .with(SampleCeilings.table("dong-thap-2014"));
    CostLine founding = line("thanh-lap", SupportItem.ENTERPRISE_ESTABLISHMENT, 12, 6);
    print(out, "Thành lập doanh nghiệp, chưa rõ vốn đăng ký", of2016.limitFor(founding));
    print(
        out,
        "Thành lập doanh nghiệp, vốn đăng ký 15 tỷ đồng",
        of2016.limitFor(withCapital(founding, 15_000)));
    print(
        out,
        "Thành lập doanh nghiệp, vốn đăng ký 8 tỷ đồng",
        of2016.limitFor(withCapital(founding, 8_000)));

    Project project = project(machinery, line("trang-tin", WEBSITE, 40, 20));
    print(out, "Đề án có trang tin, bảng chưa nêu khoản này", law.with(table).review(project));
    print(out, "Đề án có trang tin, bảng đã bổ sung", law.with(withWebsite(table)).review(project));
    for (TableProblem problem : problems(table)) {
      out.println("Bảng sai ở " + problem.path() + ": " + problem.in(Language.VIETNAMESE));
    }
  }

  private static CostLine line(String id, SpendingItem item, long cost, long requested) {
    return CostLine.builder()
        .id(id)
        .item(item)
        .cost(Vnd.ofMillions(cost))
        .supportRequested(Vnd.ofMillions(requested))
        .money(FundingSource.LOCAL)
        .priority(false)
        .upliftApproved(false)
        .build();
  }

  private static CostLine withCapital(CostLine line, long millions) {
    return line.toBuilder()
        .rowFacts(RowFacts.builder().registeredCapital(Vnd.ofMillions(millions)).build())
        .build();
  }

  private static Project project(CostLine... lines) {
    return Project.builder()
        .id("mau-2026")
        .title("Hỗ trợ máy móc và trang tin cho cơ sở mẫu")
        .level(ProjectLevel.PROVINCIAL)
        .form(SupportForm.GRANT)
        .contents(Set.of(SupportCategory.TECHNOLOGY, SupportCategory.INFORMATION))
        .lines(List.of(lines))
        .build();
  }

  /** The table with an item of the province: 25 million, of the commune's money 15 million. */
  private static CeilingTable withWebsite(CeilingTable table) {
    return table.toBuilder()
        .addItems(
            LocalItem.of(
                WEBSITE.code(),
                SupportCategory.INFORMATION,
                SupportUnit.WEBSITE,
                "trang thông tin điện tử của cơ sở",
                "website of an establishment"))
        .addRows(
            row(25, Optional.empty()),
            row(15, Optional.of(RowConditions.builder().addTiers(LocalityLevel.COMMUNE).build())))
        .build();
  }

  private static CeilingRow row(long millions, Optional<RowConditions> conditions) {
    return CeilingRow.builder()
        .item(WEBSITE)
        .ceiling(SpendingCeiling.of(Vnd.ofMillions(millions)))
        .validity(Validity.since(LocalDate.of(2026, 1, 1)))
        .citation(MADE_UP)
        .evidence(Evidence.SEEN)
        .conditions(conditions)
        .note("hỗ trợ một lần")
        .build();
  }

  /** What is wrong with rows that were typed by hand, all of it at once. */
  private static List<TableProblem> problems(CeilingTable table) {
    CeilingRow slip =
        CeilingRow.builder()
            .from(row(25, Optional.empty()))
            .item(LocalItem.of("TRADEMRAK"))
            .build();
    return CeilingTable.problems(
        table.name(),
        List.of(slip, row(25, Optional.empty()), row(20, Optional.empty())),
        List.of());
  }

  private static void print(PrintStream out, String title, SupportLimit limit) {
    out.println(title);
    out.println("  tối đa: " + limit.amount().map(Vnd::toString).orElse("chưa xác định được"));
    for (CeilingStep step : limit.steps()) {
      out.println("    " + step.in(Language.VIETNAMESE));
    }
    print(out, limit.findings());
  }

  private static void print(PrintStream out, String title, Assessment review) {
    out.println(title + ": " + review.outcome().vi());
    print(
        out,
        review.all().stream()
            .filter(finding -> finding.code().startsWith("ceilings."))
            .filter(finding -> finding.path().startsWith("lines[1]"))
            .toList());
  }

  private static void print(PrintStream out, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.REQUIREMENT) {
        out.println("  " + finding.outcome().vi() + ": " + finding.message(Language.VIETNAMESE));
      }
    }
  }
}
