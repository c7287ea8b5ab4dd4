package vn.khuyencong.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.examples.document.CeilingTableReader;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RepayableRow;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;
import vn.khuyencong.support.TableCompleteness;
import vn.khuyencong.support.TableSource;

/** The samples hold every fact of {@code provincial-norms.json}, in its order, and no more. */
class SampleCeilingsTest {
  /** What a condition of the facts is in a row; empty where the item or the days say it. */
  private static final Map<String, RowConditions> CONDITIONS =
      Map.of(
          "district budget",
          RowConditions.builder().addTiers(LocalityLevel.DISTRICT).build(),
          "registered capital above VND 20 billion",
          RowConditions.builder().capitalAbove(Vnd.ofMillions(20_000)).build(),
          "registered capital VND 10 to 20 billion",
          RowConditions.builder()
              .capitalFrom(Vnd.ofMillions(10_000))
              .capitalTo(Vnd.ofMillions(20_000))
              .build(),
          "industrial promotion collaborator",
          RowConditions.NONE,
          "year 2022",
          RowConditions.NONE);

  /** Conditions of the facts that a row says in words. */
  private static final Set<String> IN_WORDS =
      Set.of("provincial level", "repayable, 5 years, no interest");

  private static JsonNode facts() {
    try (InputStream file = SampleCeilingsTest.class.getResourceAsStream("provincial-norms.json")) {
      return JsonMapper.builder().build().readTree(requireNonNull(file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> tables() {
    JsonNode facts = facts();
    return IntStream.range(0, facts.size())
        .mapToObj(i -> Arguments.of(SampleCeilings.names().get(i), facts.get(i)));
  }

  @Test
  void thereIsOneForEachOfTheFacts() {
    assertThat(SampleCeilings.names()).hasSize(facts().size()).hasSize(26).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableIsWhatWasReadOfItsText(String name, JsonNode fact) {
    CeilingTable table = SampleCeilings.table(name);
    assertThat(fact.get("province").asString()).startsWith(table.name());
    assertThat(table.source())
        .isEqualTo(
            text(fact, "instrumentType").map(TableSource::valueOf).orElse(TableSource.UNKNOWN));
    assertThat(table.completeness())
        .contains(TableCompleteness.valueOf(fact.get("completeness").asString()));
    assertThat(table.validity().flatMap(days -> days.from()))
        .isEqualTo(text(fact, "effectiveFrom").map(LocalDate::parse));
    assertThat(table.validity().flatMap(days -> days.to()))
        .isEqualTo(text(fact, "effectiveTo").map(LocalDate::parse));
    text(fact, "signed")
        .map(LocalDate::parse)
        .ifPresent(
            day ->
                assertThat(table.note().orElseThrow())
                    .contains(
                        "Ký ngày "
                            + day.getDayOfMonth()
                            + "/"
                            + day.getMonthValue()
                            + "/"
                            + day.getYear()));
    boolean more =
        text(fact, "note").isPresent() || fact.get("instrument").asString().contains("(on ");
    assertThat(table.note().orElseThrow().startsWith("Nguồn: ")).isEqualTo(!more);
    number(fact).ifPresent(number -> assertThat(table.instrument().toString()).isEqualTo(number));
    assertThat(table.rows()).hasSize(fact.get("norms").size());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableSaysWhereItWasRead(String name, JsonNode fact) {
    String note = SampleCeilings.table(name).note().orElseThrow();
    List<String> addresses = new ArrayList<>();
    fact.get("sources").forEach(one -> addresses.add(one.asString()));
    if (name.equals("lam-dong-planned")) {
      assertThat(note).contains("Nguồn: Kế hoạch 157/KH-SCT (9/9/2026) của Lâm Đồng");
    } else {
      assertThat(note).endsWith("Nguồn: " + String.join("; ", addresses));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aRowIsWhatWasReadOfIt(String name, JsonNode fact) {
    CeilingTable table = SampleCeilings.table(name);
    for (int i = 0; i < table.rows().size(); i++) {
      JsonNode norm = fact.get("norms").get(i);
      CeilingRow row = table.rows().get(i);
      assertThat(row.item().code()).isEqualTo(norm.get("category").asString());
      assertThat(row.item().content().map(content -> content.clause()))
          .isEqualTo(text(norm, "activityClause").map(Integer::valueOf));
      String unit = norm.get("unit").asString().replace("business", "enterprise");
      assertThat(row.item().unit().en()).isEqualTo(unit);
      assertThat(row.item() instanceof LocalItem)
          .isEqualTo(SupportItem.named(row.item().code()).isEmpty());
      assertThat(row.ceiling()).isEqualTo(ceiling(norm, fact));
      assertThat(row.evidence().name()).isEqualTo(norm.get("evidence").asString());
      conditions(norm, row);
      boolean inWords =
          text(norm, "note").isPresent() || norm.get("conditions").toString().matches(words());
      assertThat(row.note().isPresent()).isEqualTo(inWords);
    }
  }

  /** Repayable support has a term beside its ceiling: a row of its own, read from the same fact. */
  @ParameterizedTest
  @MethodSource("tables")
  void whatIsRepayableHasItsTerm(String name, JsonNode fact) {
    List<JsonNode> repayable = new ArrayList<>();
    fact.get("norms")
        .forEach(
            norm -> {
              if (norm.get("category").asString().equals("REPAYABLE_SUPPORT")) {
                repayable.add(norm);
              }
            });
    List<RepayableRow> rows = SampleCeilings.table(name).repayable();
    assertThat(rows).hasSize(repayable.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode norm = repayable.get(i);
      RepayableRow row = rows.get(i);
      assertThat(row.most()).isEqualTo(text(norm, "maxVnd").map(Long::valueOf).map(Vnd::of));
      assertThat(norm.get("conditions").get(0).asString())
          .isEqualTo("repayable, %d years, no interest".formatted(row.months().orElseThrow() / 12));
      assertThat(row.evidence().name()).isEqualTo(norm.get("evidence").asString());
      assertThat(row.note()).contains("không lãi");
    }
  }

  /** A support of Lâm Đồng is measured by it, though the days of its text were not read. */
  @Test
  void repayableSupportOfLamDongGoesByItsTable() {
    PromotionLaw law =
        PromotionLaw.inForceOn(LocalDate.of(2020, 6, 1))
            .with(SampleCeilings.table("lam-dong-2019"));
    RepayableSupport support =
        RepayableSupport.builder()
            .amount(Vnd.ofMillions(500))
            .money(FundingSource.LOCAL)
            .given(LocalDate.of(2020, 1, 1))
            .months(60)
            .build();
    assertThat(byTable(law, support))
        .containsExactly(Outcome.FACT_MISSING, Outcome.FACT_MISSING, Outcome.FACT_MISSING);
    PromotionLaw dated =
        PromotionLaw.inForceOn(LocalDate.of(2020, 6, 1))
            .with(since(LocalDate.of(2019, 1, 1), "lam-dong-2019"));
    assertThat(byTable(dated, support))
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
    assertThat(byTable(dated, support.toBuilder().amount(Vnd.of(500_000_001)).months(61).build()))
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.VIOLATED);
  }

  private static CeilingTable since(LocalDate day, String table) {
    return SampleCeilings.table(table).toBuilder().validity(Validity.since(day)).build();
  }

  private static List<Outcome> byTable(PromotionLaw law, RepayableSupport support) {
    return law.review(support).findings().stream().limit(3).map(Finding::outcome).toList();
  }

  private static String words() {
    return ".*(" + String.join("|", IN_WORDS) + ").*";
  }

  private static void conditions(JsonNode norm, CeilingRow row) {
    List<RowConditions> asked = new ArrayList<>();
    for (JsonNode condition : norm.get("conditions")) {
      String words = condition.asString();
      if (!IN_WORDS.contains(words)) {
        asked.add(requireNonNull(CONDITIONS.get(words), words));
      }
      if (words.equals("year 2022")) {
        assertThat(row.days()).hasToString("2022-01-01/2022-12-31");
      }
    }
    asked.removeIf(RowConditions::asksNothing);
    assertThat(row.conditions().stream()).containsExactlyElementsOf(asked);
  }

  private static SpendingCeiling ceiling(JsonNode norm, JsonNode fact) {
    var ceiling =
        SpendingCeiling.builder()
            .share(text(norm, "maxPercent").map(share -> Percent.parse(share + "%")))
            .base(
                text(norm, "percentBase")
                    .map(base -> CostBase.valueOf(base.toUpperCase(Locale.ROOT))))
            .cap(text(norm, "maxVnd").map(Long::valueOf).map(Vnd::of));
    text(norm, "maxMultipleOfBaseSalary")
        .ifPresent(
            factor -> ceiling.multiple(CeilingMultiple.ofBaseSalary(Coefficient.parse(factor))));
    text(norm, "maxMultipleOf")
        .ifPresent(
            of ->
                ceiling.multiple(
                    CeilingMultiple.of(
                        Coefficient.parse(norm.get("maxMultipleFactor").asString()),
                        category(of, fact))));
    if (text(norm, "note").filter(note -> note.contains("fixed level")).isPresent()) {
      ceiling.kind(CeilingKind.RATE);
    }
    return ceiling.build();
  }

  private static SupportItem category(String id, JsonNode fact) {
    return Stream.iterate(0, i -> i + 1)
        .limit(fact.get("norms").size())
        .map(i -> fact.get("norms").get(i))
        .filter(norm -> norm.get("id").asString().equals(id))
        .map(norm -> SupportItem.valueOf(norm.get("category").asString()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.get(field)).filter(value -> !value.isNull()).map(JsonNode::asString);
  }

  /** The number of the instrument, where one was read: "QĐ 20/2019/QĐ-UBND". */
  private static Optional<String> number(JsonNode fact) {
    var number =
        Pattern.compile("^(?:NQ|QĐ) (\\S+-(?:UBND|HĐND))")
            .matcher(fact.get("instrument").asString());
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  @Test
  void theTableOfTheReadmeIsRead(@TempDir Path folder) throws IOException {
    try (InputStream readme = SampleCeilings.class.getResourceAsStream("ceilings/README.md")) {
      String text = new String(requireNonNull(readme).readAllBytes(), StandardCharsets.UTF_8);
      String json = text.substring(text.indexOf("```json") + 7, text.indexOf("```\n\n*"));
      Path file = Files.writeString(folder.resolve("table.json"), json);
      CeilingTable table = CeilingTableReader.read(JsonInput.file(file));
      assertThat(table.rows()).hasSize(3);
      assertThat(table.rows().get(0).item().unit()).isEqualTo(SupportUnit.PRODUCT);
      for (String name : SampleCeilings.names()) {
        assertThat(text).contains("`" + name + "`");
      }
    }
  }

  private static CostLine line(String item, long dong) {
    return CostLine.builder()
        .id("l")
        .item(SpendingItem.of(item))
        .cost(Vnd.of(dong))
        .supportRequested(Vnd.of(dong))
        .money(FundingSource.LOCAL)
        .build();
  }

  private static List<String> asked(String table, String item, long dong) {
    return PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1))
        .with(SampleCeilings.table(table))
        .limitFor(line(item, dong))
        .assessment()
        .questions()
        .stream()
        .map(Question::fact)
        .toList();
  }

  @Test
  void whereDaysWereNotReadTheyAreAskedFor() {
    assertThat(asked("ha-tinh-2021", "PRODUCT_PRIZE_PROVINCIAL", 5_000_000))
        .containsExactly("normDays");
    assertThat(asked("hai-duong", "MACHINERY_TECHNOLOGY_TRANSFER", 100_000_000))
        .containsExactly("normDays");
  }

  @Test
  void whereNothingWasReadTheCeilingIsAskedFor() {
    assertThat(asked("phu-tho-2026", "BRAND", 1)).containsExactly("provincialNorm");
  }

  @Test
  void anItemOfDaNangIsBoundByItsTable() {
    PromotionLaw law =
        PromotionLaw.inForceOn(LocalDate.of(2018, 1, 1)).with(SampleCeilings.table("da-nang-2017"));
    assertThat(law.limitFor(line("CLEANER_PRODUCTION_ASSESSMENT", 50_000_000)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(law.limitFor(line("CLEANER_PRODUCTION_ASSESSMENT", 50_000_001)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void machineryInDongThapIsHalfTheCostAndThreeHundredMillion() {
    assertThat(
            SampleCeilings.table("dong-thap-2024")
                .row(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, LocalDate.of(2026, 1, 1))
                .map(row -> row.ceiling()))
        .isEqualTo(Optional.of(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(300))));
  }
}
