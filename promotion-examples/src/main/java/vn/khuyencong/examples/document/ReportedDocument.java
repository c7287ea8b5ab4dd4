package vn.khuyencong.examples.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.document.Document;
import vn.khuyencong.document.DocumentForm;
import vn.khuyencong.document.Places;
import vn.khuyencong.document.Problem;
import vn.khuyencong.document.Resolved;
import vn.khuyencong.place.Locality;

/**
 * A document to report on: what is wrong with one of its subjects leaves that subject out, and what
 * refers to it, and no other.
 *
 * @param file the file
 * @param document what it holds, without what is left out
 * @param leftOut what is wrong, in the order of the file, and then what refers to that
 */
public record ReportedDocument(String file, Document document, List<Problem> leftOut) {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(localities|networks|facilities|projects|files|results|money|work"
              + "|plan\\.(?:projects|history|networks|tasks|sums|funds)|program\\.plans)"
              + "\\[(\\d+)].*");

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
    Checked<Document> checked = PlanDocumentReader.check(input, places);
    if (checked.value().isPresent()) {
      return new ReportedDocument(input.name(), checked.value().orElseThrow(), List.of());
    }
    List<Problem> told =
        new ArrayList<>(checked.problems().stream().map(Checked.Located::problem).toList());
    DocumentForm form =
        new FormReader().form("", input.naming(input::text).root(), DocumentForm.class);
    Map<String, Set<Integer>> dropped = new HashMap<>();
    Optional<Document> value = Optional.empty();
    boolean more = form != null && drop(told, dropped);
    while (more && value.isEmpty()) {
      Resolved<Document> rest = Pruned.of(form, dropped).resolve(places);
      value = rest.value();
      List<Problem> consequences =
          rest.problems().stream().map(one -> one.at(original(one.path(), dropped))).toList();
      more = value.isPresent() || drop(consequences, dropped);
      told.addAll(more ? consequences : List.of());
    }
    return new ReportedDocument(
        input.name(), value.orElseGet(checked::orThrow), told.stream().distinct().toList());
  }

  /** What is wrong, a line each, each with the file and the place. */
  public Optional<String> complaints() {
    return leftOut.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(UnusableInputException.of(file, leftOut).getMessage());
  }

  /** The subjects that are left out, {@code results[3]}. */
  public Set<String> subjects() {
    return leftOut.stream()
        .map(one -> SUBJECT.matcher(one.path()))
        .filter(Matcher::matches)
        .map(one -> one.group(1) + "[" + one.group(2) + "]")
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** Adds the subjects of {@code problems}; false if one has none, or all are there. */
  private static boolean drop(List<Problem> problems, Map<String, Set<Integer>> dropped) {
    boolean all = true;
    boolean any = false;
    for (Problem problem : problems) {
      Matcher subject = SUBJECT.matcher(problem.path());
      if (subject.matches()) {
        any |=
            dropped
                .computeIfAbsent(subject.group(1), list -> new TreeSet<>())
                .add(Integer.parseInt(subject.group(2)));
      } else {
        all = false;
      }
    }
    return all && any;
  }

  /** The place in the file of what stands at {@code path} once {@code dropped} are left out. */
  private static String original(String path, Map<String, Set<Integer>> dropped) {
    Matcher subject = SUBJECT.matcher(path);
    if (!subject.matches()) {
      return path;
    }
    int index = Integer.parseInt(subject.group(2));
    for (int gone : dropped.getOrDefault(subject.group(1), Set.of())) {
      index += gone <= index ? 1 : 0;
    }
    return subject.group(1) + "[" + index + "]" + path.substring(subject.end(2) + 1);
  }
}
