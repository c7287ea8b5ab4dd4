package vn.khuyencong.examples.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.Places;
import vn.khuyencong.place.Locality;

/**
 * A document to report on: what is wrong with one of its subjects leaves that subject out, and what
 * refers to it, and no other.
 *
 * @param document what it holds, without what is left out
 * @param leftOut where what is left out stands, {@code results[3]}
 * @param fault what is wrong with it
 */
public record ReportedDocument(
    Document document, List<String> leftOut, Optional<UnusableInputException> fault) {

  /** Copies the list. */
  public ReportedDocument {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The document that {@code input} holds.
   *
   * @param places localities that it may refer to besides its own
   * @throws UnusableInputException if it is no JSON, or something is wrong with the document as a
   *     whole, with all that is wrong
   */
  public static ReportedDocument read(JsonInput input, Places places) {
    Usable<Document> read = PlanDocumentReader.readWhatever(input, places);
    return new ReportedDocument(read.value(), read.leftOut(), read.fault());
  }

  /** The names of the localities of the document, and of {@code places}, by their ids. */
  public Map<String, String> names(Places places) {
    Map<String, String> names = new LinkedHashMap<>();
    document.localities().forEach(one -> names.put(one.id(), one.fullName()));
    places.all().stream()
        .sorted(Comparator.comparing(Locality::id))
        .forEach(one -> names.putIfAbsent(one.id(), one.fullName()));
    return names;
  }
}
