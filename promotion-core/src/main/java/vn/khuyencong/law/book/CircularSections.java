package vn.khuyencong.law.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.circular36.Article02KeyProjects;
import vn.khuyencong.law.circular36.Article03Method;
import vn.khuyencong.law.circular36.Article05Parts;
import vn.khuyencong.law.circular36.Article08Appraisal;
import vn.khuyencong.law.circular36.Article10Filing;
import vn.khuyencong.law.circular36.Article13FirstAdvance;
import vn.khuyencong.law.circular36.Article14Remainder;
import vn.khuyencong.law.circular36.Article15SeveralYears;
import vn.khuyencong.law.circular36.Article16OtherRates;
import vn.khuyencong.law.circular36.Article18Settlement;
import vn.khuyencong.law.circular36.Article19SettlementFile;
import vn.khuyencong.law.circular36.Article21GroupProjects;
import vn.khuyencong.law.circular46.Article03Beneficiaries;
import vn.khuyencong.law.circular46.Article04SupportContents;
import vn.khuyencong.law.circular46.Article05Sectors;
import vn.khuyencong.law.circular46.Article06Priority;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.rule.Verdict;

/** The entries of Circulars 46/2012/TT-BCT and 36/2013/TT-BCT. */
final class CircularSections {
  private static final Term KILN = Term.of("lò nung gạch", "brick kiln");
  private static final Term FIRST_ADVANCE = Term.of("tạm ứng lần một", "first advance");

  private CircularSections() {}

  static Stream<List<BookEntry>> all() {
    return Stream.concat(circular46(), circular36());
  }

  private static Stream<List<BookEntry>> circular46() {
    return Stream.of(
        EntryCollector.of(Article03Beneficiaries.class)
            .rules(Article03Beneficiaries.RULES)
            .cited(
                "circular46.article3.clock-years",
                EntryKind.FIGURE,
                Term.of(
                    "số năm tính từ khi xã chuyển thành phường thuộc thành phố loại 1",
                    "years since a ward of a class-1 city was converted from a commune"),
                Article03Beneficiaries.CLOCK_YEARS)
            .entries(),
        EntryCollector.of(Article04SupportContents.class)
            .rules(Article04SupportContents.RULES, Article04SupportContents.PLAN_RULES)
            .figure(
                "circular46.article4.most-supports-abroad",
                EntryKind.FIGURE,
                Term.of("số lần hỗ trợ đi nước ngoài trong năm", "supports to go abroad in a year"),
                Article04SupportContents.MOST_SUPPORTS_ABROAD,
                Article04SupportContents.SUPPORTS_ABROAD)
            .entries(),
        sectors(),
        priority());
  }

  private static List<BookEntry> sectors() {
    EntryCollector section =
        EntryCollector.of(Article05Sectors.class)
            .cited(
                "circular46.article5.mineral-areas",
                EntryKind.CLASSIFICATION,
                Term.of("địa bàn được hỗ trợ khoáng sản", "areas in which minerals are supported"),
                Article05Sectors.MINERAL_AREAS);
    for (BrickKiln kiln : BrickKiln.values()) {
      Verdict verdict = Article05Sectors.kiln(Optional.of(kiln));
      section.cited(
          "circular46.article5.kiln." + CanonicalText.id(kiln.name()),
          EntryKind.CLASSIFICATION,
          EntryWording.named(KILN, kiln),
          new Cited<>(
              verdict.outcome(), Instruments.CIRCULAR_46_2012.article(5).clause(1), Evidence.SEEN));
    }
    return section.entries();
  }

  private static List<BookEntry> priority() {
    return EntryCollector.of(Article06Priority.class)
        .rules(Article06Priority.AREAS, Article06Priority.PRODUCTS, Article06Priority.SECTORS)
        .figure(
            "circular46.article6.local-materials-above",
            EntryKind.FIGURE,
            Term.of("tỷ lệ nguyên liệu tại chỗ phải vượt", "share that local materials exceed"),
            Article06Priority.LOCAL_MATERIALS_ABOVE,
            Article06Priority.LOCAL_MATERIALS)
        .figure(
            "circular46.article6.much-labour",
            EntryKind.FIGURE,
            Term.of("số lao động trở lên", "workers from which labour is much"),
            Article06Priority.MUCH_LABOUR,
            Article06Priority.LABOUR)
        .cited(
            "circular46.article6.area-order",
            EntryKind.CLASSIFICATION,
            Term.of("thứ tự địa bàn ưu tiên", "order of priority places"),
            Article06Priority.AREA_ORDER)
        .cited(
            "circular46.article6.sector-order",
            EntryKind.CLASSIFICATION,
            Term.of("thứ tự ngành nghề ưu tiên", "order of priority sectors"),
            Article06Priority.SECTOR_ORDER)
        .cited(
            "circular46.article6.certificate-years",
            EntryKind.FIGURE,
            Term.of(
                "số năm có giá trị của giấy chứng nhận sản phẩm tiêu biểu",
                "years for which a certificate of a typical product is valid"),
            Article06Priority.CERTIFICATE_YEARS)
        .entries();
  }

