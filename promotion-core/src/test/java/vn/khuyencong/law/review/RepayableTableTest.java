package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.BeneficiaryKind;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.RepayableRow;
import vn.khuyencong.support.RepayableRowBuilder;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.TableCompleteness;
import vn.khuyencong.support.TableSource;

/** Repayable support by the rows of a province's table, Article 16 clause 1 point c. */
class RepayableTableTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
  private static final String NORM = "decree45.article16.repayable-norm";
  private static final String AMOUNT = "decree45.article16.repayable-within-norm";
  private static final String TERM = "decree45.article16.repayable-term";

  @Nested
  class OneRow {
    @ParameterizedTest
    @CsvSource({"199999999, VIOLATED", "200000000, SATISFIED", "200000001, SATISFIED"})
    void noMoreIsGivenThanTheRowLets(long most, Outcome expected) {
      Finding found = found(AMOUNT, support(), row().most(Vnd.of(most)).build());
      assertThat(found.outcome()).isEqualTo(expected);
      assertThat(found.citation()).isEqualTo(Citation.of("9/QĐ-UBND"));
      assertThat(found.evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(outcome(NORM, support(), row().most(Vnd.of(most)).build()))
          .isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"59, VIOLATED", "60, SATISFIED", "61, SATISFIED"})
    void theTermIsNoLongerThanTheRowLets(int months, Outcome expected) {
      assertThat(outcome(TERM, support(), row().months(months).build())).isEqualTo(expected);
    }

    /** Given on 1 March 2016. */
    @ParameterizedTest
    @CsvSource({"2016-02-29, SATISFIED", "2016-03-01, SATISFIED", "2016-03-02, FACT_MISSING"})
    void itHeldWhenTheSupportWasGiven(LocalDate from, Outcome expected) {
      RepayableRow row = row().validity(Validity.since(from)).build();
      assertThat(outcome(NORM, support(), row)).isEqualTo(expected);
    }

    @Test
    void whereItsDaysWereNotReadTheyAreAsked() {
      RepayableRow row = row().validity(Optional.empty()).build();
      assertThat(found(NORM, support(), row).missingFacts()).containsExactly("normDays");
      RepayableSupport undated = support().toBuilder().given(Optional.empty()).build();
      assertThat(
              found(NORM, undated, row().validity(Validity.since(LocalDate.of(2016, 1, 1))).build())
                  .missingFacts())
          .containsExactly("repayableGiven");
    }

    /** Of a day that is not known the province may have had no norm, so that nothing is over it. */
    @ParameterizedTest
    @CsvSource({"199, FACT_MISSING", "200, FACT_MISSING", "201, FACT_MISSING"})
    void whereItMayNotHaveHeldNothingIsDecidedByIt(long millions, Outcome expected) {
      RepayableSupport some = support().toBuilder().amount(Vnd.ofMillions(millions)).build();
      RepayableSupport undated = some.toBuilder().given(Optional.empty()).build();
      RepayableRow dated =
          row()
              .most(Vnd.ofMillions(200))
              .validity(Validity.since(LocalDate.of(2016, 1, 1)))
              .build();
      assertThat(outcome(AMOUNT, undated, dated)).isEqualTo(expected);
      RepayableRow unread = row().most(Vnd.ofMillions(200)).validity(Optional.empty()).build();
      assertThat(outcome(AMOUNT, some, unread)).isEqualTo(expected);
      assertThat(outcome(AMOUNT, undated, unread)).isEqualTo(expected);
      RepayableRow enterprises =
          row()
              .most(Vnd.ofMillions(200))
              .conditions(RowConditions.builder().addKinds(BeneficiaryKind.ENTERPRISE).build())
              .build();
      assertThat(outcome(AMOUNT, some, enterprises)).isEqualTo(expected);
    }

    /** What is stated with the support goes before, and national money by no province. */
    @Test
    void anotherGroundGoesBefore() {
      RepayableRow row = row().most(Vnd.of(1)).build();
      assertThat(outcome(AMOUNT, ProjectFiles.repayable().build(), row))
          .isEqualTo(Outcome.SATISFIED);
      RepayableSupport national = support().toBuilder().money(FundingSource.NATIONAL).build();
      assertThat(outcome(AMOUNT, national, row)).isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class SeveralRows {
    private final RepayableRow any = row().most(Vnd.ofMillions(300)).months(60).build();
    private final RepayableRow enterprises =
        row()
            .most(Vnd.ofMillions(500))
            .months(36)
            .conditions(RowConditions.builder().addKinds(BeneficiaryKind.ENTERPRISE).build())
            .build();

    @Test
    void theOneThatAsksMoreGoesBefore() {
      RepayableSupport enterprise = of(BeneficiaryKind.ENTERPRISE, 400);
      assertThat(outcome(AMOUNT, enterprise, any, enterprises)).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(TERM, enterprise, any, enterprises)).isEqualTo(Outcome.VIOLATED);
      RepayableSupport household = of(BeneficiaryKind.BUSINESS_HOUSEHOLD, 400);
      assertThat(outcome(AMOUNT, household, any, enterprises)).isEqualTo(Outcome.VIOLATED);
      assertThat(outcome(TERM, household, any, enterprises)).isEqualTo(Outcome.SATISFIED);
    }

    /** Within the less of two nothing turns on which it is; above both neither. */
    @ParameterizedTest
    @CsvSource({"300, SATISFIED", "301, FACT_MISSING", "500, FACT_MISSING", "501, VIOLATED"})
    void whatTheyDecideAlikeIsDecided(long millions, Outcome expected) {
      RepayableSupport unknown = support().toBuilder().amount(Vnd.ofMillions(millions)).build();
      assertThat(outcome(AMOUNT, unknown, any, enterprises)).isEqualTo(expected);
      assertThat(found(NORM, unknown, any, enterprises).missingFacts())
          .containsExactly("beneficiaryKind");
    }

    private static RepayableSupport of(BeneficiaryKind kind, long millions) {
      return support().toBuilder()
          .amount(Vnd.ofMillions(millions))
          .rowFacts(RowFacts.builder().kind(kind).build())
          .build();
    }

    /** Of a file the project says who benefits. */
    @Test
    void theProjectOfAFileTellsWhoItIs() {
      ProjectFile file =
          ProjectFiles.local()
              .project(
                  ProjectFixtures.provincial()
                      .beneficiaries(
                          List.of(
                              ProjectFixtures.beneficiary("b1", Vnd.ofMillions(200)).toBuilder()
                                  .facility(
                                      ProjectFixtures.cooperative("b1")
                                          .form(LegalForm.LIMITED_COMPANY)
                                          .build())
                                  .build()))
                      .build())
              .repayable(support().toBuilder().amount(Vnd.ofMillions(400)).build())
              .build();
      Assessment found = law(any, enterprises).review(file).assessment();
      assertThat(only(found, AMOUNT).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(only(found, TERM).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(only(found, NORM).outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class Gate {
    @Test
    void aRowSetsSomething() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row().most(Optional.empty()).months(Optional.empty()).build())
          .withMessageStartingWith("row of repayable support must set an amount or a term");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row().months(-1).build())
          .withMessage("months of a row of repayable support must not be negative: Optional[-1]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row().most(Vnd.of(-1)).build())
          .withMessageStartingWith("most of a row of repayable support must not be negative");
    }

    @Test
    void itIsSetOfNoQuantity() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row().conditions(RowConditions.builder().quantityTo(3).build()).build())
          .withMessageStartingWith("row of repayable support must not go on a quantity");
    }

    @Test
    void onOneDayThereIsOneUnderTheSameConditions() {
      RepayableRow first = row().build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table(first, row().months(12).build()))
          .withMessageStartingWith("rows of repayable support of table Lâm Đồng must not overlap");
    }

    @Test
    void aTableMaySetNothingElse() {
      CeilingTable table =
          table(row().build()).toBuilder().completeness(TableCompleteness.COMPLETE).build();
      assertThat(table.rows()).isEmpty();
      assertThat(table.repayable()).hasSize(1);
    }

    @Test
    void itsDaysAreThoseOfTheTableUnlessItSaysItsOwn() {
      Validity days = Validity.since(LocalDate.of(2016, 1, 1));
      CeilingTable table =
          table(row().validity(Optional.empty()).build()).toBuilder().validity(days).build();
      assertThat(table.repayable().get(0).days()).isEqualTo(days);
    }
  }

  private static RepayableRowBuilder row() {
    return RepayableRow.builder()
        .most(Vnd.ofMillions(500))
        .months(60)
        .validity(Validity.since(LocalDate.of(2016, 1, 1)))
        .citation(Citation.of("9/QĐ-UBND"))
        .evidence(Evidence.SECONDARY);
  }

  private static RepayableSupport support() {
    return ProjectFiles.repayable().norm(Optional.empty()).build();
  }

  private static CeilingTable table(RepayableRow... rows) {
    return CeilingTable.builder()
        .name("Lâm Đồng")
        .instrument(Citation.of("9/QĐ-UBND"))
        .source(TableSource.UNKNOWN)
        .completeness(TableCompleteness.PARTIAL)
        .repayable(List.of(rows))
        .build();
  }

  private static PromotionLaw law(RepayableRow... rows) {
    return PromotionLaw.inForceOn(DAY).with(table(rows));
  }

  private static Finding found(String code, RepayableSupport support, RepayableRow... rows) {
    return only(law(rows).review(support), code);
  }

  private static Outcome outcome(String code, RepayableSupport support, RepayableRow... rows) {
    return found(code, support, rows).outcome();
  }

  private static Finding only(Assessment all, String code) {
    return all.all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
