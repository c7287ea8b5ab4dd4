package vn.khuyencong.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

class SubjectClausesTest {
  private static final Citation PLACE = Instruments.CIRCULAR_28_2018.article(8).clause(5);
  private static final Citation AMENDED = Citation.of("1/2027/TT-BTC");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  private static final SubjectClauses CLAUSES =
      SubjectClauses.of("circular28.article8")
          .of(FundingSource.NATIONAL)
          .names(
              PLACE,
              NamedSubject.RURAL_ESTABLISHMENT,
              SupportItem.FAIR_DOMESTIC_BOOTH,
              SupportItem.FAIR_ABROAD);

  private static List<NamedSubject> subjects(
      SubjectClauses clauses, SupportItem item, LocalDate day) {
    return TextPart.of(SubjectClausesTest.class).subjects(clauses).subjects(item, day).stream()
        .map(SubjectClause::subject)
        .toList();
  }

  @Test
  void aClauseHoldsOnTheDaysOfTheTextItCites() {
    assertThat(CLAUSES.all())
        .extracting(SubjectClause::validity)
        .containsOnly(Instruments.CIRCULAR_28_2018.inForce());
  }

  @Test
  void oneThatGoesOnBeyondItsTextSaysItsDays() {
    LocalDate last = LocalDate.of(2018, 5, 10);
    SubjectClauses beyond =
        SubjectClauses.of("jointcircular26.article6")
            .names(
                Instruments.JOINT_CIRCULAR_26_2014.article(6),
                NamedSubject.PRODUCT,
                SupportItem.BRAND)
            .during(Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards())
            .names(
                Instruments.JOINT_CIRCULAR_26_2014.article(6),
                NamedSubject.PRODUCT,
                SupportItem.TRADEMARK);
    assertThat(subjects(beyond, SupportItem.BRAND, last)).hasSize(1);
    assertThat(subjects(beyond, SupportItem.BRAND, last.plusDays(1))).isEmpty();
    assertThat(subjects(beyond, SupportItem.TRADEMARK, last)).hasSize(1);
    assertThat(subjects(beyond, SupportItem.TRADEMARK, last.plusDays(1))).hasSize(1);
    assertThat(beyond.figures())
        .extracting(Figure::validity)
        .containsExactly(
            Instruments.JOINT_CIRCULAR_26_2014.inForce(),
            Instruments.JOINT_CIRCULAR_26_2014.inForce().onwards());
  }

  @Test
  void anAmendmentNamesAnotherFromItsDay() {
    SubjectClauses amended =
        CLAUSES.then(
            DAY, AMENDED, NamedSubject.PRODUCTION_FACILITY, SupportItem.FAIR_DOMESTIC_BOOTH);
    assertThat(subjects(amended, SupportItem.FAIR_DOMESTIC_BOOTH, DAY.minusDays(1)))
        .containsExactly(NamedSubject.RURAL_ESTABLISHMENT);
    assertThat(subjects(amended, SupportItem.FAIR_DOMESTIC_BOOTH, DAY))
        .containsExactly(NamedSubject.PRODUCTION_FACILITY);
    assertThat(subjects(amended, SupportItem.FAIR_ABROAD, DAY))
        .containsExactly(NamedSubject.RURAL_ESTABLISHMENT);
  }

  @Test
  void anotherOfTheSameDayIsAnAlternative() {
    SubjectClauses amended =
        CLAUSES
            .then(DAY, AMENDED, NamedSubject.PRODUCTION_FACILITY, SupportItem.FAIR_ABROAD)
            .then(DAY, AMENDED, NamedSubject.SERVICE_ORGANISATION, SupportItem.FAIR_ABROAD);
    assertThat(subjects(amended, SupportItem.FAIR_ABROAD, DAY))
        .containsExactly(NamedSubject.PRODUCTION_FACILITY, NamedSubject.SERVICE_ORGANISATION);
    String id = "circular28.article8.for-whom.fair-abroad";
    assertThat(amended.figures())
        .filteredOn(figure -> figure.id().startsWith(id))
        .extracting(Figure::topic)
        .containsExactly(id, id, id + ".3");
  }

  @Test
  void endsWithTheClauseThatItChanges() {
    SubjectClauses limited =
        SubjectClauses.of("circular28.article8")
            .during(Validity.between(DAY.minusYears(1), DAY.plusYears(1)))
            .names(PLACE, NamedSubject.PRODUCT, SupportItem.BRAND)
            .then(DAY, AMENDED, NamedSubject.ANYONE, SupportItem.BRAND);
    assertThat(subjects(limited, SupportItem.BRAND, DAY.plusYears(1)))
        .containsExactly(NamedSubject.ANYONE);
    assertThat(subjects(limited, SupportItem.BRAND, DAY.plusYears(1).plusDays(1))).isEmpty();
  }

  @Test
  void changesOnlyAClauseThatHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLAUSES.then(DAY, AMENDED, NamedSubject.ANYONE, SupportItem.BRAND))
        .withMessage("clause on BRAND must hold on its day of change: 2027-01-01");
  }
}
