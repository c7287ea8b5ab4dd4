package vn.khuyencong.law.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.rule.OpenPoint;

/**
 * The map of the law: nothing unaccounted for, and the page of it, LAW-MAP.md, kept true. Run with
 * -Dgolden.update=true to write the page anew.
 */
class LawMapTest {
  private static final Path PAGE = Path.of("LAW-MAP.md");
  private static final Path README = Path.of("..", "README.md");
  private static final Path TESTS = Path.of("src/test/java/vn/khuyencong");
  private static final Pattern TOTALS =
      Pattern.compile("\\d+ articles, clauses and points: [^.]*\\.");

  /** The tests of classes that they ask through the door, naming neither class nor entry. */
  private static final Map<String, String> THROUGH_THE_DOOR =
      Map.ofEntries(
          Map.entry("law.circular152.Article07TrainingSupport", "law.limit.NormBoundaryTest"),
          Map.entry("law.circular152.Article10ClassCosts", "law.limit.NormBoundaryTest"),
          Map.entry("law.circular36.Article13FirstAdvance", "law.circular36.AdvancesTest"),
          Map.entry("law.circular36.Article16OtherRates", "law.circular36.AdvancesTest"),
          Map.entry("law.circular36.Article18Settlement", "law.circular36.AdvancesTest"),
          Map.entry("law.circular36.Circular36", "law.EffectDaysTest"),
          Map.entry("law.circular46.Circular46", "law.EffectDaysTest"),
          Map.entry("law.decree45.Decree45", "law.EffectDaysTest"),
          Map.entry("law.jointcircular26.JointCircular26", "law.EffectDaysTest"),
          Map.entry("law.circular46.Article03Beneficiaries", "law.FacilityDecisionTest"),
          Map.entry("law.circular46.Article05Sectors", "law.FacilityDecisionTest"),
          Map.entry("law.decree45.Article01Scope", "law.FacilityDecisionTest"),
          Map.entry("law.decree45.Article05Sectors", "law.FacilityDecisionTest"),
          Map.entry("law.decree45.Article16SupportForms", "ProjectReviewTest"),
          Map.entry("law.circular36.Article15SeveralYears", "law.circular36.AdvancesTest"));

  @Test
  void leavesNoClauseUnaccountedFor() {
    assertThat(LawMap.all())
        .filteredOn(clause -> clause.status() == ClauseStatus.MISSING)
        .extracting(MappedClause::clause)
        .isEmpty();
  }

