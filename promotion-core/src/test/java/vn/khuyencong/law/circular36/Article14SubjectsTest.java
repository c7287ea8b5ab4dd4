package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.law.Opened;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** Whom the clauses of {@code Article14Subjects} name, on their days. */
class Article14SubjectsTest {

  @ParameterizedTest
  @CsvSource({
    "2014-02-09, TRAINING_SKILLS, NATIONAL, INDUSTRIAL_FACILITY, 'Điều 4 khoản 1, 45/2012/NĐ-CP'",
    "2014-02-10, TRAINING_SKILLS, NATIONAL, INDUSTRIAL_FACILITY_OR_RURAL, 'Điều 14 khoản 1, 36/2013/TT-BCT'",
    "2014-02-10, TRAINING_SKILLS, LOCAL, INDUSTRIAL_FACILITY, 'Điều 4 khoản 1, 45/2012/NĐ-CP'",
    "2020-06-01, ASSOCIATION_NATIONAL, NATIONAL, INDUSTRIAL_FACILITY_OR_RURAL, 'Điều 14 khoản 9, 36/2013/TT-BCT'"
  })
  void nameASubject(
      LocalDate day, SupportItem item, FundingSource money, NamedSubject subject, String place) {
    ContentAccess opened = Opened.on(day, item, money);
    assertThat(opened.subjects()).contains(subject);
    assertThat(opened.citation()).hasToString(place);
  }
}
