package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.language.Language;
import vn.khuyencong.rule.Outcome;

/**
 * The review of a document as JSON for another program. Amounts are whole numbers of đồng, days and
 * months ISO texts, citations as they are printed, enumerated values their names; what is not known
 * is null. Only {@code message} depends on the language.
 *
 * @param title what the document is
 * @param asOf day of the law
 * @param outcome the worst outcome of all
 * @param networks the networks, in order
 * @param facilities the facilities, in order
 * @param projects the projects, in order
 * @param files the files of projects, in order; left out if there is none
 * @param explanations why each came out as it did; left out unless asked for
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record JsonReport(
    String title,
    LocalDate asOf,
    Outcome outcome,
    List<JsonNetwork> networks,
    List<JsonFacility> facilities,
    List<JsonProject> projects,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonFile> files,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonExplanation> explanations,
    Optional<JsonUnread> unread) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
  private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

  /** Copies the lists. */
  public JsonReport {
    networks = List.copyOf(networks);
    facilities = List.copyOf(facilities);
    projects = List.copyOf(projects);
    files = List.copyOf(files);
    explanations = List.copyOf(explanations);
  }

  /** The report on {@code review}, with messages in {@code language}. */
  public static String of(ReviewedDocument review, Language language) {
    JsonReport report =
        new JsonReport(
            review.title(),
            review.asOf(),
            review.outcome(),
            review.networks().stream()
                .map(network -> JsonNetwork.of(network, review.asOf(), language))
                .toList(),
            review.facilities().stream()
                .map(facility -> JsonFacility.of(facility, language))
                .toList(),
            review.projects().stream().map(project -> JsonProject.of(project, language)).toList(),
            review.files().stream().map(file -> JsonFile.of(file, language)).toList(),
            review.explanations().stream()
                .map(explanation -> JsonExplanation.of(explanation, language))
                .toList(),
            JsonUnread.of(review.unread(), language));
    return write(report);
  }

  /** {@code value} as it is printed; it ends with a line feed. */
  static String write(Object value) {
    return WRITER.writeValueAsString(value) + "\n";
  }

  /** What {@link #write} wrote. */
  static JsonNode read(String written) {
    return MAPPER.readTree(written);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
