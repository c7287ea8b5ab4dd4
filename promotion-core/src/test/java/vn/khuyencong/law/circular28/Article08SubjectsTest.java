package vn.khuyencong.law.circular28;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.Opened;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** Whom the clauses of {@code Article08Subjects} name, on their days. */
class Article08SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "2018-05-10, CONSULTANCY, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 6 khoản 2 điểm i, 26/2014/TTLT-BTC-BCT'",
    "2018-05-11, CONSULTANCY, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 8 khoản 10, 28/2018/TT-BTC'",
    "2018-05-12, CONSULTANCY, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 8 khoản 10, 28/2018/TT-BTC'",
    "2018-05-11, CONSULTANCY, LOCAL, RURAL_ESTABLISHMENT, 'Điều 4 khoản 5, 45/2012/NĐ-CP'",
    "2018-05-11, TRAINING_MASTER_CRAFTSMEN, NATIONAL, CRAFTSMAN, 'Điều 8 khoản 19 điểm b, 28/2018/TT-BTC'",
    "2018-05-11, SURVEY_ABROAD_AIR_TICKET, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 8 khoản 7, 28/2018/TT-BTC'"
  })
  void nameASubject(
      LocalDate day, SupportItem item, FundingSource money, NamedSubject subject, String place) {
    ContentAccess opened = Opened.on(day, item, money);
    assertThat(opened.subjects()).contains(subject);
    assertThat(opened.citation()).hasToString(place);
  }
}
