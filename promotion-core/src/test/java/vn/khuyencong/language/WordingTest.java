package vn.khuyencong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.khuyencong.language.Language.ENGLISH;
import static vn.khuyencong.language.Language.VIETNAMESE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Term PAY = Term.of("thù lao", "remuneration");

  @Test
  void datesFollowTheLanguage() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    assertThat(Wording.of(day, VIETNAMESE)).isEqualTo("1/7/2025");
    assertThat(Wording.of(day, ENGLISH)).isEqualTo("2025-07-01");
  }

  @Test
  void monthsFollowTheLanguage() {
    YearMonth month = YearMonth.of(2025, 7);
    assertThat(Wording.of(month, VIETNAMESE)).isEqualTo("7/2025");
    assertThat(Wording.of(month, ENGLISH)).isEqualTo("2025-07");
  }

  @Test
  void termsFollowTheLanguage() {
    assertThat(Wording.of(PAY, VIETNAMESE)).isEqualTo("thù lao");
    assertThat(Wording.of(PAY, ENGLISH)).isEqualTo("remuneration");
    assertThat(PAY).hasToString("thù lao");
  }

  @Test
  void aYesOrNoFollowsTheLanguage() {
    assertThat(Wording.of(true, VIETNAMESE)).isEqualTo("có");
    assertThat(Wording.of(false, VIETNAMESE)).isEqualTo("không");
    assertThat(Wording.of(true, ENGLISH)).isEqualTo("yes");
    assertThat(Wording.of(false, ENGLISH)).isEqualTo("no");
  }

  @Test
  void listsAreJoinedWithCommas() {
    List<Object> many = List.of(PAY, YearMonth.of(2025, 7), 3);
    assertThat(Wording.of(many, VIETNAMESE)).isEqualTo("thù lao, 7/2025, 3");
    assertThat(Wording.of(many, ENGLISH)).isEqualTo("remuneration, 2025-07, 3");
  }

  @Test
  void aListThatMayBeEmptySaysSo() {
    assertThat(new ListOrNone(List.of()).in(VIETNAMESE)).isEqualTo("không có");
    assertThat(new ListOrNone(List.of()).in(ENGLISH)).isEqualTo("none");
    assertThat(new ListOrNone(List.of(PAY, PAY)).in(ENGLISH))
        .isEqualTo("remuneration, remuneration");
  }

  @Test
  void aPresentValueIsWrittenAsItself() {
    assertThat(Wording.of(Optional.of(PAY), ENGLISH)).isEqualTo("remuneration");
  }

  @Test
  void anAbsentValueIsAnError() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Wording.of(Optional.empty(), ENGLISH));
  }

  @Test
  void eachLanguageHasItsLocale() {
    assertThat(VIETNAMESE.locale()).isEqualTo(Locale.forLanguageTag("vi"));
    assertThat(ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
  }
}
