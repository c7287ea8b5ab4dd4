package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.Checked;
import vn.khuyencong.examples.document.CheckedFile;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.JsonInput;

class TemplateTest {
  /** What a field may still break that is taken over with a value that fits no other field. */
  private static final Set<DocumentRule> OF_THE_WHOLE =
      EnumSet.range(DocumentRule.SPELLED_ONE_WAY, DocumentRule.ONE_KIND);

  static {
    OF_THE_WHOLE.addAll(
        Set.of(
            DocumentRule.REFERENCE,
            DocumentRule.NOTHING_THERE,
            DocumentRule.ID_ONCE,
            DocumentRule.REQUIRED,
            DocumentRule.ANSWER,
            DocumentRule.WITHIN_ITSELF));
  }

  private final Path folder;

  TemplateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void aTemplateIsRightAsItIs(FileKind kind) throws IOException {
    Run check = Run.of("check", template(kind).toString(), "--lang", "en");
    assertThat(check.out()).contains(kind.en()).endsWith("Nothing is wrong.\n");
    assertThat(check.err()).isEmpty();
    assertThat(check.exitCode()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldThatIsLeftOutCanBeTakenOver(FileKind kind) throws IOException {
    Path file = template(kind);
    String all =
        Files.readString(file)
            .lines()
            .map(line -> line.replaceFirst("^( *)// ( *[\"}])", "$1$2"))
            .collect(Collectors.joining("\n"));
    Files.writeString(file, all);
    assertThat(CheckedFile.of(JsonInput.file(file), Places.NONE).problems())
        .extracting(Checked.Located::problem)
        .filteredOn(problem -> !OF_THE_WHOLE.contains(problem.rule()))
        .isEmpty();
  }

  static Stream<String> reviews() {
    return Stream.of(
        "review FACILITY",
        "review PROJECT",
        "review FILE",
        "review NETWORK",
        "plan PLAN",
        "plan PROGRAM",
        "results RESULTS --period 2024",
        "work WORK --period 2024");
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void aTemplateIsReviewedAsItIs(String command) throws IOException {
    String[] words = command.split(" ", -1);
    Run run = Run.of(commandLine(words, template(FileKind.valueOf(words[1]))));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isBetween(0, 2);
  }

  /** A template, a slip in writing it on, what check says of it, the slip mended, the review. */
  @ParameterizedTest
  @MethodSource("reviews")
  void aTemplateIsWrittenOnCheckedAndReviewed(String command) throws IOException {
    String[] words = command.split(" ", -1);
    Path file = template(FileKind.valueOf(words[1]));
    String right =
        Files.readString(file).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Của tôi\"");
    Files.writeString(file, right.replaceFirst("\"title\"", "\"titel\""));
    Run wrong = Run.of("check", file.toString());
    assertThat(wrong.out()).contains("titel: ", "gần nhất: title", "Số lỗi: 1.");
    assertThat(wrong.exitCode()).isEqualTo(3);
    Files.writeString(file, right);
    assertThat(Run.of("check", file.toString()).exitCode()).isZero();
    Run run = Run.of(commandLine(words, file));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Của tôi").doesNotContain("Optional");
    assertThat(run.exitCode()).isBetween(0, 2);
  }

  @Test
  void aTableOfATemplateBindsAQuote() throws IOException {
    Run run =
        Run.of(
            "quote",
            "--item",
            "MACHINERY_TECHNOLOGY_TRANSFER",
            "--cost",
            "690000000",
            "--as-of",
            "2024-06-01",
            "--table",
            template(FileKind.TABLE).toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("300.000.000 đ");
  }

  @Test
  void answersOfATemplateSettle() throws IOException {
    String project = template(FileKind.PROJECT).toString();
    String answers = template(FileKind.SETTLEMENT).toString();
    Run open = Run.review(project);
    assertThat(open.out()).contains("funding-conditions-3-and-4-since-2018");
    Run settled = Run.review(project, "--settle", answers);
    assertThat(settled.err()).isEmpty();
    assertThat(settled.out()).isNotEqualTo(open.out());
  }

  @Test
  void localitiesAndAreasAreGivenAsFilesOfTheirOwn() throws IOException {
    Path document = template(FileKind.PROJECT);
    String without =
        Files.readString(document).replaceFirst("(?s)\"localities\": \\[.*?\n  \\],\n", "");
    Files.writeString(document, without);
    assertThat(Run.of("check", document.toString()).out()).contains("[locality]");
    String localities = template(FileKind.LOCALITIES).toString();
    String areas = template(FileKind.AREAS).toString();
    Run plain = Run.of("receipt", document.toString(), "--localities", localities);
    assertThat(plain.err()).isEmpty();
    Run inArea =
        Run.of("receipt", document.toString(), "--localities", localities, "--areas", areas);
    assertThat(inArea.err()).isEmpty();
    assertThat(inArea.out()).contains("= DIFFICULT_AREA");
    assertThat(plain.out()).doesNotContain("= DIFFICULT_AREA");
  }

  @Test
  void anAreaOfAnUnknownLocalityIsTold() throws IOException {
    Path project = template(FileKind.PROJECT);
    Path areas = template(FileKind.AREAS);
    Files.writeString(areas, Files.readString(areas).replace("xa-mau", "xa-mu"));
    Run run = Run.of("receipt", project.toString(), "--areas", areas.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            areas
                + ": areas of localities that the document does not have say nothing of it, 1:"
                + " xa-mu (nearest known: xa-mau)\n");
    assertThat(Run.of("check", project.toString(), "--areas", areas.toString()).err())
        .isEqualTo(run.err());
  }

  @ParameterizedTest
  @EnumSource
  void everyNameToChooseIsExplained(FileKind kind) throws IOException {
    assertThat(Files.readAllLines(template(kind)))
        .noneMatch(line -> line.matches(" *//.*// +([A-Z_]+): \\1 / .*"));
  }

  @Test
  void aPlanOfATemplateGivesNoWarningOfRounding() throws IOException {
    Run run = Run.of("plan", template(FileKind.PLAN).toString(), "--lang", "en");
    assertThat(run.out()).contains("RESULT").doesNotContain("rounding");
  }

  @Test
  void aReceiptIsTheSameInBothLanguages() throws IOException {
    String project = template(FileKind.PROJECT).toString();
    Run plain = Run.of("receipt", project);
    assertThat(Run.of("receipt", project, "--lang", "en")).isEqualTo(plain);
    assertThat(plain.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"template", "schema"})
  void anotherKindIsRefused(String command) {
    Run run = Run.of(command, "factory");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("kind must be one of facility, project, file, ");
  }

  /** The command of {@code words} on {@code file}, with the options that follow the kind. */
  private static String[] commandLine(String[] words, Path file) {
    return Stream.concat(Stream.of(words[0], file.toString()), Stream.of(words).skip(2))
        .toArray(String[]::new);
  }

  private Path template(FileKind kind) throws IOException {
    Run run = Run.of("template", kind.code());
    assertThat(run.exitCode()).isZero();
    Path file = folder.resolve(kind.code() + ".json");
    Files.writeString(file, run.out());
    return file;
  }
}
