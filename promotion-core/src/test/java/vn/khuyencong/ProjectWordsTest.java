package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectReviewTest.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.support.SupportItem;

/** What is said of lines that cannot be measured. */
class ProjectWordsTest {
  private final LocalDate day = LocalDate.of(2019, 6, 1);

  @Test
  void ofMoreThanTheCost() {
    CostLine line =
        line("l1", SupportItem.COMMON_CONFERENCES)
            .cost(Vnd.of(1_000_000))
            .supportRequested(Vnd.of(1_000_001))
            .build();
    says(
        "ceilings.within-cost",
        List.of(line),
        "hội nghị, hội thảo, tập huấn, diễn đàn: mức hỗ trợ đề nghị 1.000.001 đ vượt chi phí"
            + " 1.000.000 đ; không mức hỗ trợ nào cho phép.",
        "conferences, workshops, training classes, forums: the support requested, VND 1,000,001, is above the"
            + " cost, VND 1,000,000; no ceiling can allow that.");
  }

  @Test
  void ofALineThatNamesNobody() {
    says(
        "ceilings.beneficiary-known",
        List.of(machinery("l1").beneficiary(Optional.empty()).quantity(2).build()),
        "Chưa xét được vì chưa biết đơn vị thụ hưởng: ứng dụng máy móc thiết bị tiên tiến, chuyển giao"
            + " công nghệ: từng khoản đều nêu đơn vị thụ hưởng; đề nghị 200.000.000 đ.",
        "Not decided, since this is not known: the beneficiary. Condition: advanced machinery and equipment, technology transfer: each of"
            + " several lines names its beneficiary; requested: VND 200,000,000.");
  }

  @Test
  void ofAnEstimateAboveTheCostOfTheScheme() {
    CostLine line =
        line("l1", SupportItem.MANAGEMENT_IMPLEMENTING_UNIT)
            .cost(Vnd.of(1))
            .supportRequested(Vnd.of(1))
            .shareBase(Vnd.of(400_000_001))
            .build();
    says(
        "ceilings.base-within-scheme",
        List.of(line),
        "chi quản lý của đơn vị triển khai đề án: dự toán đề án 400.000.001 đ vượt tổng kinh phí của đề"
            + " án 400.000.000 đ; đề nghị 1 đ.",
        "management costs of the implementing unit: the estimate of the scheme, VND 400,000,001, is above"
            + " the cost of the project, VND 400,000,000; requested: VND 1.");
  }

  private void says(String code, List<CostLine> lines, String vietnamese, String english) {
    Finding finding =
        review(national().lines(lines).facts(List.of()).build(), day).all().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(finding.message(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(finding.message(Language.ENGLISH)).isEqualTo(english);
  }
}
