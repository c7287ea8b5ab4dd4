package vn.khuyencong.law.circular28;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.RecognitionLevel;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

class Article08ConditionsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 11);

  @Nested
  class Clauses16And18 {
    private final Project both =
        national()
            .lines(
                List.of(
                    line("repair", SupportItem.POLLUTION_TREATMENT_CLUSTER).build(),
                    line("works", SupportItem.CLUSTER_INFRASTRUCTURE).build()))
            .facts(List.of(LineFacts.of("repair").paidElsewhere(true).build()))
            .build();

    @Test
    void treatmentIsNotPaidTwice() {
      List<Finding> findings = Article08Conditions.TREATMENT_PAID_ONCE.apply(both, Context.on(DAY));
      assertThat(findings)
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED, Outcome.FACT_MISSING);
    }

    @Test
    void eitherItemAlonePaidElsewhereIsPaidTwice() {
      for (SupportItem item :
          List.of(SupportItem.POLLUTION_TREATMENT_CLUSTER, SupportItem.CLUSTER_INFRASTRUCTURE)) {
        Project one =
            national()
                .lines(List.of(line("one", item).build()))
                .facts(List.of(LineFacts.of("one").paidElsewhere(true).build()))
                .build();
        assertThat(outcome(Article08Conditions.TREATMENT_PAID_ONCE, one, DAY))
            .isEqualTo(Outcome.VIOLATED);
      }
    }

    @Test
    void infrastructureAloneIsNotAsked() {
      Project works =
          national()
              .lines(List.of(line("works", SupportItem.CLUSTER_INFRASTRUCTURE).build()))
              .facts(List.of())
              .build();
      assertThat(Article08Conditions.TREATMENT_PAID_ONCE.apply(works, Context.on(DAY))).isEmpty();
    }

    @Test
    void doesNotArisePriorToTheCircular() {
      assertThat(Article08Conditions.TREATMENT_PAID_ONCE.apply(both, Context.on(DAY.minusDays(1))))
          .extracting(Finding::outcome)
          .containsOnly(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class Clause21 {
    @Test
    void aShowroomIsForAnEstablishmentWithACertificateOfTheLevel() {
      assertThat(national(RecognitionLevel.NATION, DAY)).isEqualTo(Outcome.SATISFIED);
      assertThat(national(RecognitionLevel.REGION, DAY)).isEqualTo(Outcome.VIOLATED);
      assertThat(
              outcome(
                  Article08Conditions.SHOWROOM_REGIONAL,
                  showroom(
                      SupportItem.SHOWROOM_REGIONAL_TYPICAL_PRODUCT,
                      certified(RecognitionLevel.REGION)),
                  DAY))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theCertificateIsValidToTheEndOfTheThirdYear() {
      LocalDate lastDay = LocalDate.of(2020, 12, 31);
      assertThat(national(RecognitionLevel.NATION, lastDay)).isEqualTo(Outcome.SATISFIED);
      assertThat(national(RecognitionLevel.NATION, lastDay.plusDays(1)))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void certificatesAreAsked() {
      Project unknown =
          showroom(SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, ProductFacts.unknown());
      assertThat(finding(Article08Conditions.SHOWROOM_NATIONAL, unknown, DAY).missingFacts())
          .containsExactly("certificates");
    }

    private Outcome national(RecognitionLevel level, LocalDate day) {
      return outcome(
          Article08Conditions.SHOWROOM_NATIONAL,
          showroom(SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, certified(level)),
          day);
    }

    private ProductFacts certified(RecognitionLevel level) {
      return ProductFacts.builder()
          .certificates(
              List.of(
                  new ProductCertificate(
                      "gốm", level, LocalDate.of(2018, 5, 1), Citation.of("1/QĐ"))))
          .build();
    }

    private Project showroom(SupportItem item, ProductFacts products) {
      Beneficiary one = ProjectFixtures.beneficiary("b1", Vnd.ofMillions(200));
      return ProjectFixtures.national()
          .lines(List.of(line("l1", item).build()))
          .facts(List.of())
          .beneficiaries(
              List.of(
                  one.toBuilder()
                      .facility(one.facility().orElseThrow().toBuilder().products(products).build())
                      .build()))
          .build();
    }
  }

  @Nested
  class Clause22 {
    @Test
    void theHigherShareIsForDifficultAreas() {
      assertThat(outcome(Article08Conditions.MANAGEMENT_AREA, management(true), DAY))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(Article08Conditions.MANAGEMENT_AREA, management(false), DAY))
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theAreaIsAsked() {
      Project unknown = management(true).toBuilder().facts(List.of()).build();
      assertThat(finding(Article08Conditions.MANAGEMENT_AREA, unknown, DAY).missingFacts())
          .containsExactly("inDifficultArea");
    }

    private Project management(boolean difficult) {
      return national()
          .lines(
              List.of(line("l1", SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA).build()))
          .facts(List.of(LineFacts.of("l1").inDifficultArea(difficult).build()))
          .build();
    }
  }
}
