package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Messages;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** Every finding on a limit can be said in both languages. */
class LimitMessagesTest {

  static Stream<Finding> findings() {
    PromotionLaw plain = PromotionLaw.inForceOn(Lines.IN_2019);
    PromotionLaw overlaid =
        plain
            .with(
                Lines.table(
                    Lines.row(SupportItem.TRADEMARK, SpendingCeiling.of(Vnd.ofMillions(40)))))
            .withNationalCeilingsAsLocal(Citation.of("28/2018/QĐ-UBND"));
    return Stream.of(plain, overlaid, PromotionLaw.inForceOn(Lines.IN_2017), old())
        .flatMap(law -> lines().map(law::limitFor))
        .flatMap(limit -> limit.findings().stream());
  }

  private static PromotionLaw old() {
    return PromotionLaw.inForceOn(Lines.IN_2017.withYear(2013));
  }

  private static Stream<CostLine> lines() {
    return Stream.of(SupportItem.values())
        .flatMap(
            item ->
                Stream.of(
                    Lines.national(item, 1_000_000_000, 1),
                    Lines.national(item, 100_000_000, 100_000_001).toBuilder()
                        .priority(true)
                        .upliftApproved(true)
                        .build(),
                    Lines.national(item, 100_000_000, 60_000_000).toBuilder()
                        .priority(false)
                        .build(),
                    Lines.local(item, 1_000_000_000, 900_000_000)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingHasASentence(Language language) {
    assertThat(findings().map(finding -> finding.message(language)))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasItsConditionAndWhatIsWrong(Language language) {
    assertThat(findings().map(Finding::code).distinct())
        .allSatisfy(
            code -> {
              assertThat(Messages.find(code, language)).isPresent();
              assertThat(Messages.find(code + ".violated", language)).isPresent();
            });
  }

  @Test
  void everyCodeFoundIsListedAndEveryListedOneHasItsTexts() {
    assertThat(codes()).containsAll(findings().map(Finding::code).toList());
    assertThat(codes())
        .allSatisfy(
            code -> {
              assertThat(Messages.find(code, Language.ENGLISH)).isPresent();
              assertThat(Messages.find(code + ".violated", Language.VIETNAMESE)).isPresent();
            });
  }

  /** The codes of every rule on limits, of the texts and of those that no one text words. */
  private static List<String> codes() {
    return Stream.concat(Texts.NATIONAL.parts().stream(), Stream.of(LimitRules.PART))
        .flatMap(part -> part.rules(Matter.LIMITS).stream())
        .map(Rule::code)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsAsASentence(Language language, String sentence) {
    Finding finding =
        Lines.finding(
            Lines.limit(
                Lines.IN_2019,
                Lines.national(SupportItem.TRADEMARK, 100_000_000, 60_000_000).toBuilder()
                    .priority(false)
                    .build()),
            "circular28.article8.within-limit");
    assertThat(finding.message(language)).isEqualTo(sentence);
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of(
            Language.VIETNAMESE,
            "xây dựng và đăng ký nhãn hiệu: mức hỗ trợ đề nghị 60.000.000 đ vượt mức tối đa"
                + " 35.000.000 đ theo Điều 8, 28/2018/TT-BTC."),
        Arguments.of(
            Language.ENGLISH,
            "building and registering a trademark: the support requested, VND 60,000,000, is above the"
                + " most that may be paid, VND 35,000,000, by Article 8 of 28/2018/TT-BTC."));
  }
}
