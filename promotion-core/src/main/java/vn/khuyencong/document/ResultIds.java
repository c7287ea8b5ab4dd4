package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.place.Locality;
import vn.khuyencong.results.DatedLine;
import vn.khuyencong.results.ReportPeriod;

/** What must fit together in what a document reports: its results, its money and its work. */
final class ResultIds {
  private ResultIds() {}

  /** What is added up of a result, under the names of its components. */
  private record Figure(String name, Function<ProjectResultForm, @Nullable Object> value) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("accepted", ProjectResultForm::accepted),
          new Figure("jobs", ProjectResultForm::jobs),
          new Figure("output", ProjectResultForm::output),
          new Figure("learners", ProjectResultForm::learners),
          new Figure("learnersEmployed", ProjectResultForm::learnersEmployed),
          new Figure("products", ProjectResultForm::products));

  static void check(Fields at, DocumentForm document) {
    Set<String> projects = projects(document);
    String list = document.files() != null ? "files" : "projects";
    String target =
        document.plan() != null
            ? "plan.projects"
            : document.program() != null ? "program.plans" : list;
    References.known(
        at, "results", "project", document.results(), ProjectResultForm::project, target, projects);
    statedOnce(at, document.results() == null ? List.of() : document.results());
    References.once(at, Set.of(), "money", "line.id", document.money(), line(BudgetLineForm::id));
    References.known(
        at,
        "money",
        "line.project",
        document.money(),
        line(BudgetLineForm::project),
        target,
        projects);
    places(at, document.money());
    References.once(at, "work", document.work(), CollaboratorWorkForm::id);
    if (isGiven(document.results()) || isGiven(document.money())) {
      BookIds.results(at, document);
    }
    if (isGiven(document.work())) {
      BookIds.work(at, document);
    }
  }

  private static boolean isGiven(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }

  /** {@code document}, if reports can be made of it; null if not, which is told. */
  static @Nullable Document reported(Fields at, Document document) {
    Document right = document;
    List<DatedLine> twice = at.tried(DocumentRule.REFUSED, document::moneyOfFiles);
    if (twice == null) {
      return null;
    }
    for (int i = 0; i < document.money().size(); i++) {
      if (twice.contains(document.money().get(i))) {
        at.add(
            Problem.of(at.join("money") + "[" + i + "].line.stage", DocumentRule.TOLD_BY_FILE)
                .of(document.money().get(i).line().stage().name()));
      }
    }
    if (!twice.isEmpty()) {
      return null;
    }
    if (!document.results().isEmpty() || !document.money().isEmpty()) {
      right =
          at.tried(DocumentRule.REFUSED, () -> document.book(file -> file)) == null ? null : right;
    }
    if (!document.work().isEmpty()) {
      right = at.tried(DocumentRule.REFUSED, document::workBook) == null ? null : right;
    }
    return right;
  }

  private static Set<String> projects(DocumentForm document) {
    Stream<AnnualPlanForm> plans =
        Stream.concat(
            Stream.ofNullable(document.plan()),
            Stream.ofNullable(document.program()).flatMap(one -> ProjectIds.each(one.plans())));
    return Stream.of(
            ProjectIds.each(document.projects()),
            ProjectIds.each(document.files())
                .map(ProjectFileForm::project)
                .filter(Objects::nonNull),
            plans.flatMap(plan -> ProjectIds.each(plan.projects())))
        .flatMap(all -> all)
        .map(ProjectForm::id)
        .filter(Objects::nonNull)
        .collect(toImmutableSet());
  }

  private static Function<DatedLineForm, @Nullable String> line(
      Function<BudgetLineForm, @Nullable String> what) {
    return dated -> {
      BudgetLineForm line = dated.line();
      return line == null ? null : what.apply(line);
    };
  }

  private static void places(Fields at, @Nullable List<DatedLineForm> money) {
    NearNames ids = new NearNames(at.places().all().stream().map(Locality::id).sorted().toList());
    for (int i = 0; money != null && i < money.size(); i++) {
      BudgetLineForm line = money.get(i) == null ? null : money.get(i).line();
      if (line != null) {
        String place = at.join("money") + "[" + i + "].line.";
        place(at, place + "province", line.province(), ids);
        place(at, place + "district", line.district(), ids);
        place(at, place + "commune", line.commune(), ids);
      }
    }
  }

  private static void place(Fields at, String path, @Nullable String id, NearNames ids) {
    boolean known =
        id == null
            || !FieldText.isNamed(id)
            || at.places().find(id).isPresent()
            || at.places().isListed(id);
    if (!known) {
      at.add(NameProblem.reference(path, String.valueOf(id), at.join("localities"), ids));
    }
  }

  /** Tells a figure of a project that is stated again for a time that has a day in common. */
  private static void statedOnce(Fields at, List<ProjectResultForm> results) {
    ListMultimap<String, ProjectResultForm> before = ArrayListMultimap.create();
    for (int i = 0; i < results.size(); i++) {
      ProjectResultForm later = results.get(i);
      if (later != null && later.project() != null) {
        String place = at.join("results") + "[" + i + "].";
        for (Figure figure : FIGURES) {
          before.get(later.project()).stream()
              .filter(earlier -> isOfSameTime(earlier, later))
              .filter(earlier -> figure.value.apply(earlier) != null)
              .filter(earlier -> figure.value.apply(later) != null)
              .findFirst()
              .ifPresent(earlier -> at.add(twice(place + figure.name, earlier, later)));
        }
        before.put(later.project(), later);
      }
    }
  }

  private static Problem twice(String path, ProjectResultForm earlier, ProjectResultForm later) {
    return Problem.of(path, DocumentRule.STATED_ONCE)
        .with("project", FieldText.called(later.project()))
        .with("earlier", String.valueOf(earlier.period()))
        .of(String.valueOf(later.period()));
  }

  private static boolean isOfSameTime(ProjectResultForm one, ProjectResultForm other) {
    return period(one.period())
        .flatMap(time -> period(other.period()).map(time::overlaps))
        .orElse(false);
  }

  private static Optional<ReportPeriod> period(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(ReportPeriod::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
