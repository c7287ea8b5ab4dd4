package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.circular28.Circular28;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.rule.OpenPoint;

/** Keeps CONTRIBUTING true: its lines of packages, and the files that its recipes name. */
class ContributingTest {
  private static final Path PAGE = Path.of("..", "CONTRIBUTING.md");
  private static final String TOP = "    root (PromotionLaw, Receipts)\n";
  private static final Pattern NAME = Pattern.compile("^([a-z][a-z0-9.]*)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /** Files of a package, `law/Texts`, and of any, `clauses.properties`, without what follows. */
  private static final Pattern FILE =
      Pattern.compile("[a-z][a-z0-9]*(/[a-z][a-z0-9]*)*/[A-Z]\\w+|[\\w-]+\\.(csv|properties)");

  /** Types alone, `Decree235`, and with a package or a member, `law.Texts.NATIONAL`. */
  private static final Pattern TYPE =
      Pattern.compile("(?:[a-z][a-z0-9]*\\.)*([A-Z][a-z]\\w*)(?:\\.\\w+(?:\\(.*)?)?");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  @Test
  void itsLinesOfPackagesAreThoseThatAreHeld() throws IOException {
    String lines = page().substring(page().indexOf(TOP) + TOP.length());
    List<Set<String>> written =
        Stream.concat(
                Stream.of(Set.of("")),
                lines
                    .lines()
                    .takeWhile(line -> line.startsWith("    ") && !line.contains("* not exported"))
                    .filter(line -> !line.isBlank())
                    .map(ContributingTest::packages))
            .toList();
    assertThat(written).containsExactlyElementsOf(ArchitectureTest.LINES);
  }

  private static Set<String> packages(String line) {
    return Stream.of(line.replaceAll("\\([^)]*\\)", "").split("·"))
        .map(String::strip)
        .flatMap(name -> NAME.matcher(name).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void theFilesItNamesExist() throws IOException {
    Set<String> files = files();
    assertThat(named(FILE, 0))
        .contains("law/Texts", "clauses.properties", "national-norms.csv")
        .allSatisfy(
            name ->
                assertThat(files)
                    .as(name)
                    .anyMatch(
                        file -> file.endsWith("/" + name) || file.contains("/" + name + ".")));
  }

  @Test
  void theTypesItNamesExist() throws IOException {
    Set<String> files = files();
    assertThat(named(TYPE, 1))
        .contains("Texts", "InstrumentsTest", "MadeUpCircular", "Circular28")
        .allSatisfy(
            name ->
                assertThat(files).as(name).anyMatch(file -> file.endsWith("/" + name + ".java")));
  }

  /** Those on what of the joint circular goes on beside the newest text on the money. */
  @Test
  void thePointsThatItSaysEndWithTheTextOnTheMoneyDo() throws IOException {
    Matcher sentence =
        Pattern.compile(
                "goes on beside it: ([^:]*?) end with " + Circular28.TEXT.instrument().number())
            .matcher(page().replaceAll("\\s+", " "));
    assertThat(sentence.find()).isTrue();
    assertThat(CODE.matcher(sentence.group(1)).results().map(code -> code.group(1)))
        .containsExactlyElementsOf(
            OpenPoints.all().stream()
                .filter(Circular28.TEXT::endsWith)
                .filter(ContributingTest::isOfTheJointCircular)
                .map(OpenPoint::id)
                .toList());
  }

  private static boolean isOfTheJointCircular(OpenPoint<?> point) {
    return point.instruments().stream()
        .anyMatch(text -> text.instrument().equals(Instruments.JOINT_CIRCULAR_26_2014.number()));
  }

  private static List<String> named(Pattern pattern, int group) throws IOException {
    return CODE.matcher(page().replaceAll("(?s)```.*?```", ""))
        .results()
        .map(code -> pattern.matcher(code.group(1)))
        .filter(Matcher::matches)
        .map(name -> name.group(group))
        .distinct()
        .toList();
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> path.toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
