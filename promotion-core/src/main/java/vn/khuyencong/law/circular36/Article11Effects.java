package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 11. Điều chỉnh, bổ sung và ngừng triển khai đề án: what a change does to the rest of the
 * file. Who decides it is in {@link Article11Changes}.
 */
public final class Article11Effects {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(11);

  /**
   * Clause 2 point b, clause 4: who replaces a beneficiary is known, and who is replaced is one.
   *
   * <p>Reading: a project has the beneficiary that was approved until another is named; whether
   * that one may be one is asked of the project as changed.
   */
  public static final Rule<ProjectFile> REPLACEMENT =
      rule(
          "replacement",
          ARTICLE.clause(2).point("b"),
          file ->
              IntStream.range(0, file.changes().size())
                  .filter(i -> file.changes().get(i).kind() == ProjectChangeKind.BENEFICIARY)
                  .mapToObj(
                      i ->
                          replacement(file, file.changes().get(i))
                              .at("changes[" + i + "].replacement"))
                  .collect(toImmutableList()));

  /**
   * Clause 2 point a: what is accepted after the last year of the project was extended into it.
   *
   * <p>Reading: the last year is the latest of its plan year, of its period and of the years that
   * something is planned for; an extension goes into the year of its last day, or, without one, the
   * following year. Changes that are told are all there were.
   */
  public static final Rule<ProjectFile> EXTENDED =
      rule("extended", ARTICLE.clause(2).point("a"), Article11Effects::extended);

  /**
   * Clauses 2 and 3: nothing is advanced for a project after it was stopped.
   *
   * <p>Reading: what is advanced is for work to come (Article 12 clause 2), of which there is none
   * once the project is stopped. What is paid for work accepted by then is not refused here, and
   * where no acceptance is told it is asked.
   */
  public static final Rule<ProjectFile> NONE_AFTER_STOP =
      rule("none-after-stop", ARTICLE.clause(2), Article11Effects::noneAfterStop);

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>(
          "circular36.article11.files", ImmutableList.of(REPLACEMENT, EXTENDED, NONE_AFTER_STOP));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article11Effects.class).rules(Matter.FILES, RULES);

  private Article11Effects() {}

  private static Verdict replacement(ProjectFile file, ProjectChange change) {
    List<String> ids =
        Stream.concat(
                file.project().beneficiaries().stream(),
                file.changes().stream().flatMap(one -> one.replacement().stream()))
            .map(Beneficiary::id)
            .toList();
    if (change.replaced().isPresent() && !ids.contains(change.replaced().get())) {
      return Verdict.violated().with("replaced", change.replaced().get());
    }
    return change.replacement().isEmpty()
        ? Verdict.missing("replacement")
        : change.replaced().isPresent() || file.project().beneficiaries().size() == 1
            ? Verdict.satisfied()
            : Verdict.missing("replaced");
  }

  private static List<Verdict> extended(ProjectFile file) {
    return lastYear(file.project())
        .flatMap(
            last ->
                acceptedAfter(file, last)
                    .map(first -> extended(file, first, last, extendedTo(file, last))))
        .map(verdict -> verdict.at("changes"))
        .stream()
        .collect(toImmutableList());
  }

  private static Verdict extended(ProjectFile file, LocalDate first, Year last, Year reached) {
    Optional<LocalDate> beyond = acceptedAfter(file, reached);
    Verdict verdict =
        file.changes().isEmpty()
            ? Verdict.missing("extension")
            : Verdict.satisfiedIf(beyond.isEmpty());
    return verdict
        .with("day", beyond.orElse(first))
        .with("year", beyond.isPresent() ? reached : last);
  }

  /** The first day after {@code year} on which something was accepted. */
  private static Optional<LocalDate> acceptedAfter(ProjectFile file, Year year) {
    return file.acceptances().stream()
        .flatMap(one -> one.day().stream())
        .filter(day -> day.getYear() > year.getValue())
        .min(LocalDate::compareTo);
  }

  /** The last year into which {@code file} was extended, whose project ends with {@code last}. */
  private static Year extendedTo(ProjectFile file, Year last) {
    List<ProjectChange> extensions =
        file.changes().stream()
            .filter(one -> one.kind() == ProjectChangeKind.EXTENSION_INTO_NEXT_YEAR)
            .collect(toImmutableList());
    long undated = extensions.stream().filter(one -> one.until().isEmpty()).count();
    int told =
        extensions.stream()
            .flatMap(one -> one.until().stream())
            .mapToInt(LocalDate::getYear)
            .max()
            .orElse(last.getValue());
    return Year.of(Math.max(told, last.getValue()) + (int) undated);
  }

  private static Optional<Year> lastYear(Project project) {
    return Stream.of(
            project.planYear().stream(),
            project.period().stream().map(days -> Year.of(days.last().getYear())),
            project.supportByYear().stream().map(YearAmount::year))
        .flatMap(years -> years)
        .max(Year::compareTo);
  }

  private static List<Verdict> noneAfterStop(ProjectFile file) {
    if (file.stops().isEmpty()) {
      return ImmutableList.of();
    }
    Optional<LocalDate> stopped =
        file.stops().stream().flatMap(one -> one.day().stream()).min(LocalDate::compareTo);
    return IntStream.range(0, file.advances().size())
        .mapToObj(i -> afterStop(file, i, stopped))
        .collect(toImmutableList());
  }

  private static Verdict afterStop(ProjectFile file, int i, Optional<LocalDate> stopped) {
    Advance advance = file.advances().get(i);
    String path = "advances[" + i + "]";
    if (stopped.isEmpty()) {
      return Verdict.missing("stopDay").at("changes");
    }
    if (advance.day().isEmpty()) {
      return Verdict.missing("advanceDay").at(path + ".day");
    }
    LocalDate paid = advance.day().get();
    Optional<Boolean> accepted =
        advance
            .request()
            .flatMap(AdvanceRequest::accepted)
            .or(() -> acceptedBy(file.acceptances(), paid));
    Verdict verdict =
        paid.isAfter(stopped.get())
            ? Verdict.satisfiedIf(accepted, "accepted")
                .at(accepted.isPresent() ? path : "acceptances")
            : Verdict.satisfied().at(path);
    return verdict.with("paid", paid).with("stopped", stopped.get());
  }

  /** Whether something had been accepted by {@code day}; absent if that is not known. */
  private static Optional<Boolean> acceptedBy(List<Acceptance> all, LocalDate day) {
    boolean by =
        all.stream().anyMatch(one -> one.day().map(its -> !its.isAfter(day)).orElse(false));
    boolean known = !all.isEmpty() && all.stream().allMatch(one -> one.day().isPresent());
    return by || known ? Optional.of(by) : Optional.empty();
  }

  private static Rule<ProjectFile> rule(
      String name, Citation place, Function<ProjectFile, List<Verdict>> check) {
    return Rule.of(
        "circular36.article11." + name,
        place,
        NationalProjects.only(ProjectFile::kindOfMoney, (file, context) -> check.apply(file)));
  }
}
