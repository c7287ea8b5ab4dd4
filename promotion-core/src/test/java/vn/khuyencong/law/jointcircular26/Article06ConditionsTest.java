package vn.khuyencong.law.jointcircular26;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.finding;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.law.circular28.Article08Conditions;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.support.SupportItem;

/** The conditions of Article 6 of the joint circular, and Article 8 of Circular 28 after it. */
class Article06ConditionsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 10);

  @Nested
  class Founding {
    @Test
    void isSupportedInDifficultAreasOnly() {
      handsOver(
          Article06Conditions.FOUNDING_AREA,
          Article08Conditions.FOUNDING_AREA,
          founding(FundingSource.NATIONAL, false),
          Outcome.VIOLATED);
      handsOver(
          Article06Conditions.FOUNDING_AREA,
          Article08Conditions.FOUNDING_AREA,
          founding(FundingSource.NATIONAL, true),
          Outcome.SATISFIED);
    }

    @Test
    void ofLocalMoneyTheProvinceDecides() {
      Project local = founding(FundingSource.LOCAL, false);
      assertThat(outcome(Article06Conditions.FOUNDING_AREA, local, LAST_DAY))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private Project founding(FundingSource money, boolean difficult) {
      return national()
          .lines(List.of(line("l1", SupportItem.ENTERPRISE_ESTABLISHMENT).money(money).build()))
          .facts(List.of(LineFacts.of("l1").inDifficultArea(difficult).build()))
          .build();
    }
  }

  @Nested
  class LoanInterest {
    @Test
    void comesAfterTheInvestment() {
      handsOver(
          Article06Conditions.INTEREST_AFTER_COMPLETION,
          Article08Conditions.INTEREST_AFTER_COMPLETION,
          interest(RelocationFacts.builder().investmentComplete(false).build()),
          Outcome.VIOLATED);
    }

    @Test
    void isOfTheFirstTwoYears() {
      handsOver(
          Article06Conditions.INTEREST_FIRST_TWO_YEARS,
          Article08Conditions.INTEREST_FIRST_TWO_YEARS,
          interest(RelocationFacts.builder().withinFirstTwoYears(false).build()),
          Outcome.VIOLATED);
    }

    @Test
    void isAtTheLowestRate() {
      handsOver(
          Article06Conditions.INTEREST_LOWEST_RATE,
          Article08Conditions.INTEREST_LOWEST_RATE,
          interest(RelocationFacts.builder().atLowestRate(true).build()),
          Outcome.SATISFIED);
    }

    /** Point n, then clause 14: "gây ô nhiễm môi trường di dời vào các khu, cụm công nghiệp". */
    @Test
    void isForAPollutingEstablishmentThatMovesIntoAZone() {
      handsOver(
          Article06Conditions.RELOCATION,
          Article08Conditions.RELOCATION,
          interest(RelocationFacts.builder().pollutingIntoZone(true).build()),
          Outcome.SATISFIED);
      handsOver(
          Article06Conditions.RELOCATION,
          Article08Conditions.RELOCATION,
          interest(RelocationFacts.builder().pollutingIntoZone(false).build()),
          Outcome.VIOLATED);
    }

    @Test
    void isOfALoanForWorkshopsAndMachinery() {
      handsOver(
          Article06Conditions.INTEREST_PURPOSE,
          Article08Conditions.INTEREST_PURPOSE,
          interest(RelocationFacts.builder().loanForInvestment(false).build()),
          Outcome.VIOLATED);
    }

    @Test
    void isOfALoanOfTheRightKind() {
      Project unknown = interest(RelocationFacts.builder().build());
      assertThat(finding(Article06Conditions.INTEREST_LOAN, unknown, LAST_DAY).missingFacts())
          .containsExactly("loanWithinTerm");
    }

    private Project interest(RelocationFacts facts) {
      return national()
          .lines(List.of(line("l1", SupportItem.RELOCATION_LOAN_INTEREST).build()))
          .facts(List.of(LineFacts.of("l1").relocation(facts).build()))
          .build();
    }
  }

  /** Points d and đ, then clauses 5 and 6: "trên cơ sở giá đấu thầu hoặc ... phê duyệt". */
  @Nested
  class Fairs {
    @Test
    void goByTheTenderPriceOrTheOneApproved() {
      at(200, Outcome.SATISFIED);
      at(199, Outcome.VIOLATED);
    }

    @Test
    void thePriceIsAsked() {
      Project unknown =
          national()
              .lines(List.of(line("l1", SupportItem.FAIR_ABROAD).build()))
              .facts(List.of())
              .build();
      assertThat(finding(Article06Conditions.FAIR_ABROAD_PRICE, unknown, LAST_DAY).missingFacts())
          .containsExactly("approvedEstimate");
    }

    private void at(long price, Outcome expected) {
      handsOver(
          Article06Conditions.FAIR_AT_HOME_PRICE,
          Article08Conditions.FAIR_AT_HOME_PRICE,
          fair(SupportItem.FAIR_DOMESTIC_ORGANISED, price),
          expected);
      handsOver(
          Article06Conditions.FAIR_ABROAD_PRICE,
          Article08Conditions.FAIR_ABROAD_PRICE,
          fair(SupportItem.FAIR_ABROAD, price),
          expected);
    }

    private Project fair(SupportItem item, long price) {
      return national()
          .lines(List.of(line("l1", item).approvedEstimate(Vnd.ofMillions(price)).build()))
          .facts(List.of())
          .build();
    }
  }

  /** Point e, then clause 7: "Số người được hỗ trợ theo quyết định của cơ quan có thẩm quyền". */
  @Nested
  class AirTickets {
    @Test
    void areForAsManyPersonsAsTheAuthorityDecides() {
      handsOver(
          Article06Conditions.AIR_TICKETS,
          Article08Conditions.AIR_TICKETS,
          tickets(LineFacts.of("l1").personsDecided(3).build()),
          Outcome.SATISFIED);
      handsOver(
          Article06Conditions.AIR_TICKETS,
          Article08Conditions.AIR_TICKETS,
          tickets(LineFacts.of("l1").personsDecided(2).build()),
          Outcome.VIOLATED);
    }

    @Test
    void theDecisionIsAsked() {
      assertThat(
              finding(
                      Article06Conditions.AIR_TICKETS,
                      tickets(LineFacts.of("l1").build()),
                      LAST_DAY)
                  .missingFacts())
          .containsExactly("personsDecided");
    }

    private Project tickets(LineFacts facts) {
      return national()
          .lines(
              List.of(
                  line("l1", SupportItem.SURVEY_ABROAD_AIR_TICKET)
                      .beneficiary(Optional.empty())
                      .quantity(3)
                      .build()))
          .facts(List.of(facts))
          .build();
    }
  }

  /** Point k, then clause 11: "theo hình thức hợp đồng với cơ quan tuyên truyền". */
  @Nested
  class Media {
    @Test
    void goesByContract() {
      handsOver(
          Article06Conditions.MEDIA_CONTRACT,
          Article08Conditions.MEDIA_CONTRACT,
          media(LineFacts.of("l1").mediaContract(true).build()),
          Outcome.SATISFIED);
      handsOver(
          Article06Conditions.MEDIA_CONTRACT,
          Article08Conditions.MEDIA_CONTRACT,
          media(LineFacts.of("l1").mediaContract(false).build()),
          Outcome.VIOLATED);
    }

    private Project media(LineFacts facts) {
      return national()
          .lines(List.of(line("l1", SupportItem.MEDIA).build()))
          .facts(List.of(facts))
          .build();
    }
  }

  /** Point s, then clause 22 point a: "do cơ quan có thẩm quyền phê duyệt". */
  @Nested
  class ManagingBody {
    @Test
    void spendsWhatIsApproved() {
      handsOver(
          Article06Conditions.MANAGEMENT_APPROVED,
          Article08Conditions.MANAGEMENT_APPROVED,
          management(200),
          Outcome.SATISFIED);
      handsOver(
          Article06Conditions.MANAGEMENT_APPROVED,
          Article08Conditions.MANAGEMENT_APPROVED,
          management(199),
          Outcome.VIOLATED);
    }

    private Project management(long approved) {
      return national()
          .lines(
              List.of(
                  line("l1", SupportItem.MANAGEMENT_AGENCY)
                      .approvedEstimate(Vnd.ofMillions(approved))
                      .build()))
          .facts(List.of())
          .build();
    }
  }

  /** {@code old} answers up to the last day of the joint circular, {@code next} from then on. */
  private static void handsOver(
      Rule<Project> old, Rule<Project> next, Project project, Outcome expected) {
    assertThat(outcome(old, project, LAST_DAY)).isEqualTo(expected);
    assertThat(outcome(next, project, LAST_DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome(old, project, LAST_DAY.plusDays(1))).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome(next, project, LAST_DAY.plusDays(1))).isEqualTo(expected);
  }
}
