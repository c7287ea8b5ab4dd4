package vn.khuyencong.law.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/** Cost lines, tables and findings for the tests. */
public final class Lines {
  public static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);
  public static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);

  private Lines() {}

  public static CostLine national(SupportItem item, long cost, long asked) {
    return CostLine.builder()
        .id("line")
        .item(item)
        .cost(Vnd.of(cost))
        .supportRequested(Vnd.of(asked))
        .money(FundingSource.NATIONAL)
        .build();
  }

  public static CostLine local(SupportItem item, long cost, long asked) {
    return national(item, cost, asked).toBuilder().money(FundingSource.LOCAL).build();
  }

  public static SupportLimit limit(LocalDate day, CostLine line) {
    return PromotionLaw.inForceOn(day).limitFor(line);
  }

  public static CeilingRow row(SupportItem item, SpendingCeiling ceiling) {
    return CeilingRow.builder()
        .item(item)
        .ceiling(ceiling)
        .validity(Validity.since(LocalDate.of(2015, 1, 1)))
        .citation(Citation.of("08/2024/NQ-HĐND"))
        .evidence(Evidence.SECONDARY)
        .build();
  }

  public static CeilingTable table(CeilingRow... rows) {
    return CeilingTable.builder()
        .name("Đồng Tháp")
        .instrument(Citation.of("08/2024/NQ-HĐND"))
        .source(TableSource.PEOPLES_COUNCIL_RESOLUTION)
        .rows(List.of(rows))
        .build();
  }

  public static Finding finding(SupportLimit limit, String code) {
    return found(limit, code)
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " not in " + codes(limit)));
  }

  public static boolean has(SupportLimit limit, String code) {
    return found(limit, code).findFirst().isPresent();
  }

  public static List<String> codes(SupportLimit limit) {
    return limit.findings().stream().map(Finding::code).toList();
  }

  private static Stream<Finding> found(SupportLimit limit, String code) {
    return limit.findings().stream().filter(finding -> finding.code().equals(code));
  }
}
