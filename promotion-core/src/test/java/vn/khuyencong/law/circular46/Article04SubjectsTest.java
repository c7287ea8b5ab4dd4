package vn.khuyencong.law.circular46;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.Opened;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** Whom the clauses of {@code Article04Subjects} name, on their days. */
class Article04SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "2013-02-09, MACHINERY_TECHNOLOGY_TRANSFER, LOCAL, RURAL_ESTABLISHMENT, 'Điều 4 khoản 3, 45/2012/NĐ-CP'",
    "2013-02-10, MACHINERY_TECHNOLOGY_TRANSFER, LOCAL, RURAL_ESTABLISHMENT, 'Điều 4 khoản 4 điểm a, 46/2012/TT-BCT'",
    "2020-06-01, TECHNOLOGY_LINE, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 4 khoản 4 điểm a, 46/2012/TT-BCT'",
    "2020-06-01, CLEANER_PRODUCTION_PILOT, LOCAL, PRODUCTION_FACILITY, 'Điều 4 khoản 5, 46/2012/TT-BCT'"
  })
  void nameASubject(
      LocalDate day, SupportItem item, FundingSource money, NamedSubject subject, String place) {
    ContentAccess opened = Opened.on(day, item, money);
    assertThat(opened.subjects()).contains(subject);
    assertThat(opened.citation()).hasToString(place);
  }
}
