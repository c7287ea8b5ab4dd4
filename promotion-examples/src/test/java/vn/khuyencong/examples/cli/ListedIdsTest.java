package vn.khuyencong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry of a list that is wrong hides no name that none of its entries has. */
class ListedIdsTest {
  private final Path folder;

  ListedIdsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> told(String text) throws IOException {
    Path file = folder.resolve("document.json");
    Files.writeString(file, text);
    return Run.of("check", file.toString())
        .out()
        .lines()
        .filter(line -> line.startsWith(file + ":1: "))
        .map(line -> line.replace(file + ":1: ", "").replaceFirst(": .*", ""))
        .toList();
  }

  private List<String> ofUnits(String entry, String... units) throws IOException {
    String sites =
        Stream.of(units)
            .map(unit -> "{\"unit\": \"" + unit + "\"}")
            .collect(Collectors.joining(", "));
    return told(
        "{\"title\": \"x\", \"localities\": [{\"id\": \"t\", \"name\": \"T\","
            + " \"kind\": \"PROVINCE\"}, "
            + entry
            + "], \"facilities\": [{\"facility\": {\"id\": \"f\", \"sites\": ["
            + sites
            + "]}}]}");
  }

  private static String unit(int index) {
    return "facilities[0].facility.sites[" + index + "].unit";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | localities[1]",
        "5 | localities[1]",
        "{'id': 't', 'name': 'T', 'kind': 'PROVINCE'} | localities[1].id",
        "{'id': 'u', 'name': 'T', 'kind': 'PROVINC'} | localities[1].kind",
        "{'id': 'u', 'name': 'T', 'kind': 'COMMUNE'} | localities[1]"
      },
      quoteCharacter = '`')
  void aWrongEntryHidesNoUnitThatIsNotThere(String entry, String place) throws IOException {
    assertThat(ofUnits(entry.replace('\'', '"'), "t", "zzz", "yyy"))
        .containsExactlyInAnyOrder(place, unit(1), unit(2));
    assertThat(ofUnits(entry.replace('\'', '"'), "t", "zzz"))
        .containsExactlyInAnyOrder(place, unit(1));
  }

  /** Where the id is there but for the fault that is told, what names it is not told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'xa-mau' | localities[1]",
        "{'id': 'xa\\nmau', 'name': 'T', 'kind': 'PROVINCE'} | localities[1].id",
        "{'name': 'T', 'kind': 'PROVINCE'} | localities[1].id",
        "{'id': ' ', 'name': 'T', 'kind': 'PROVINCE'} | localities[1].id"
      },
      quoteCharacter = '`')
  void whatNamesAWrongIdIsNotTold(String entry, String place) throws IOException {
    assertThat(ofUnits(entry.replace('\'', '"'), "t", "xa-mau")).containsExactly(place);
  }

  /** One id that is left out is not two that find nothing. */
  @Test
  void noMoreAreHeldBackThanIdsAreLeftOut() throws IOException {
    String entry = "{\"name\": \"T\", \"kind\": \"PROVINCE\"}";
    assertThat(ofUnits(entry, "t", "zzz", "yyy"))
        .containsExactlyInAnyOrder("localities[1].id", unit(1), unit(2));
    assertThat(ofUnits(entry + ", null", "t", "zzz", "yyy"))
        .containsExactlyInAnyOrder("localities[1].id", "localities[2]", unit(1), unit(2));
  }

  /** The same of every list whose ids are named. */
  @Test
  void aWrongBeneficiaryOrLineHidesNoneThatIsNotThere() throws IOException {
    assertThat(
            told(
                "{\"title\": \"x\", \"projects\": [{\"id\": \"p\", \"title\": \"P\","
                    + " \"beneficiaries\": [{\"id\": \"b\"}, null], \"lines\":"
                    + " [{\"id\": \"l\", \"beneficiary\": \"zzz\"}, {\"id\": \"l\"}],"
                    + " \"facts\": [{\"line\": \"yyy\"}]}]}"))
        .containsExactlyInAnyOrder(
            "projects[0].beneficiaries[1]",
            "projects[0].lines[0].beneficiary",
            "projects[0].lines[1].id",
            "projects[0].facts[0].line");
  }

  /** A name that nothing could have is said to be that. */
  @Test
  void whereNothingStandsThatIsSaid() throws IOException {
    Path file = folder.resolve("document.json");
    Files.writeString(
        file,
        "{\"title\": \"x\", \"projects\": [{\"id\": \"p\", \"title\": \"P\","
            + " \"lines\": [{\"id\": \"l\", \"beneficiary\": \"b\"}]}]}");
    assertThat(Run.of("check", file.toString(), "--lang", "en").out())
        .contains(
            "projects[0].lines[0].beneficiary: must be one of projects[0].beneficiaries, where"
                + " nothing stands: b [nothing-there]");
    assertThat(Run.of("check", file.toString()).out())
        .contains("phải là một mục của projects[0].beneficiaries, nhưng ở đó chưa có mục nào: b");
  }
}
