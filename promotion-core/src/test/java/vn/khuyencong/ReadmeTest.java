package vn.khuyencong;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.language.Language;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityKind;
import vn.khuyencong.rule.Assessment;

/** Keeps the README true: its lines of code run, its table names every article class. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| `(law\\.\\w+)` \\| (.+) \\|");
  private static final Pattern CLASS = Pattern.compile("`(\\w+)`");
  private final List<String> printed = new ArrayList<>();

  @Test
  void itsLinesOfCodeRun() {
    // README
    Locality province = Locality.of("80", LocalityKind.PROVINCE, "Long An").build();
    Locality commune =
        Locality.of("xa-1", LocalityKind.COMMUNE, "Tân Tây").within(province).build();
    Facility workshop =
        Facility.builder()
            .id("rice-paper")
            .form(LegalForm.BUSINESS_HOUSEHOLD)
            .lawful(true)
            .addSites(ProductionSite.in(commune))
            .addSectors(Sector.FOOD_PROCESSING)
            .build();
    PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2022, 6, 1));
    Assessment verdict = law.assess(workshop);
    print(verdict.outcome().in(Language.ENGLISH));
    verdict.questions().forEach(question -> print(question.in(Language.ENGLISH)));
    verdict
        .all()
        .forEach(finding -> print(finding.citation() + ": " + finding.message(Language.ENGLISH)));
    // README

    assertThat(printed)
        .contains(
            "fact missing",
            "whether it produces directly",
            "whether it takes part in promotion services",
            "Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP: The place of production (Tân Tây commune) is one of"
                + " point a.");
  }

  @Test
  void itsLinesOfCodeAreTheOnesThatRun() throws IOException {
    String test = Files.readString(Path.of("src/test/java/vn/khuyencong/ReadmeTest.java"));
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java") + 7);
    assertThat(squeezed(shown.substring(0, shown.indexOf("```"))))
        .isEqualTo(squeezed(test.split("// README\n", -1)[1]));
  }

  @Test
  void itsTableNamesEveryArticleClassAndNoOther() throws IOException {
    List<String> table =
        ROW.matcher(Files.readString(README))
            .results()
            .flatMap(
                row ->
                    CLASS
                        .matcher(row.group(3))
                        .results()
                        .map(name -> row.group(2) + "." + name.group(1)))
            .sorted()
            .toList();
    assertThat(table).containsExactlyElementsOf(articleClasses());
  }

  @Test
  void itsTableNamesInstrumentsThatExist() throws IOException {
    assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)))
        .isNotEmpty()
        .allSatisfy(number -> assertThat(Instruments.find(number)).isPresent());
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
  }

  private static List<String> articleClasses() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.khuyencong.law")
            .stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .map(name -> name.substring("vn.khuyencong.".length()))
            .filter(name -> name.matches(".*Article\\d\\d\\w*"))
            .sorted()
            .toList();
  }

  private static String squeezed(String code) {
    return code.lines().map(String::strip).collect(joining()).replaceAll("\\s+", "");
  }

  private void print(String line) {
    printed.add(line);
  }
}
