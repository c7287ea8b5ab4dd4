package vn.khuyencong.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.language.Language;

class ReportWordsTest {

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(bundle(Language.VIETNAMESE).keySet())
        .isEqualTo(bundle(Language.ENGLISH).keySet())
        .isNotEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertThat(bundle(Language.VIETNAMESE).keySet())
        .allSatisfy(
            key ->
                assertThat(arguments(Language.VIETNAMESE, key))
                    .isEqualTo(arguments(Language.ENGLISH, key)));
  }

  @ParameterizedTest
  @EnumSource(FindingGroup.class)
  void everyGroupHasAHeading(FindingGroup group) {
    assertThat(bundle(Language.VIETNAMESE).keySet()).contains(group.key());
  }

  @Test
  void anArgumentIsNotFilledIn() {
    assertThat(new ReportWords(Language.ENGLISH).say("findings.members", "{1}$0", "x"))
        .isEqualTo("{1}$0/x members");
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("vn.khuyencong.examples.report.report", language.locale());
  }

  private static String arguments(Language language, String key) {
    int[] digits = bundle(language).getString(key).chars().filter(Character::isDigit).toArray();
    Arrays.sort(digits);
    return Arrays.toString(digits);
  }
}
