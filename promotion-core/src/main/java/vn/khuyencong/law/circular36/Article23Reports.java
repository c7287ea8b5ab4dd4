package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 23. Trách nhiệm của các đơn vị thực hiện, clause 3 point a: the monthly report on progress,
 * its day and its confirmation. The circular has two clauses of that number; the other is on group
 * projects and has no points.
 */
public final class Article23Reports {
  private static final Citation POINT_A =
      Instruments.CIRCULAR_36_2013.article(23).clause(3).point("a");

  /** The monthly report is sent before this day of each month. */
  public static final Cited<Integer> BEFORE_DAY = new Cited<>(25, POINT_A, Evidence.SEEN);

  /**
   * A report on progress that is handed in for an advance is confirmed by Sở Công Thương, as
   * Article 21 clause 4 says too.
   *
   * <p>Reading: the report "liên quan đến đề nghị chuyển tạm ứng" is the one that the advance rests
   * on: where Article 13 lists it, and for the next advance by progress (Article 15 clause 2). That
   * it is not there is found by Article 13.
   */
  public static final Rule<AdvanceRequest> PROGRESS_CONFIRMED =
      Rule.of(
          "circular36.article23.progress-confirmed",
          POINT_A,
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) ->
                  restsOnProgress(request) && request.has(PaymentPaper.PROGRESS_REPORT).orElse(true)
                      ? ImmutableList.of(
                          Verdict.satisfiedIf(
                                  request.has(PaymentPaper.PROGRESS_CONFIRMATION), "papers")
                              .at("papers"))
                      : ImmutableList.of()));

  /** The rules of this article. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article23", ImmutableList.of(PROGRESS_CONFIRMED));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article23Reports.class)
          .rules(Matter.ADVANCES, RULES)
          .figure(
              "circular36.article23.before-day",
              EntryKind.FIGURE,
              Term.of(
                  "báo cáo tiến độ hàng tháng của đơn vị thực hiện gửi trước ngày",
                  "monthly report of an implementing unit sent before day"),
              BEFORE_DAY);

  private Article23Reports() {}

  private static boolean restsOnProgress(AdvanceRequest request) {
    return !request.accepted().orElse(false)
        && (Article15SeveralYears.isNext(request)
            || request
                .kind()
                .flatMap(Article13Papers::of)
                .filter(papers -> papers.value().contains(PaymentPaper.PROGRESS_REPORT))
                .isPresent());
  }

  /**
   * The last day for the report of {@code month}.
   *
   * <p>Reading: the report is sent in that month itself, and the 25th is too late.
   */
  public static LocalDate reportDue(YearMonth month) {
    return month.atDay(BEFORE_DAY.value() - 1);
  }
}
