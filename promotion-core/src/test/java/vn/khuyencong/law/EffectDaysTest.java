package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;

/** The clauses on the first day of a text ("decree45.article18.first-day"), as they were read. */
class EffectDaysTest {
  @ParameterizedTest
  @CsvSource({
    "decree45.article18.first-day, law.decree45.Decree45, 2012-07-05, 'Điều 18, 45/2012/NĐ-CP'",
    "circular46.article11.first-day, law.circular46.Circular46, 2013-02-10, 'Điều 11 khoản 1, 46/2012/TT-BCT'",
    "circular36.article24.first-day, law.circular36.Circular36, 2014-02-10, 'Điều 24 khoản 1, 36/2013/TT-BCT'",
    "jointcircular26.article10.first-day, law.jointcircular26.JointCircular26, 2014-04-08, 'Điều 10 khoản 1, 26/2014/TTLT-BTC-BCT'"
  })
  void standInTheBook(String id, String source, LocalDate day, String place) {
    BookEntry entry = RuleBook.find(id).orElseThrow();
    assertThat(entry.value()).isEqualTo(day.toString());
    assertThat(entry.citation()).hasToString(place);
    assertThat(entry.source()).isEqualTo(source);
    assertThat(entry.validity().contains(day)).isTrue();
    assertThat(entry.validity().contains(day.minusDays(1))).isFalse();
  }
}
