package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The file is of 200 million at first. */
class Article11RaisesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "MORE_SUPPORT, MINISTER_OF_INDUSTRY_AND_TRADE, 220, 220, SATISFIED",
    "MORE_SUPPORT, CENTRAL_AGENCY, 220, 200, VIOLATED",
    "MORE_SUPPORT, DEPARTMENT_OF_INDUSTRY_AND_TRADE, 220, 200, VIOLATED",
    "MORE_SUPPORT, , 220, 220, ",
    "LESS_SUPPORT, CENTRAL_AGENCY, 180, 180, ",
    "LESS_SUPPORT, DEPARTMENT_OF_INDUSTRY_AND_TRADE, 180, 180, ",
    "LESS_SUPPORT, CENTRAL_AGENCY, 200, 200, ",
    "LESS_SUPPORT, CENTRAL_AGENCY, 201, 200, VIOLATED"
  })
  void onlyTheMinisterRaisesIt(
      ProjectChangeKind kind, ProjectAuthority by, long to, long approved, Outcome raise) {
    FileReview review = review(change(kind, by, 4, to));
    assertThat(review.money().approved()).contains(Vnd.ofMillions(approved));
    assertThat(raises(review).stream().map(Finding::outcome).toList())
        .isEqualTo(Optional.ofNullable(raise).stream().toList());
  }

  /** 220 by the agency do not count, so that its 210 are more than the 200 that were approved. */
  @Test
  void whatDidNotCountIsNotLoweredToMoreThanWasApproved() {
    FileReview review =
        review(
            change(ProjectChangeKind.LESS_SUPPORT, ProjectAuthority.CENTRAL_AGENCY, 5, 210),
            change(ProjectChangeKind.MORE_SUPPORT, ProjectAuthority.CENTRAL_AGENCY, 4, 220));
    assertThat(review.money().approved()).contains(Vnd.ofMillions(200));
    assertThat(raises(review)).hasSize(2).allMatch(one -> one.outcome() == Outcome.VIOLATED);
    assertThat(
            review(
                    change(
                        ProjectChangeKind.MORE_SUPPORT,
                        ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE,
                        4,
                        220),
                    change(ProjectChangeKind.LESS_SUPPORT, ProjectAuthority.CENTRAL_AGENCY, 5, 210))
                .money()
                .approved())
        .contains(Vnd.ofMillions(210));
  }

  @ParameterizedTest
  @CsvSource({"CENTRAL_AGENCY, true", "MINISTER_OF_INDUSTRY_AND_TRADE, false"})
  void aContractOfWhatDidNotCountIsOver(ProjectAuthority by, boolean over) {
    FileReview review =
        PromotionLaw.inForceOn(DAY)
            .review(
                file(change(ProjectChangeKind.MORE_SUPPORT, by, 1, 220)).toBuilder()
                    .contract(
                        ProjectContract.builder()
                            .number("1")
                            .day(ProjectFiles.CONTRACTED)
                            .amount(Vnd.ofMillions(220))
                            .build())
                    .build());
    assertThat(review.assessment().violations().stream().map(Finding::code).toList())
        .satisfies(
            codes ->
                assertThat(codes.contains("decree45.article14.contract-within-approved"))
                    .isEqualTo(over));
  }

  @Test
  void theSumsSaySo() {
    Finding raise =
        raises(
                review(
                    change(
                        ProjectChangeKind.MORE_SUPPORT, ProjectAuthority.CENTRAL_AGENCY, 4, 220)))
            .get(0);
    assertThat(raise.path()).isEqualTo("changes[0].support");
    assertThat(raise.message(Language.ENGLISH))
        .contains("does not raise the support that counts")
        .contains(ProjectAuthority.CENTRAL_AGENCY.in(Language.ENGLISH));
    assertThat(raise.message(Language.VIETNAMESE)).startsWith("Không tính phần tăng");
  }

  private static List<Finding> raises(FileReview review) {
    return review.assessment().all().stream()
        .filter(one -> one.code().equals(Article11Raises.RAISE_COUNTS.code()))
        .toList();
  }

  private static FileReview review(ProjectChange... changes) {
    return PromotionLaw.inForceOn(DAY).review(file(changes));
  }

  private static ProjectFile file(ProjectChange... changes) {
    return ProjectFiles.national().changes(List.of(changes)).build();
  }

  private static ProjectChange change(
      ProjectChangeKind kind, ProjectAuthority by, int month, long millions) {
    return ProjectFiles.change(kind, LocalDate.of(2016, month, 1)).toBuilder()
        .decidedBy(Optional.ofNullable(by))
        .support(Vnd.ofMillions(millions))
        .build();
  }
}