  @Test
  void hasEveryClauseOfTheTextsOnce() {
    assertThat(LawMap.all()).extracting(MappedClause::clause).doesNotHaveDuplicates();
    assertThat(LawMap.all())
        .filteredOn(
            clause -> clause.clause().equals(Instruments.CIRCULAR_28_2018.article(8).clause(23)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2014-04-07, false", "2014-04-08, true", "2018-05-10, true", "2018-05-11, false"})
  void hasOnADayTheClausesThatStandThen(LocalDate day, boolean stands) {
    Citation clause = Instruments.JOINT_CIRCULAR_26_2014.article(7).clause(3);
    assertThat(LawMap.on(day).stream().anyMatch(mapped -> mapped.clause().equals(clause)))
        .isEqualTo(stands);
  }

  @Test
  void givesNoReasonForWhatIsEncoded() {
    assertThat(LawMap.all())
        .filteredOn(
            clause -> LawMap.of(Texts.NATIONAL).numbers().reason(clause.clause()).isPresent())
        .allSatisfy(clause -> assertThat(clause.entries()).as("%s", clause.clause()).isEmpty());
  }

  /** What is only listed as a content is not called decided by the one rule on all contents. */
  @Test
  void tellsWhatIsOnlyNamedFromWhatIsDecided() {
    assertThat(status(Instruments.DECREE_45_2012.article(4))).isEqualTo(ClauseStatus.DECIDED);
    assertThat(status(Instruments.DECREE_45_2012.article(4).clause(8).point("a")))
        .isEqualTo(ClauseStatus.NAMED);
    assertThat(status(Instruments.JOINT_CIRCULAR_26_2014.article(5).clause(8).point("b")))
        .isEqualTo(ClauseStatus.NAMED);
    assertThat(status(Instruments.CIRCULAR_28_2018.article(8).clause(4)))
        .isEqualTo(ClauseStatus.DECIDED);
    assertThat(status(Instruments.CIRCULAR_28_2018.article(7))).isEqualTo(ClauseStatus.UNSETTLED);
    assertThat(status(Instruments.DECREE_45_2012.article(3)))
        .isEqualTo(ClauseStatus.NOT_COMPUTABLE);
  }

  /** A rule or figure of the very clause: one that cites it, or that its row says decides it. */
  @Test
  void decidesByRulesOfTheVeryClause() {
    Clauses numbers = LawMap.of(Texts.NATIONAL).numbers();
    assertThat(LawMap.all())
        .filteredOn(clause -> clause.status() == ClauseStatus.DECIDED)
        .filteredOn(clause -> !clause.entries().isEmpty())
        .allSatisfy(
            clause ->
                assertThat(
                        !numbers.alsoBy(clause.clause()).isEmpty()
                            || clause.entries().stream()
                                .anyMatch(entry -> entry.citation().equals(clause.clause())))
                    .as("%s", clause.clause())
                    .isTrue());
  }

  /** Outside the contents of Article 4 and what lists them again, no clause is only named. */
  @Test
  void namesContentsOnly() {
    assertThat(LawMap.all())
        .filteredOn(clause -> clause.status() == ClauseStatus.NAMED)
        .allSatisfy(
            clause ->
                assertThat(clause.entries())
                    .as("%s", clause.clause())
                    .extracting(BookEntry::id)
                    .anyMatch(
                        id ->
                            id.equals("decree45.article4.contents") || id.contains(".for-whom.")));
  }

  private static ClauseStatus status(Citation clause) {
    return LawMap.all().stream()
        .filter(mapped -> mapped.clause().equals(clause))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void givesReasonsForClausesThatExist() {
    assertThat(LawMap.all())
        .extracting(clause -> LawMap.of(Texts.NATIONAL).numbers().key(clause.clause()))
        .containsAll(Clauses.reasonKeys());
  }

  @Test
  void knowsEveryRuleThatCitesOneOfTheTexts() {
    TreeSet<String> texts =
        LawMap.all().stream()
            .map(clause -> clause.clause().instrument())
            .collect(toCollection(TreeSet::new));
    List<Citation> clauses = LawMap.all().stream().map(MappedClause::clause).toList();
    assertThat(RuleBook.all())
        .filteredOn(entry -> entry.kind() != EntryKind.OPEN_POINT)
        .filteredOn(entry -> texts.contains(entry.citation().instrument()))
        .allSatisfy(entry -> assertThat(clauses).as(entry.id()).contains(entry.citation()));
  }

  @Test
  void findsATestOfEveryClassOfLaw() throws IOException {
    assertThat(tests()).allSatisfy((source, tests) -> assertThat(tests).as(source).isNotEmpty());
  }

  @Test
  void hasItsTotalsInTheReadme() throws IOException {
    String readme = Files.readString(README);
    if (Boolean.getBoolean("golden.update")) {
      readme = TOTALS.matcher(readme).replaceFirst(Matcher.quoteReplacement(totals() + "."));
      Files.writeString(README, readme);
    }
    assertThat(readme).contains(totals() + ".");
  }

  @Test
  void isThePageInTheRepository() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String totals() {
    Map<ClauseStatus, Long> count = new TreeMap<>();
    LawMap.all().forEach(clause -> count.merge(clause.status(), 1L, Long::sum));
    return LawMap.all().size()
        + " articles, clauses and points: "
        + count.entrySet().stream()
            .map(one -> one.getValue() + " " + one.getKey().in(Language.ENGLISH))
            .collect(joining(", "));
  }

  private static String page() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Map of the law");
    lines.add("");
    lines.add("Made by `LawMapTest` from the rule book; the words of the law are not in it.");
    lines.add("");
    lines.add(totals() + ".");
    Map<String, List<MappedClause>> byText =
        LawMap.all().stream()
            .collect(
                groupingBy(clause -> clause.clause().instrument(), LinkedHashMap::new, toList()));
    byText.forEach((text, clauses) -> section(text, clauses, lines));
    lines.add("");
    lines.add("## Classes and their tests");
    lines.add("");
    lines.add("| Class | Tests |");
    lines.add("|---|---|");
    tests()
        .forEach(
            (source, tests) ->
                lines.add("| `" + source + "` | " + String.join(", ", tests) + " |"));
    return String.join("\n", lines) + "\n";
  }

  private static void section(String text, List<MappedClause> clauses, List<String> lines) {
    lines.add("");
    lines.add("## " + text);
    lines.add("");
    lines.add("| Clause | State | Rules and figures; reason; open points | Classes |");
    lines.add("|---|---|---|---|");
    clauses.forEach(clause -> lines.add(row(clause)));
  }

  private static String row(MappedClause clause) {
    String place =
        clause.clause().article().isPresent()
            ? clause.clause().toString().replace(", " + clause.clause().instrument(), "")
            : "whole";
    return "| "
        + place
        + " | "
        + clause.status().in(Language.ENGLISH)
        + " | "
        + content(clause)
        + " | "
        + clause.sources().stream().map(source -> "`" + source + "`").collect(joining(", "))
        + " |";
  }

  private static String content(MappedClause clause) {
    return Stream.of(
            Stream.of(
                clause.entries().isEmpty() && clause.status() == ClauseStatus.DECIDED
                    ? "by its parts"
                    : ""),
            clause.entries().stream().map(BookEntry::id).map(id -> "`" + id + "`"),
            clause.reason().stream().map(reason -> reason.in(Language.ENGLISH)),
            clause.openPoints().stream().map(OpenPoint::id).map(id -> "open: `" + id + "`"))
        .flatMap(all -> all)
        .filter(word -> !word.isEmpty())
        .collect(joining(", "));
  }

  /**
   * The tests of each class of the book: those whose source names the class, one of its entries, or
   * the article that its entries begin with.
   */
  private static Map<String, Set<String>> tests() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        sources.put(
            TESTS.relativize(file).toString().replace('/', '.').replace(".java", ""),
            Files.readString(file));
      }
    }
    Map<String, Set<String>> tests = new TreeMap<>();
    RuleBook.all().stream()
        .collect(groupingBy(BookEntry::source))
        .forEach((source, entries) -> tests.put(source, tests(source, entries, sources)));
    return tests;
  }

  private static Set<String> tests(
      String source, List<BookEntry> entries, Map<String, String> sources) {
    String simple = source.substring(source.lastIndexOf('.') + 1);
    String place = source.substring(0, source.lastIndexOf('.'));
    return sources.entrySet().stream()
        .filter(test -> !test.getKey().startsWith("law.book."))
        .filter(test -> !test.getKey().matches("(Architecture|Readme)Test"))
        .filter(
            test ->
                test.getKey().equals(source + "Test")
                    || test.getKey().equals(THROUGH_THE_DOOR.get(source))
                    || namesIn(test.getValue(), "vn.khuyencong." + source)
                    || (test.getKey().startsWith(place + ".") && namesIn(test.getValue(), simple))
                    || entries.stream()
                        .anyMatch(entry -> test.getValue().contains("\"" + entry.id() + "\"")))
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean namesIn(String text, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
  }
}
