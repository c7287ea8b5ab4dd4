package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.DocumentRule;
import vn.khuyencong.document.Form;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Problem;
import vn.khuyencong.document.Remainder;
import vn.khuyencong.document.Resolved;

/**
 * Reads files that hold a form or a list of forms: what is wrong with the JSON and what is wrong
 * with what it says are told together, in the order of the file.
 */
final class FormFiles {
  /** What says where a document goes on; if one of them could not be read, no more is asked. */
  private static final Set<DocumentRule> OF_THE_WHOLE =
      Set.of(DocumentRule.SUBJECT, DocumentRule.ONE_KIND);

  /** Rules after which the field is still known as it is meant. */
  private static final Set<DocumentRule> READ_ALL_THE_SAME =
      Set.of(DocumentRule.KNOWN_FIELD, DocumentRule.FIELD_ONCE);

  private FormFiles() {}

  /** The form of {@code type} that {@code input} holds, as {@code resolve} resolves it. */
  static <T, F extends Form<T>> Checked<T> read(
      JsonInput input, Class<F> type, Function<F, Resolved<T>> resolve) {
    return read(
        input,
        (reader, text) -> reader.form("", text.root(), type),
        resolve,
        (form, problems) -> Optional.empty());
  }

  /** The document that {@code input} holds, or what can be used of it. */
  static Checked<Document> readDocument(JsonInput input, Places places) {
    return read(
        input,
        (reader, text) -> reader.form("", text.root(), DocumentForm.class),
        form -> form.resolve(places),
        (form, problems) -> form.remainder(problems, places));
  }

  /** The list of forms of {@code type} that {@code input} holds. */
  static <T, F extends Form<T>> Checked<List<T>> readAll(JsonInput input, Class<F> type) {
    return FormFiles.<List<T>, List<F>>read(
        input,
        (reader, text) -> reader.forms("", text.root(), type),
        Form::resolveAll,
        (forms, problems) -> Optional.empty());
  }

  private static <T, F> Checked<T> read(
      JsonInput input,
      BiFunction<FormReader, JsonText, @Nullable F> bind,
      Function<F, Resolved<T>> resolve,
      BiFunction<F, List<Problem>, Optional<Remainder>> remainder) {
    JsonText text = input.naming(input::text);
    FormReader reader = new FormReader();
    F form = bind.apply(reader, text);
    List<Problem> problems = new ArrayList<>(text.problems());
    problems.addAll(withoutRepeats(reader.problems(), problems));
    Optional<T> value = Optional.empty();
    if (form != null) {
      Resolved<T> resolved = resolve.apply(form);
      value = resolved.value();
      problems.addAll(withoutRepeats(resolved.problems(), problems));
    }
    return new Checked<>(
        input.name(),
        problems.isEmpty() ? value : Optional.empty(),
        located(text, Problem.independent(problems)),
        form == null || problems.isEmpty() ? Optional.empty() : remainder.apply(form, problems));
  }

  /** Those of {@code found} at whose place nothing is told yet. */
  private static List<Problem> withoutRepeats(List<Problem> found, List<Problem> told) {
    Set<String> paths =
        told.stream()
            .filter(problem -> problem.rule() != DocumentRule.FIELD_ONCE)
            .map(Problem::path)
            .collect(toSet());
    Set<String> misread =
        told.stream()
            .filter(problem -> !READ_ALL_THE_SAME.contains(problem.rule()))
            .map(Problem::path)
            .collect(toSet());
    boolean partial =
        told.stream()
            .map(Problem::path)
            .anyMatch(path -> !path.contains(".") && !path.contains("["));
    return found.stream()
        .filter(problem -> !paths.contains(problem.path()))
        .filter(problem -> !problem.mayFollowFrom(misread))
        .filter(problem -> !(partial && OF_THE_WHOLE.contains(problem.rule())))
        .toList();
  }

  private static List<Checked.Located> located(JsonText text, List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.at(text.written(problem.path())))
        .sorted(Comparator.comparingInt(problem -> text.place(problem.path()).order()))
        .map(problem -> new Checked.Located(text.place(problem.path()).line(), problem))
        .toList();
  }
}
