package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.Opened;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** Whom the clauses of {@code Article06Subjects} name, on their days. */
class Article06SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "2014-04-07, CONSULTANCY, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 4 khoản 5, 45/2012/NĐ-CP'",
    "2014-04-08, CONSULTANCY, NATIONAL, RURAL_ESTABLISHMENT, 'Điều 6 khoản 2 điểm i, 26/2014/TTLT-BTC-BCT'",
    "2014-04-09, BRAND, NATIONAL, PRODUCT, 'Điều 6 khoản 2 điểm h, 26/2014/TTLT-BTC-BCT'",
    "2014-04-08, COMMON_CLEANER_PRODUCTION_PILOT, LOCAL, PRODUCTION_FACILITY, 'Điều 6 khoản 1 điểm h, 26/2014/TTLT-BTC-BCT'"
  })
  void nameASubject(
      LocalDate day, SupportItem item, FundingSource money, NamedSubject subject, String place) {
    ContentAccess opened = Opened.on(day, item, money);
    assertThat(opened.subjects()).contains(subject);
    assertThat(opened.citation()).hasToString(place);
  }
}
