package vn.khuyencong.results;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.results.ResultFixtures.line;
import static vn.khuyencong.results.ResultFixtures.project;
import static vn.khuyencong.results.ResultFixtures.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.CollaboratorTask;

/** What reports are made of goes through JSON unchanged with the mappers as they come. */
class ResultJsonTest {
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();

  static Stream<Object> values() {
    return Stream.of(
        ReportPeriod.parse("2022-Q3"),
        new ResultBook(
            List.of(project("p1").build()),
            List.of(
                result("p1", "2022-11-20").accepted(true).jobs(5).output(Vnd.of(7)).build(),
                result("p1", "2022-H1").learners(3).learnersEmployed(2).products(1).build()),
            List.of(
                DatedLine.on(LocalDate.of(2022, 7, 15), line("p1", 1).build()),
                DatedLine.ofItsYear(line("p1", 2).build()))),
        CollaboratorWork.builder()
            .id("w1")
            .collaborator("CTV-01")
            .period(ReportPeriod.parse("2022-07"))
            .task(CollaboratorTask.FAIRS)
            .place(ResultFixtures.LONG_AN)
            .event("e")
            .facilities(3)
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueReadsAsItWasWritten(Object value) throws JsonProcessingException {
    assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
    assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), value.getClass()))
        .isEqualTo(value);
  }

  @Test
  void aPeriodIsText() {
    assertThat(JACKSON_3.writeValueAsString(ReportPeriod.parse("2022-Q3")))
        .isEqualTo("\"2022-Q3\"");
  }
}
