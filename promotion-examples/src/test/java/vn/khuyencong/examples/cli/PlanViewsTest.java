package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every view of a plan or programme comes to the same đồng and names the same lacks. */
class PlanViewsTest {
  private static final List<String> PROMOTION =
      List.of(
          "NATIONAL_PROMOTION",
          "PROVINCIAL_PROMOTION",
          "DISTRICT_PROMOTION",
          "LOCAL_PROMOTION",
          "PROMOTION");
  private static final List<String> ALL =
      Stream.concat(PROMOTION.stream(), Stream.of("COUNTERPART", "OTHER_STATE", "OTHER")).toList();
  private static final int PLANS = 40;

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 77})
  void everyViewOfAPlan(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < PLANS; i++) {
      String document = document("'plan': " + plan("x", 2023, random));
      JsonNode report = json(document);
      Map<String, Long> bySource = budget(report);
      Map<String, Long> ofLevels = new TreeMap<>();
      report.get("levels").forEach(level -> add(level.get("bySource"), ofLevels));
      assertThat(ofLevels).as(document).isEqualTo(bySource);
      long total = bySource.values().stream().mapToLong(one -> one).sum();
      assertThat(sum(report.get("levels"))).as(document).isEqualTo(total);
      List<String> lacks = texts(report.get("totalLacks"));
      assertThat(
              report.get("levels").valueStream().flatMap(one -> texts(one.get("lacks")).stream()))
          .as(document)
          .containsAll(lacks);
      check(text(document), total, lacks, document);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 6})
  void everyViewOfAProgramme(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < PLANS / 2; i++) {
      String document =
          document(
              "'program': {'id': 'ct', 'level': 'PROVINCIAL', 'firstYear': 2021, 'lastYear': 2025,"
                  + " 'province': 'bd', 'plans': ["
                  + plan("b", 2024, random)
                  + ", "
                  + plan("a", 2023, random)
                  + "]}");
      JsonNode report = json(document);
      Map<String, Long> bySource = budget(report);
      Map<String, Long> ofYears = new TreeMap<>();
      report.get("years").forEach(year -> add(year.get("bySource"), ofYears));
      assertThat(ofYears).as(document).isEqualTo(bySource);
      long total = bySource.values().stream().mapToLong(one -> one).sum();
      assertThat(sum(report.get("years"))).as(document).isEqualTo(total);
      List<String> lacks = texts(report.get("totalLacks"));
      assertThat(report.get("years").valueStream().flatMap(one -> texts(one.get("lacks")).stream()))
          .as(document)
          .containsExactlyInAnyOrderElementsOf(lacks);
      check(text(document), total, lacks, document);
    }
  }

  private static void check(String text, long total, List<String> lacks, String document) {
    String unknown = total == 0 && !lacks.isEmpty() ? "\nTOTAL: not known\n" : "";
    assertThat(
            text.contains("\nTOTAL: VND " + String.format("%,d", total) + "\n")
                || (!unknown.isEmpty() && text.contains(unknown)))
        .as(document)
        .isTrue();
    if (!lacks.isEmpty()) {
      assertThat(text)
          .as(document)
          .contains("\nWithout (no amount is known): " + String.join(", ", lacks) + "\n");
    }
  }

  private static Map<String, Long> budget(JsonNode report) {
    Map<String, Long> sums = new TreeMap<>();
    report
        .get("budget")
        .get("rows")
        .forEach(
            row -> {
              String source =
                  row.get("keys")
                      .valueStream()
                      .filter(key -> key.get("dimension").asString().equals("SOURCE"))
                      .map(key -> key.get("value").asString())
                      .findFirst()
                      .orElseThrow();
              add(source, row.get("total").get("sum").asLong(), sums);
            });
    return sums;
  }

  private static void add(JsonNode bySource, Map<String, Long> sums) {
    bySource.properties().forEach(one -> add(one.getKey(), one.getValue().asLong(), sums));
  }

  private static void add(String source, long amount, Map<String, Long> sums) {
    if (amount != 0) {
      sums.merge(source, amount, Long::sum);
    }
  }

  private static long sum(JsonNode parts) {
    return parts.valueStream().mapToLong(one -> one.get("total").asLong()).sum();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String plan(String id, int year, Random random) {
    int projects = random.nextInt(5);
    List<String> parts = new ArrayList<>();
    parts.add(
        "'id': '%s', 'level': 'PROVINCIAL', 'year': %d, 'province': 'bd'".formatted(id, year));
    parts.add(list("projects", projects, i -> project(id + "p" + i, random)));
    parts.add(
        list(
            "tasks",
            random.nextInt(3),
            i ->
                "'id': 't%d', 'title': 't', 'category': 'INFORMATION'".formatted(i)
                    + maybe(random, 0.8, "'amount': " + amount(random))
                    + maybe(random, 0.8, "'source': '" + any(ALL, random) + "'")));
    parts.add(
        list(
            "sums",
            projects > 1 ? random.nextInt(2) : 0,
            i ->
                "'name': 's', 'projects': ['%sp0', '%sp1'], 'amount': %s"
                        .formatted(id, id, figure(random))
                    + maybe(random, 0.6, "'source': '" + any(PROMOTION, random) + "'")));
    parts.add(
        list(
            "networks",
            random.nextInt(2),
            i ->
                "'network': {'id': 'm', 'province': 'bd'}, 'year': "
                    + year
                    + maybe(
                        random, 0.6, "'money': '" + any(List.of("NATIONAL", "LOCAL"), random) + "'")
                    + maybe(random, 0.7, "'stated': " + figure(random))));
    return "{" + String.join(", ", parts) + "}";
  }

  private static String project(String id, Random random) {
    boolean byYear = random.nextInt(6) == 0;
    return "'id': '%s', 'title': 't', 'contents': ['TECHNOLOGY']".formatted(id)
        + maybe(
            random,
            0.4,
            "'level': '" + any(List.of("NATIONAL", "PROVINCIAL", "DISTRICT"), random) + "'")
        + ", "
        + list(
            "lines",
            random.nextInt(3),
            i ->
                "'id': 'l%d'".formatted(i)
                    + maybe(random, 0.7, "'item': 'BRAND'")
                    + maybe(random, 0.7, "'supportRequested': " + amount(random))
                    + maybe(
                        random,
                        0.6,
                        "'money': '" + any(List.of("NATIONAL", "LOCAL"), random) + "'"))
        + ", "
        + list(
            "sources",
            random.nextInt(3),
            i ->
                "'source': '%s', 'amount': %d"
                    .formatted(ALL.get((id.hashCode() % 3 + 3 + i * 4) % 8), amount(random)))
        + (byYear
            ? ", "
                + list(
                    "supportByYear",
                    2,
                    i ->
                        "'year': %d, 'source': '%s', 'amount': %d"
                            .formatted(2023 + i, any(PROMOTION, random), amount(random)))
            : "");
  }

  private static String figure(Random random) {
    return random.nextBoolean()
        ? "" + amount(random)
        : "{'amount': %d, 'precision': '%s', 'unit': 10}"
            .formatted(amount(random), any(List.of("EXACT", "AT_LEAST", "ABOUT"), random));
  }

  private static long amount(Random random) {
    return List.of(1L, 7L, 100L, 1_000_003L, 50_000_000L, 123_456_789L).get(random.nextInt(6))
        * (1 + random.nextInt(3));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String maybe(Random random, double share, String component) {
    return random.nextDouble() < share ? ", " + component : "";
  }

  private static String list(String name, int size, IntFunction<String> component) {
    return "'"
        + name
        + "': ["
        + String.join(
            ", ", IntStream.range(0, size).mapToObj(i -> "{" + component.apply(i) + "}").toList())
        + "]";
  }

  private static String document(String held) {
    return ("{'version': 1, 'title': 'm', 'asOf': '2023-06-01', 'localities': [{'id': 'bd',"
            + " 'name': 'B', 'kind': 'PROVINCE'}], "
            + held
            + "}")
        .replace('\'', '"');
  }

  private JsonNode json(String document) throws IOException {
    return JsonMapper.builder().build().readTree(run(document, "json"));
  }

  private String text(String document) throws IOException {
    return run(document, "text");
  }

  private String run(String document, String format) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, document);
    Run run = Run.of("plan", file.toString(), "--lang", "en", "--format", format);
    assertThat(run.err()).as(document).isEmpty();
    return run.out();
  }
}
