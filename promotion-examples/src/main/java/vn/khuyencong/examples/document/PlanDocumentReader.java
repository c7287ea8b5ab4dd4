package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.Places;
import vn.khuyencong.place.Locality;

/**
 * Reads documents. Their {@code localities} are listed flat, each naming the unit it lies {@code
 * within} by id; everywhere else a locality is its id. Facts that are left out are unknown.
 */
public final class PlanDocumentReader {
  private PlanDocumentReader() {}

  /**
   * The document that {@code input} holds, or everything that is wrong with it.
   *
   * @param places localities that it may refer to besides its own
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<Document> check(JsonInput input, Places places) {
    return FormFiles.readDocument(input, places);
  }

  /**
   * The document that {@code input} holds, of whatever kind, without the subjects in which
   * something is wrong.
   *
   * @throws UnusableInputException if nothing of it can be used, with file, place and reason
   */
  static Usable<Document> readWhatever(JsonInput input, Places places) {
    return usable(input, places, Function.identity());
  }

  /**
   * The networks, facilities and projects that {@code input} holds.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static PlanDocument read(JsonInput input) {
    return read(input, Places.NONE);
  }

  /**
   * The same, referring to {@code places} too.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static PlanDocument read(JsonInput input, Places places) {
    return whole(readUsable(input, places));
  }

  /**
   * The same, without the subjects in which something is wrong.
   *
   * @throws UnusableInputException if nothing of it can be used, with file, place and reason
   */
  public static Usable<PlanDocument> readUsable(JsonInput input, Places places) {
    return usable(input, places, document -> subjects(document, input, places));
  }

  private static PlanDocument subjects(Document document, JsonInput input, Places places) {
    if (document.plan().isPresent() || document.program().isPresent()) {
      throw new UnusableInputException(
              document.plan().isPresent() ? "plan" : "program",
              "document must have networks, facilities, projects or files to review; the plan of a year"
                  + " is for the command plan")
          .in(input.name());
    }
    return new PlanDocument(
        document.title(),
        document.asOf(),
        localities(document, places),
        document.networks(),
        document.facilities(),
        document.projects(),
        document.files());
  }

  /**
   * The plan of a year that {@code input} holds.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static AnnualPlanDocument readAnnualPlan(JsonInput input) {
    return readAnnualPlan(input, Places.NONE);
  }

  /**
   * The same, referring to {@code places} too.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static AnnualPlanDocument readAnnualPlan(JsonInput input, Places places) {
    return whole(readUsableAnnualPlan(input, places));
  }

  /**
   * The same, without the parts in which something is wrong; it is then known in part.
   *
   * @throws UnusableInputException if nothing of it can be used, with file, place and reason
   */
  public static Usable<AnnualPlanDocument> readUsableAnnualPlan(JsonInput input, Places places) {
    return usable(input, places, document -> annualPlan(document, input, places));
  }

  private static AnnualPlanDocument annualPlan(Document document, JsonInput input, Places places) {
    return new AnnualPlanDocument(
        document.title(),
        document.note(),
        document.asOf(),
        localities(document, places),
        document
            .plan()
            .orElseThrow(
                () -> new UnusableInputException("plan", "must be given").in(input.name())));
  }

  /**
   * The programme that {@code input} holds, referring to {@code places} too.
   *
   * @throws UnusableInputException if it cannot be used, with file, place and reason
   */
  public static ProgramDocument readProgram(JsonInput input, Places places) {
    return whole(readUsableProgram(input, places));
  }

  /**
   * The same, without the parts of its plans in which something is wrong.
   *
   * @throws UnusableInputException if nothing of it can be used, with file, place and reason
   */
  public static Usable<ProgramDocument> readUsableProgram(JsonInput input, Places places) {
    return usable(input, places, document -> program(document, input, places));
  }

  private static ProgramDocument program(Document document, JsonInput input, Places places) {
    return new ProgramDocument(
        document.title(),
        document.note(),
        document.asOf(),
        localities(document, places),
        document
            .program()
            .orElseThrow(
                () -> new UnusableInputException("program", "must be given").in(input.name())));
  }

  private static <T> Usable<T> usable(JsonInput input, Places places, Function<Document, T> kind) {
    Checked<Document> checked = check(input, places);
    return checked
        .remainder()
        .map(
            rest ->
                new Usable<>(
                    kind.apply(rest.document()), rest.leftOut(), Optional.of(checked.fault())))
        .orElseGet(() -> Usable.whole(kind.apply(checked.orThrow())));
  }

  private static <T> T whole(Usable<T> usable) {
    usable.checkWhole();
    return usable.value();
  }

  /**
   * Whether {@code input} holds a programme.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static boolean holdsProgram(JsonInput input) {
    return holds(input, "program");
  }

  /**
   * Whether {@code input} holds the plan of a year.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static boolean holdsAnnualPlan(JsonInput input) {
    return holds(input, "plan");
  }

  private static boolean holds(JsonInput input, String kind) {
    return input.naming(
        () ->
            input.text().root() instanceof JsonValue.Members document
                && document.fields().containsKey(kind));
  }

  /** Those of the document, and those known besides. */
  private static List<Locality> localities(Document document, Places places) {
    Map<String, Locality> all = new LinkedHashMap<>();
    document.localities().forEach(one -> all.put(one.id(), one));
    places.all().forEach(one -> all.putIfAbsent(one.id(), one));
    return new ArrayList<>(all.values());
  }
}
