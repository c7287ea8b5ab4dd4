package vn.khuyencong.examples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.ClockYear;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Settlement;

class SettlementReaderTest {

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments(DecreePoints.ARTICLE_4_CONTENTS, "true", true),
        arguments(CeilingPoints.MEAL_CEILING, "150000", Vnd.of(150_000)),
        arguments(
            CeilingPoints.REMUNERATION_CEILING_BEFORE_2014, "\"0.5\"", Coefficient.parse("0.5")),
        arguments(MoneyPoints.ADVANCES_SINCE_2018, "\"70%\"", Percent.of(70)),
        arguments(
            CeilingPoints.CIRCULAR_64_FIRST_DAY, "\"2024-10-15\"", LocalDate.of(2024, 10, 15)),
        arguments(DecreePoints.WARD_CLOCK_YEAR, "\"PLAN_YEAR\"", ClockYear.PLAN_YEAR));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerIsOfTheTypeThePointAsksFor(OpenPoint<?> point, String json, Object answer) {
    Settlement<?> settlement = read(point.id(), json, "").get(0);
    assertThat(settlement.point()).isEqualTo(point);
    assertThat(settlement.value()).isEqualTo(answer);
    assertThat(settlement.citation()).isEqualTo(Citation.parse("Điều 1, Văn bản mẫu"));
    assertThat(settlement.validity()).isEqualTo(point.window());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          conference-meal-norm       | "150000"   | must be a whole number
          conference-meal-norm       | 1.5        | must be a whole number
          advances-since-circular-28 | 70         | must be a share in quotes
          advances-since-circular-28 | "170%"     | share must be between 0 and 100
          circular64-first-day       | "15/10/24" | must be a day such as
          ward-clock-year            | "NEXT"     | must be one of DRAWING_UP, PLAN_YEAR
          ward-clock-year            | 0          | must be one of DRAWING_UP, PLAN_YEAR
          decree235-article4         | "true"     | must be true or false
          """)
  void anAnswerOfAnotherTypeIsRefused(String point, String json, String message) {
    assertThatThrownBy(() -> read(point, json, ""))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("settle.json: [0].answer: ")
        .hasMessageContaining(message);
  }

  @Test
  void anEndLeftOutIsThatOfThePoint() {
    Settlement<?> settlement =
        read("joint-circular125-remuneration-ceiling", "\"1\"", ", \"from\": \"2013-01-01\"")
            .get(0);
    assertThat(settlement.validity())
        .isEqualTo(Validity.between(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 4, 7)));
  }

  private static List<Settlement<?>> read(String point, String answer, String more) {
    String json =
        String.format(
            "[{\"point\": \"%s\", \"answer\": %s, \"citation\": \"Điều 1, Văn bản mẫu\"%s}]",
            point, answer, more);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return SettlementReader.read(
        new JsonInput("settle.json", () -> new ByteArrayInputStream(bytes)));
  }
}