  private static Stream<List<BookEntry>> circular36() {
    return Stream.of(
        EntryCollector.of(Article02KeyProjects.class).rules(Article02KeyProjects.RULES).entries(),
        EntryCollector.of(Article03Method.class)
            .rules(Article03Method.RULES)
            .figure(
                "circular36.article3.by-tender",
                EntryKind.CLASSIFICATION,
                Term.of("nội dung phải đấu thầu", "contents that go by tender"),
                Article03Method.BY_TENDER,
                Article03Method.TENDER)
            .entries(),
        EntryCollector.of(Article05Parts.class).rules(Article05Parts.RULES).entries(),
        EntryCollector.of(Article08Appraisal.class).rules(Article08Appraisal.RULES).entries(),
        filing(),
        firstAdvance(),
        EntryCollector.of(Article14Remainder.class)
            .rules(Article14Remainder.RULES)
            .cited(
                "circular36.article14.whole",
                EntryKind.FIGURE,
                Term.of("tỷ lệ chi sau nghiệm thu cơ sở", "rate after basic acceptance"),
                Article14Remainder.WHOLE)
            .entries(),
        EntryCollector.of(Article15SeveralYears.class).rules(Article15SeveralYears.RULES).entries(),
        EntryCollector.of(Article16OtherRates.class).rules(Article16OtherRates.RULES).entries(),
        settlement(),
        EntryCollector.of(Article19SettlementFile.class)
            .rules(Article19SettlementFile.RULES)
            .entries(),
        EntryCollector.of(Article21GroupProjects.class)
            .rules(Article21GroupProjects.RULES, Article21GroupProjects.PLAN_RULES)
            .entries());
  }

  private static List<BookEntry> filing() {
    return EntryCollector.of(Article10Filing.class)
        .rules(Article10Filing.RULES)
        .figure(
            "circular36.article10.department-before",
            EntryKind.FIGURE,
            Term.of("gửi Sở Công Thương trước ngày", "filed with the department before"),
            Article10Filing.DEPARTMENT_BEFORE,
            Article10Filing.FILED_WITH_DEPARTMENT)
        .figure(
            "circular36.article10.agency-before",
            EntryKind.FIGURE,
            Term.of("gửi cục quản lý trước ngày", "filed with the central agency before"),
            Article10Filing.AGENCY_BEFORE,
            Article10Filing.FILED_WITH_AGENCY)
        .entries();
  }

  private static List<BookEntry> firstAdvance() {
    EntryCollector section =
        EntryCollector.of(Article13FirstAdvance.class)
            .rules(Article13FirstAdvance.RULES)
            .figure(
                "circular36.article13.half",
                EntryKind.FIGURE,
                Term.of("khối lượng hạng mục phải vượt", "share of the item done to be exceeded"),
                Article13FirstAdvance.HALF,
                Article13FirstAdvance.HALF_DONE)
            .figure(
                "circular36.article13.seventy",
                EntryKind.FIGURE,
                Term.of(
                    "giá trị khối lượng phải vượt", "share of the investment done to be exceeded"),
                Article13FirstAdvance.SEVENTY,
                Article13FirstAdvance.SEVENTY_DONE);
    for (AdvanceKind kind : AdvanceKind.values()) {
      Article13FirstAdvance.rate(kind)
          .ifPresent(
              rate ->
                  section.cited(
                      "circular36.article13.rate." + CanonicalText.id(kind.name()),
                      EntryKind.FIGURE,
                      EntryWording.named(FIRST_ADVANCE, kind),
                      rate));
    }
    return section.entries();
  }

  private static List<BookEntry> settlement() {
    return EntryCollector.of(Article18Settlement.class)
        .rules(Article18Settlement.RULES)
        .figure(
            "circular36.article18.days-for-file",
            EntryKind.FIGURE,
            Term.of("số ngày gửi hồ sơ sau nghiệm thu cơ sở", "days for the file after acceptance"),
            Article18Settlement.DAYS_FOR_FILE,
            Article18Settlement.FILE_IN_TIME)
        .figure(
            "circular36.article18.last-day",
            EntryKind.FIGURE,
            Term.of("ngày cuối thanh lý, quyết toán năm trước", "last day of settlement"),
            Article18Settlement.LAST_DAY,
            Article18Settlement.SETTLED_IN_TIME)
        .entries();
  }
}
