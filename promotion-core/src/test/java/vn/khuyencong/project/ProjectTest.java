package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.newMachinery;
import static vn.khuyencong.ProjectFixtures.provincial;
import static vn.khuyencong.ProjectFixtures.unknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportItem;

class ProjectTest {
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();

  static Stream<Object> values() {
    return Stream.of(
        national().build(),
        provincial().largeScale(true).contentsLinked(false).build(),
        unknown().approval(Approval.notGiven()).build(),
        AdvanceRequest.builder()
            .support(Vnd.of(1))
            .kind(AdvanceKind.TRAINING)
            .workDone(Percent.parse("70.5"))
            .agencyRate(Percent.of(50))
            .agencyDecision(Citation.of("1/QĐ"))
            .build(),
        ProjectSettlement.builder()
            .project("p1")
            .year(Year.of(2016))
            .lastAcceptance(LocalDate.of(2016, 12, 1))
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsAsItWasWrittenByJackson3(Object value) {
    String json = JACKSON_3.writeValueAsString(value);
    assertThat((Object) JACKSON_3.readValue(json, value.getClass())).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsAsItWasWrittenByJackson2(Object value) throws JsonProcessingException {
    String json = JACKSON_2.writeValueAsString(value);
    assertThat((Object) JACKSON_2.readValue(json, value.getClass())).isEqualTo(value);
  }

  @Nested
  class Gate {
    @Test
    void idsAreUsedOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  national()
                      .lines(List.of(machinery("l1").build(), machinery("l1").build()))
                      .build())
          .withMessage("ids of lines must differ: [l1, l1]");
    }

    @Test
    void aLineNamesAKnownBeneficiary() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> national().lines(List.of(machinery("l1").beneficiary("b9").build())).build())
          .withMessage("beneficiary of a line must be one of [b1]: b9");
    }

    @Test
    void factsNameAKnownLine() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> national().facts(List.of(newMachinery("l9"))).build())
          .withMessage("line of facts must be one of [l1]: l9");
    }

    @Test
    void thePlanYearFollowsItsDrawingUp() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> national().planYear(Year.of(2018)).build())
          .withMessage(
              "plan year must be the year in which the plan is drawn up, 2015, or the next: 2018");
    }

    @Test
    void whoApprovedGoesWithAnApproval() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Approval.builder().given(false).authority(ProjectAuthority.OTHER).build())
          .withMessageStartingWith("approval must be given to have an authority");
      assertThat(Approval.by(ProjectAuthority.OTHER, LocalDate.of(2016, 1, 1)).given())
          .contains(true);
    }

    @Test
    void amountsAreNotNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SourceAmount.of(MoneySource.OTHER, Vnd.of(-1)))
          .withMessage("amount of OTHER must not be negative: -1 đ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> beneficiary("b", Vnd.of(-1)))
          .withMessageStartingWith("share of b must not be negative");
    }
  }

  @Nested
  class Told {
    @Test
    void theMoneyIsToldFromTheLevelElseFromTheSources() {
      assertThat(national().build().money()).contains(FundingSource.NATIONAL);
      assertThat(provincial().level(Optional.empty()).build().money())
          .contains(FundingSource.LOCAL);
      assertThat(unknown().build().money()).isEmpty();
    }

    @Test
    void bothKindsOfMoneySayNothing() {
      Project mixed =
          national().level(Optional.empty()).lines(provincial().build().lines()).build();
      assertThat(mixed.money()).isEmpty();
    }

    @Test
    void supportIsAbsentWhereNoSourceNamesIt() {
      assertThat(national().build().support()).contains(Vnd.ofMillions(200));
      assertThat(national().build().from(MoneySource.COUNTERPART)).contains(Vnd.ofMillions(200));
      assertThat(unknown().build().support()).isEmpty();
    }

    @Test
    void aYearAndADayIsMoreThanOneYear() {
      LocalDate first = LocalDate.of(2016, 1, 1);
      assertThat(ProjectPeriod.of(first, LocalDate.of(2016, 12, 31)).lastsMoreThanOneYear())
          .isFalse();
      assertThat(ProjectPeriod.of(first, LocalDate.of(2017, 1, 1)).lastsMoreThanOneYear()).isTrue();
    }

    @Test
    void linesOfASettlementHoldNoAbsentOne() {
      String json = "{\"project\": \"p1\", \"year\": \"2016\", \"lines\": [null]}";
      assertThatThrownBy(() -> JACKSON_3.readValue(json, ProjectSettlement.class))
          .hasMessageContaining("lines of a settlement must not hold an absent one: [0]");
    }

    @Test
    void oneOfInvestedAndCommittedIsTheCounterpart() {
      assertThat(Undertakings.unknown().counterpart()).isEmpty();
      assertThat(Undertakings.builder().committed(true).build().counterpart()).contains(true);
      assertThat(Undertakings.builder().committed(false).build().counterpart()).isEmpty();
      assertThat(Undertakings.builder().committed(false).invested(false).build().counterpart())
          .contains(false);
    }
  }

  /** One facility has one ceiling, so that its id cannot be written in two ways. */
  @Nested
  class OneSpelling {
    private Beneficiary of(String id, String facility) {
      return beneficiary(facility, Vnd.ofMillions(100)).toBuilder().id(id).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {" f", "F", "f ", "\u00a0f", "f\u200b", "\u2007F\u00a0"})
    void aFacilityIsNotNamedInTwoSpellings(String other) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> national().beneficiaries(List.of(of("b1", "f"), of("b2", other))).build())
          .withMessage(
              "ids of the facilities of project p1 must not differ in case and spaces only:"
                  + " [f] [%s]",
              other);
    }

    @Test
    void composedLettersAreTheSame() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  national()
                      .beneficiaries(
                          List.of(of("b1", "Xưởng cà phê"), of("b2", "xưởng  ca\u0300 phê")))
                      .build());
    }

    @Test
    void oneFacilityUnderTwoIdsOrTwoFacilitiesAreFine() {
      assertThat(
              national()
                  .beneficiaries(List.of(of("b1", "f"), of("b2", "f"), of("b3", "g")))
                  .build()
                  .members())
          .containsEntry("b2", "b1")
          .containsEntry("b3", "b3");
    }
  }

  /** The facts of a line are looked up, whatever their order, and are a list as before. */
  @Test
  void factsAreThoseOfTheirLine() {
    List<CostLine> lines =
        IntStream.range(0, 3).mapToObj(i -> line("l" + i, SupportItem.BRAND).build()).toList();
    List<LineFacts> facts =
        List.of(
            LineFacts.of("l2").paidElsewhere(true).build(),
            LineFacts.of("l0").paidElsewhere(false).build());
    Project project = national().lines(lines).facts(facts).build();
    assertThat(project.facts()).isEqualTo(facts);
    assertThat(project.toBuilder().build()).isEqualTo(project).hasToString(project.toString());
    assertThat(project.factsOf(lines.get(0))).isEqualTo(facts.get(1));
    assertThat(project.factsOf(lines.get(1))).isEqualTo(LineFacts.of("l1").build());
    assertThat(project.factsOf(lines.get(2))).isEqualTo(facts.get(0));
  }
}
