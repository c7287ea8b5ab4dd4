package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.khuyencong.network.Networks.CRAFT_VILLAGE;
import static vn.khuyencong.network.Networks.meeting;
import static vn.khuyencong.network.Networks.member;
import static vn.khuyencong.network.Networks.network;
import static vn.khuyencong.network.Networks.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.decree45.NetworkPay;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.TransferShare;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.LearnerGroup;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TransferFacts;

/** Values go through JSON unchanged with the mappers as they come. */
class JsonRoundTripTest {
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();
  private static final Citation TEXT = Citation.parse("Điều 1 khoản 2 điểm đ, 45/2012/NĐ-CP");

  static Stream<Named<Object>> values() {
    return Stream.of(
        Named.of("an amount", Vnd.of(107_280_000)),
        Named.of("the least amount", Vnd.of(Long.MIN_VALUE)),
        Named.of("the greatest amount", Vnd.of(Long.MAX_VALUE)),
        Named.of("a share", Percent.parse("1.5")),
        Named.of("a factor", Coefficient.parse("0.333333333333333333")),
        Named.of("a place in a text", TEXT),
        Named.of("a text", Citation.of("3096/QĐ-UBND")),
        Named.of("all days", Validity.ALWAYS),
        Named.of(
            "some days", Validity.between(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10))),
        Named.of("an instrument", Instruments.CIRCULAR_28_2018),
        Named.of("facts of a line", facts()),
        Named.of("a ward", ward()),
        Named.of("a city", city()),
        Named.of("a programme with its plan", Plans.program().build()),
        Named.of("a local plan", Plans.provincial().build()),
        Named.of("a network's year", LongAn.published()),
        Named.of("a network's year with everything", everything()));
  }

  static Stream<Named<Object>> budgets() {
    return Stream.of(
        Named.of("the budget of Long An", NetworkPay.budget(LongAn.published())),
        Named.of("a budget with everything", NetworkPay.budget(everything())));
  }

  @ParameterizedTest
  @MethodSource({"values", "budgets"})
  void aValueReadsAsItWasWrittenByJackson3(Object value) {
    String json = JACKSON_3.writeValueAsString(value);
    assertThat(JACKSON_3.readValue(json, value.getClass())).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueReadsAsItWasWrittenByJackson2(Object value) throws JsonProcessingException {
    String json = JACKSON_2.writeValueAsString(value);
    assertThat(JACKSON_2.readValue(json, value.getClass())).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("budgets")
  void aBudgetReadsAsItWasWrittenByJackson2(Object value) throws JsonProcessingException {
    String json = JACKSON_2.writeValueAsString(value);
    assertThat(JACKSON_2.readValue(json, value.getClass())).isEqualTo(value);
  }

  @Test
  void anAmountIsAPlainNumber() throws JsonProcessingException {
    assertThat(JACKSON_3.writeValueAsString(Vnd.of(107_280_000))).isEqualTo("107280000");
    assertThat(JACKSON_2.writeValueAsString(Vnd.of(107_280_000))).isEqualTo("107280000");
  }

  @Test
  void aShareAFactorAndACitationAreText() {
    assertThat(JACKSON_3.writeValueAsString(Percent.parse("1.50"))).isEqualTo("\"1.5%\"");
    assertThat(JACKSON_3.writeValueAsString(Coefficient.parse("0.30"))).isEqualTo("\"0.3\"");
    assertThat(JACKSON_3.writeValueAsString(TEXT))
        .isEqualTo("\"Điều 1 khoản 2 điểm đ, 45/2012/NĐ-CP\"");
  }

  @Test
  void whatTheConstructorRefusesCannotBeReadEither() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> JACKSON_3.readValue("\"1e999999999\"", Coefficient.class))
        .withMessageContaining("coefficient must be plain digits with a point: 1e999999999");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                JACKSON_3.readValue(
                    "{\"from\":\"2018-05-11\",\"to\":\"2018-05-10\"}", Validity.class))
        .withMessageContaining("last day must not be before the first: ");
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> JACKSON_2.readValue("\"Điều 6 điểm f, 45/2012/NĐ-CP\"", Citation.class))
        .withMessageContaining("point must be a letter of abcdđeghiklmnopqrst: f");
  }

  private static LineFacts facts() {
    return LineFacts.of("l1")
        .personsDecided(3)
        .transfer(TransferFacts.builder().listed(false).build())
        .relocation(RelocationFacts.builder().chosenByChairman(true).build())
        .training(
            TrainingFacts.builder()
                .learnerGroups(Set.of(LearnerGroup.FISHERMAN))
                .kilometres(15)
                .build())
        .build();
  }

  private static Locality province() {
    return Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
  }

  private static Locality city() {
    return Locality.of("794", LocalityKind.CITY, "Tân An")
        .within(province())
        .addCityClasses(new CityClassFact(CityClass.CLASS_2, Validity.ALWAYS, TEXT))
        .addSuccessors(
            new LocalityLink(
                "1", "phường Tân An", Optional.of(TransferShare.PART), TEXT, Evidence.DERIVED))
        .build();
  }

  private static Locality ward() {
    return Locality.of("2", LocalityKind.WARD, "Khánh Hậu")
        .within(city())
        .wardOrigin(WardOrigin.convertedOn(LocalDate.of(2008, 1, 1), TEXT))
        .addAreas(new AreaFact(AreaClass.DIFFICULT_AREA, false, Validity.ALWAYS, TEXT))
        .build();
  }

  private static NetworkPlan everything() {
    LocalDate day = LocalDate.of(2022, 12, 20);
    return plan(
            2022,
            network(
                    member("a", CRAFT_VILLAGE)
                        .role(CollaboratorRole.LEADER)
                        .onStatePayroll(false)
                        .addTasks(CollaboratorTask.FAIRS, CollaboratorTask.FEED_PLAN)
                        .addAreas(ward())
                        .build())
                .addTerritory(city())
                .build())
        .addMeetings(
            meeting(day)
                .meals(
                    new MealSupport(
                        Set.of("a"),
                        Optional.of(3),
                        Optional.of(0),
                        Optional.of(Vnd.of(150_000)),
                        Optional.of(2),
                        Optional.of(ConferencePlace.HELD_BY_COMMUNE)))
                .build())
        .addOtherCosts(CostItem.of("in ấn", Vnd.ofMillions(2)))
        .build();
  }
}
