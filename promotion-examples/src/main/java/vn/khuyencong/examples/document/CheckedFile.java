package vn.khuyencong.examples.document;

import java.util.List;
import java.util.Map;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.CeilingTableForm;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.SettlementForm;

/**
 * A file of any kind that was looked through.
 *
 * @param file the file
 * @param kind what it holds
 * @param counts how long its lists are, by their names
 * @param problems everything that is wrong with it, in its order
 * @param given the files given with it in which something is wrong
 */
public record CheckedFile(
    String file,
    FileKind kind,
    Map<String, Integer> counts,
    List<Checked.Located> problems,
    List<CheckedFile> given) {

  /** Copies the lists. */
  public CheckedFile {
    problems = List.copyOf(problems);
    given = List.copyOf(given);
  }

  /**
   * What {@code input} holds, and what is wrong with it.
   *
   * @param places localities that a document may refer to besides its own
   * @throws UnusableInputException if it is no JSON
   */
  public static CheckedFile of(JsonInput input, Places places) {
    FileKind kind = FileKind.of(input.naming(input::text).root());
    return of(input, kind, check(input, kind, places));
  }

  /** What {@code input} of {@code kind} holds, which was {@code checked}. */
  public static CheckedFile of(JsonInput input, FileKind kind, Checked<?> checked) {
    return new CheckedFile(
        input.name(),
        kind,
        FileKind.counts(input.naming(input::text).root()),
        checked.problems(),
        List.of());
  }

  /** This file, with which {@code files} are given, in which something is wrong. */
  public CheckedFile with(List<CheckedFile> files) {
    return new CheckedFile(file, kind, counts, problems, files);
  }

  /** Whether nothing is wrong with it or with what is given. */
  public boolean isRight() {
    return problems.isEmpty() && given.isEmpty();
  }

  /** All that is wrong with it. */
  public UnusableInputException fault() {
    return UnusableInputException.of(
        file, problems.stream().map(Checked.Located::problem).toList());
  }

  private static Checked<?> check(JsonInput input, FileKind kind, Places places) {
    return switch (kind) {
      case FACILITY, PROJECT, FILE, NETWORK, PLAN, PROGRAM, RESULTS, WORK ->
          FormFiles.read(input, DocumentForm.class, form -> form.resolve(places));
      case TABLE -> FormFiles.read(input, CeilingTableForm.class, CeilingTableForm::resolve);
      case AREAS -> FormFiles.read(input, AreasForm.class, AreasForm::resolve);
      case LOCALITIES -> FormFiles.read(input, LocalitiesForm.class, form -> form.resolve(places));
      case SETTLEMENT -> FormFiles.readAll(input, SettlementForm.class);
    };
  }
}
