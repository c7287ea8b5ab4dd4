package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** Findings in short and in full: of every row of the decision table, a project and a network. */
@Tag("exhaustive")
class ExplanationTest {
  @ParameterizedTest
  @EnumSource
  void everyFindingHasAShortAndAFullForm(Language language) {
    assertThat(findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.message(language)).doesNotContain("\n").isNotBlank();
              assertThat(finding.explanation(language))
                  .as(finding.code())
                  .hasSizeGreaterThanOrEqualTo(3)
                  .allSatisfy(line -> assertThat(line).doesNotContain("{").isNotBlank())
                  .anyMatch(line -> line.contains(finding.citation().toString()));
            });
  }

  @Test
  void whatIsNotDecidedSaysWhatWouldDecideIt() {
    assertThat(findings().filter(finding -> finding.outcome() == Outcome.FACT_MISSING))
        .allSatisfy(
            finding ->
                assertThat(last(finding, Language.VIETNAMESE))
                    .startsWith("Để kết luận, cần cho biết: "));
    assertThat(findings().filter(finding -> finding.outcome() == Outcome.LAW_UNSETTLED))
        .allSatisfy(
            finding ->
                assertThat(last(finding, Language.ENGLISH))
                    .isEqualTo("To decide it, settle " + finding.openPoints().get(0).id() + "."));
  }

  @Test
  void thePlacesNamedAreThoseOfTheWordsInForce() {
    assertThat(
            remedyOfThePlace(
                LocalDate.of(2025, 6, 30), "phường<quận<thành phố trực thuộc trung ương"))
        .isEqualTo(
            "Để đạt: Sản xuất tại huyện, thị xã, thị trấn, xã, phường thuộc thành phố loại 2, loại 3"
                + " hoặc phường thuộc thành phố loại 1 được chuyển đổi từ xã chưa quá 05 năm.");
    assertThat(
            remedyOfThePlace(LocalDate.of(2025, 10, 15), "phường<thành phố trực thuộc trung ương"))
        .isEqualTo(
            "Để đạt: Sản xuất tại xã, phường, đặc khu của tỉnh, xã, đặc khu của thành phố trực thuộc"
                + " trung ương hoặc làng nghề được Ủy ban nhân dân cấp tỉnh công nhận.");
  }

  private static String remedyOfThePlace(LocalDate day, String site) {
    DecisionRow row =
        DecisionRow.all()
            .get(0)
            .with("day", day.toString())
            .with("site", site)
            .with("craftVillage", "no");
    Finding place =
        KeptLaws.on(day).assess(row.request()).all().stream()
            .filter(finding -> finding.code().equals(Article01Scope.PLACE.code()))
            .findFirst()
            .orElseThrow();
    return last(place, Language.VIETNAMESE);
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    List<String> usual = texts();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(texts()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> texts() {
    return findings()
        .flatMap(
            finding ->
                Stream.of(Language.values())
                    .flatMap(language -> finding.explanation(language).stream()))
        .toList();
  }

  private static String last(Finding finding, Language language) {
    List<String> lines = finding.explanation(language);
    return lines.get(lines.size() - 1);
  }

  private static Stream<Finding> findings() {
    PromotionLaw law = KeptLaws.on(ProjectFixtures.DAY);
    return Stream.of(
            DecisionRow.all().stream()
                .flatMap(row -> KeptLaws.on(row.day()).assess(row.request()).all().stream()),
            law.review(ProjectFixtures.national().build()).all().stream(),
            law.review(ProjectFixtures.unknown().build()).all().stream(),
            KeptLaws.on(LocalDate.of(2022, 6, 1)).review(LongAn.published()).all().stream())
        .flatMap(findings -> findings);
  }
}
