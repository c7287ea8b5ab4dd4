package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** An amount that is taken for a slip is named where it stands. */
class TooLargeAmountsTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
  private static final Vnd MOST = PlannedAmounts.MOST;
  private static final Vnd OVER = Vnd.of(PlannedAmounts.MOST.dong() + 1);
  private static final Vnd HUGE = Vnd.of(Long.MAX_VALUE);

  static Stream<Arguments> projects() {
    return Stream.of(
        Arguments.of("", project()),
        Arguments.of("", project().toBuilder().cost(MOST).build()),
        Arguments.of("cost", project().toBuilder().cost(OVER).build()),
        Arguments.of("lines[0]", lines(OVER, Vnd.ZERO)),
        Arguments.of("lines[1]", lines(Vnd.ZERO, OVER)),
        Arguments.of("lines", lines(MOST, Vnd.of(1))),
        Arguments.of("lines[0] lines[1]", lines(HUGE, HUGE)),
        Arguments.of("sources[0] sources[1]", sources(HUGE, HUGE)),
        Arguments.of("sources", sources(MOST, Vnd.of(1))),
        Arguments.of(
            "beneficiaries[0]",
            project().toBuilder()
                .beneficiaries(List.of(ProjectFixtures.beneficiary("b1", OVER)))
                .build()),
        Arguments.of(
            "supportByYear[0]",
            project().toBuilder()
                .supportByYear(
                    List.of(YearAmount.of(Year.of(2016), MoneySource.NATIONAL_PROMOTION, HUGE)))
                .build()));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void isNamedInTheReviewOfAProject(String paths, Project project) {
    assertThat(paths(PromotionLaw.inForceOn(DAY).review(project))).isEqualTo(paths);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void isNamedInTheReviewOfAFile(String paths, Project project) {
    Stream<String> within =
        Stream.of(paths.split(" ", -1)).map(path -> path.isEmpty() ? "" : "project." + path);
    assertThat(paths(PromotionLaw.inForceOn(DAY).review(ProjectFile.of(project)).assessment()))
        .isEqualTo(String.join(" ", within.toList()));
  }

  private static String paths(Assessment review) {
    return String.join(
        " ",
        review.all().stream()
            .filter(found -> found.code().equals("decree45.article2.computable"))
            .filter(found -> found.outcome() == Outcome.VIOLATED)
            .map(Finding::path)
            .distinct()
            .toList());
  }

  private static Project project() {
    return ProjectFixtures.national().build();
  }

  private static Project lines(Vnd first, Vnd second) {
    return project().toBuilder()
        .lines(
            List.of(
                ProjectFixtures.machinery("l1").cost(first).build(),
                ProjectFixtures.machinery("l2").cost(second).build()))
        .build();
  }

  private static Project sources(Vnd first, Vnd second) {
    return project().toBuilder()
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, first),
                SourceAmount.of(MoneySource.COUNTERPART, second)))
        .build();
  }
}
