package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Settlement;

/** Mappers as they come fill forms, and write them. */
class MappersTest {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  static Stream<DocumentForm> documents() {
    return Stream.of(
        DocumentForm.of(
            new Document(
                "Long An",
                Optional.of("công bố"),
                Optional.of(LocalDate.of(2022, 12, 31)),
                List.of(),
                List.of(LongAn.published()),
                List.of(),
                List.of(Plans.localProject("p1")),
                Optional.empty(),
                Optional.empty(),
                List.of())),
        DocumentForm.of(
            new Document(
                "kế hoạch",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(Plans.inSums().build()),
                Optional.empty(),
                List.of())));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jackson3FillsForms(DocumentForm form) {
    String json = JACKSON_3.writeValueAsString(form);
    DocumentForm read = JACKSON_3.readValue(json, DocumentForm.class);
    assertThat(read).isEqualTo(form);
    assertThat(read.resolve().problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jackson2FillsFormsWithoutAModule(DocumentForm form) throws JsonProcessingException {
    String json = JACKSON_2.writeValueAsString(form);
    DocumentForm read = JACKSON_2.readValue(json, DocumentForm.class);
    assertThat(read).isEqualTo(form);
    assertThat(read.resolve().problems()).isEmpty();
  }

  @Test
  void whatMayBePlainIsReadPlain() throws JsonProcessingException {
    String part = "{\"name\": \"x\", \"amount\": 5000000}";
    StatedPartForm expected =
        new StatedPartForm("x", null, StatedAmountForm.exactly(5_000_000L), null, null);
    assertThat(JACKSON_3.readValue(part, StatedPartForm.class)).isEqualTo(expected);
    assertThat(JACKSON_2.readValue(part, StatedPartForm.class)).isEqualTo(expected);
    String line =
        "{\"id\": \"l\", \"item\": \"TECHNOLOGY_LINE\", \"quantity\": 1, \"supportAsked\": 7}";
    assertThat(JACKSON_3.readValue(line, CostLineForm.class).item())
        .isEqualTo(ItemForm.named("TECHNOLOGY_LINE"));
    assertThat(JACKSON_2.readValue(line, CostLineForm.class).supportRequested()).isEqualTo(7);
  }

  @Test
  void whatAMapperReadIsToldWithItsPlace() throws JsonProcessingException {
    String json =
        "{\"title\": \"x\", \"projects\": [{\"id\": \"p\", \"title\": \"P\", \"level\": \"CITY\","
            + " \"lines\": [{\"id\": \"l\", \"supportRequested\": -1, \"quantity\": 1}]}]}";
    Resolved<Document> read = JACKSON_2.readValue(json, DocumentForm.class).resolve();
    assertThat(read.isRight()).isFalse();
    assertThat(read.problems().stream().map(Problem::toString))
        .containsExactly(
            "projects[0].level: must be one of NATIONAL, PROVINCIAL, DISTRICT, COMMUNE: CITY",
            "projects[0].lines[0].supportRequested: supportRequested must not be negative: -1");
  }

  @Test
  void listsOfLocalitiesAndAreasAreForms() {
    Locality province = Plans.LONG_AN;
    LocalitiesForm localities = LocalitiesForm.of("tỉnh", List.of(province));
    assertThat(localities.resolve().orThrow()).containsExactly(province);
    List<LocalityArea> areas =
        List.of(
            new LocalityArea(
                "80",
                new vn.khuyencong.place.AreaFact(
                    vn.khuyencong.place.AreaClass.DIFFICULT_AREA,
                    true,
                    vn.khuyencong.citation.Validity.ALWAYS,
                    Citation.of("1/QĐ-TTg"))));
    assertThat(AreasForm.of("địa bàn", areas).resolve().orThrow()).isEqualTo(areas);
    assertThat(localities.resolve(Places.NONE.withAreas(areas)).orThrow().get(0).areas())
        .containsExactly(areas.get(0).fact());
  }

  @Test
  void anAnswerIsReadAsItsPointAsks() {
    List<Settlement<?>> answers =
        List.of(
            Settlement.of(DecreePoints.ARTICLE_4_CONTENTS, true, Citation.of("a")),
            Settlement.of(CeilingPoints.MEAL_CEILING, Vnd.of(150_000), Citation.of("b")));
    List<SettlementForm> forms = answers.stream().map(SettlementForm::of).toList();
    assertThat(Form.<Settlement<?>>resolveAll(forms).orThrow()).isEqualTo(answers);
    Resolved<List<Settlement<?>>> wrong =
        Form.resolveAll(
            List.of(
                new SettlementForm("decree235-articl4", true, "a", null, null),
                new SettlementForm("conference-meal-norm", "150000", null, null, null)));
    assertThat(wrong.problems().stream().map(Problem::toString))
        .containsExactly(
            "[0].point: open point must be a known one: decree235-articl4; nearest known:"
                + " decree235-article4",
            "[1].answer: must be a whole number, without quotes or decimals, that fits its range:"
                + " 150000",
            "[1].citation: must be given");
  }

  @Test
  void anAmountBelowZeroIsNoAnswer() {
    List<SettlementForm> below =
        OpenPoints.all().stream()
            .filter(point -> point.answerType() == Vnd.class)
            .map(point -> new SettlementForm(point.id(), -5, "a", null, null))
            .toList();
    assertThat(below).isNotEmpty();
    assertThat(Form.<Settlement<?>>resolveAll(below).problems().stream().map(Problem::toString))
        .hasSameSizeAs(below)
        .allMatch(told -> told.endsWith("].answer: must be an amount that is not negative: -5"));
  }

  /** Shares and factors below zero are none either. */
  @Test
  void aShareOrAFactorBelowZeroIsNoAnswer() {
    List<SettlementForm> below =
        OpenPoints.all().stream()
            .filter(
                point ->
                    point.answerType() == Percent.class || point.answerType() == Coefficient.class)
            .map(
                point ->
                    new SettlementForm(
                        point.id(),
                        point.answerType() == Percent.class ? "-5%" : "-0.5",
                        "a",
                        null,
                        null))
            .toList();
    assertThat(below).isNotEmpty();
    assertThat(Form.<Settlement<?>>resolveAll(below).problems().stream().map(Problem::rule))
        .hasSameSizeAs(below)
        .containsOnly(DocumentRule.ANSWER);
  }

  @Test
  void aLineWithoutAQuantityIsOfOneUnit() throws JsonProcessingException {
    CostLineForm line = JACKSON_2.readValue("{\"id\": \"l\"}", CostLineForm.class);
    assertThat(line.resolve().orThrow()).isEqualTo(CostLine.builder().id("l").build());
    CostLineForm none = JACKSON_2.readValue("{\"id\": \"l\", \"quantity\": 0}", CostLineForm.class);
    assertThat(none.resolve().problems().stream().map(Problem::toString))
        .containsExactly("quantity: quantity must be at least 1: 0");
  }
}
