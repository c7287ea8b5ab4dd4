package vn.khuyencong.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be used of a document in which something is wrong: the subjects in which nothing is. A
 * plan of which something is left out is known in part, so that its sums are asked and not judged.
 *
 * @param document the document without what is left out
 * @param leftOut where what is left out stands, {@code plan.projects[3]}, in the order in which it
 *     was found
 */
public record Remainder(Document document, List<String> leftOut) {
  /** What can be left out of a document: a subject, a locality, a part of a plan. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(localities|networks|facilities|projects|files|results|money|work"
              + "|(?:plan|program\\.plans\\[\\d+])\\.(?:projects|networks|tasks|sums|history))"
              + "\\[(\\d+)](.*)");

  /** Copies the list. */
  public Remainder {
    leftOut = ImmutableList.copyOf(leftOut);
  }

  /**
   * What can be used of {@code form}, in which {@code problems} were found; absent where one of
   * them is of the document as a whole, or no subject is left.
   */
  static Optional<Remainder> of(DocumentForm form, List<Problem> problems, Places places) {
    Set<String> out = new LinkedHashSet<>();
    List<String> found = problems.stream().map(Problem::path).collect(toImmutableList());
    while (!found.isEmpty()) {
      for (String path : found) {
        Matcher subject = SUBJECT.matcher(path);
        if (!subject.matches()) {
          return Optional.empty();
        }
        out.add(subject.group(1) + "[" + subject.group(2) + "]");
      }
      Optional<DocumentForm> rest = without(form, out);
      if (rest.isEmpty()) {
        return Optional.empty();
      }
      Resolved<Document> resolved = rest.get().resolve(places);
      if (resolved.isRight()) {
        return resolved.value().map(document -> new Remainder(document, ImmutableList.copyOf(out)));
      }
      found = resolved.problems().stream().map(one -> before(one.path(), out)).toList();
    }
    return Optional.empty();
  }

  /** {@code path} as it stood before {@code out} was left out. */
  private static String before(String path, Set<String> out) {
    Matcher subject = SUBJECT.matcher(path);
    if (!subject.matches()) {
      return path;
    }
    int index = -1;
    for (int left = Integer.parseInt(subject.group(2)); left >= 0; left--) {
      index++;
      while (out.contains(subject.group(1) + "[" + index + "]")) {
        index++;
      }
    }
    return subject.group(1) + "[" + index + "]" + subject.group(3);
  }

  private static Optional<DocumentForm> without(DocumentForm form, Set<String> out) {
    DocumentForm rest =
        new DocumentForm(
            form.version(),
            form.title(),
            form.note(),
            form.asOf(),
            right("localities", form.localities(), out),
            right("networks", form.networks(), out),
            right("facilities", form.facilities(), out),
            right("projects", form.projects(), out),
            form.plan() == null ? null : plan("plan", form.plan(), out),
            form.program() == null ? null : program(form.program(), out),
            right("files", form.files(), out),
            right("results", form.results(), out),
            right("money", form.money(), out),
            right("work", form.work(), out));
    return holdsSubjects(rest) ? Optional.of(rest) : Optional.empty();
  }

  private static boolean holdsSubjects(DocumentForm form) {
    return isGiven(form.networks())
        || isGiven(form.facilities())
        || isGiven(form.projects())
        || isGiven(form.files())
        || (form.plan() != null && holdsSubjects(form.plan()))
        || ProjectIds.each(form.program() == null ? null : form.program().plans())
            .anyMatch(Remainder::holdsSubjects);
  }

  private static boolean holdsSubjects(AnnualPlanForm plan) {
    return isGiven(plan.projects()) || isGiven(plan.networks()) || isGiven(plan.tasks());
  }

  private static boolean isGiven(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  private static ProgramForm program(ProgramForm form, Set<String> out) {
    return new ProgramForm(
        form.id(),
        form.level(),
        form.firstYear(),
        form.lastYear(),
        form.province(),
        form.approval(),
        form.receivedOn(),
        form.funds(),
        form.plans() == null ? null : plans(form.plans(), out),
        form.stated());
  }

  private static List<AnnualPlanForm> plans(List<AnnualPlanForm> forms, Set<String> out) {
    List<AnnualPlanForm> plans = Lists.newArrayListWithCapacity(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      AnnualPlanForm one = forms.get(i);
      plans.add(one == null ? one : plan("program.plans[" + i + "]", one, out));
    }
    return plans;
  }

  private static AnnualPlanForm plan(String path, AnnualPlanForm form, Set<String> out) {
    boolean whole = out.stream().noneMatch(one -> one.startsWith(path + "."));
    return whole
        ? form
        : new AnnualPlanForm(
            form.id(),
            form.level(),
            form.year(),
            form.province(),
            form.funds(),
            inPart(form.stated()),
            right(path + ".projects", form.projects(), out),
            right(path + ".networks", form.networks(), out),
            right(path + ".tasks", form.tasks(), out),
            right(path + ".history", form.history(), out),
            form.approval(),
            right(path + ".sums", form.sums(), out),
            form.approvals());
  }

  private static StatedFiguresForm inPart(@Nullable StatedFiguresForm stated) {
    return stated == null
        ? new StatedFiguresForm(null, null, null, true)
        : new StatedFiguresForm(stated.total(), stated.count(), stated.parts(), true);
  }

  private static <F> @Nullable List<F> right(
      String path, @Nullable List<F> forms, Set<String> out) {
    if (forms == null) {
      return null;
    }
    List<F> right = Lists.newArrayListWithCapacity(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      if (!out.contains(path + "[" + i + "]")) {
        right.add(forms.get(i));
      }
    }
    return right;
  }
}
