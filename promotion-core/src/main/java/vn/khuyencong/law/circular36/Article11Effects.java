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
import vn.khuyencong.facility.Facility;
import vn.khuyencong.language.Term;
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
  private static final Term NO_MEMBER =
      Term.of(
          "được thay thế nhưng khi đó không phải đơn vị thụ hưởng của đề án",
          "is replaced, but is no beneficiary of the project at that time");
  private static final Term MEMBER =
      Term.of(
          "thay thế đơn vị khác nhưng khi đó đã là đơn vị thụ hưởng của đề án",
          "replaces another, but is a beneficiary of the project already");

  /**
   * Clause 2 point b, clause 4: who replaces a beneficiary is known and is none yet, and who is
   * replaced is one on that day.
   *
   * <p>Reading: a project has the beneficiary that was approved until another is named; whether
   * that one may be one is asked of the project as changed. A change puts another in the place of
   * one; a member, by id or as the same facility under another, is no other, and has the ceilings
   * of one establishment.
   */
  public static final Rule<ProjectFile> REPLACEMENT =
      rule(
          "replacement",
          ARTICLE.clause(2).point("b"),
          file ->
              IntStream.range(0, file.changes().size())
                  .filter(i -> file.changes().get(i).kind() == ProjectChangeKind.BENEFICIARY)
                  .mapToObj(i -> replacement(file, i))
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

  private static Verdict replacement(ProjectFile file, int i) {
    ProjectChange change = file.changes().get(i);
    Project before = file.before(i);
    List<Beneficiary> members = before.beneficiaries();
    Optional<String> leaving = change.leaving(before);
    if (!leaving.map(before::hasBeneficiary).orElse(true)) {
      return noMember(file, i, leaving.get());
    }
    if (change.replacement().isEmpty() || leaving.isEmpty()) {
      return Verdict.missing(change.replacement().isEmpty() ? "replacement" : "replaced")
          .at(path(i, "replacement"));
    }
    Beneficiary coming = change.replacement().get();
    boolean member =
        members.stream()
            .filter(one -> !leaving.equals(Optional.of(one.id())))
            .anyMatch(one -> isSame(one, coming));
    return (member
            ? Verdict.violated().with("who", coming.id()).with("why", MEMBER)
            : Verdict.satisfied())
        .at(path(i, "replacement"));
  }

  /** Of who is replaced but is not named: that may be on a day not known, or as one not named. */
  private static Verdict noMember(ProjectFile file, int i, String leaving) {
    if (isOpen(file, leaving)) {
      return Verdict.missing("stepDay").at(undated(file).orElseThrow());
    }
    return file.before(i).mayHaveOthers()
        ? Verdict.missing("beneficiary").at("project.beneficiaries")
        : Verdict.violated().at(path(i, "replaced")).with("who", leaving).with("why", NO_MEMBER);
  }

  private static String path(int i, String component) {
    return "changes[" + i + "]." + component;
  }

  /** Whether the two are one, by id or by facility. */
  private static boolean isSame(Beneficiary one, Beneficiary other) {
    return one.id().equals(other.id())
        || one.facility()
            .map(Facility::id)
            .filter(id -> other.facility().map(Facility::id).equals(Optional.of(id)))
            .isPresent();
  }

  /** Whether {@code id} is a member on some day, and the days of the changes do not say when. */
  private static boolean isOpen(ProjectFile file, String id) {
    return Stream.concat(
                file.project().beneficiaries().stream(),
                file.changes().stream().flatMap(one -> one.replacement().stream()))
            .anyMatch(one -> one.id().equals(id))
        && undated(file).isPresent();
  }

  /** The place of the first day of another beneficiary that is not known. */
  private static Optional<String> undated(ProjectFile file) {
    return IntStream.range(0, file.changes().size())
        .filter(i -> file.changes().get(i).kind() == ProjectChangeKind.BENEFICIARY)
        .filter(i -> file.changes().get(i).day().isEmpty())
        .mapToObj(i -> path(i, "day"))
        .findFirst();
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
