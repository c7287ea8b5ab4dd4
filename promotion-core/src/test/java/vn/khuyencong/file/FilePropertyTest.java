package vn.khuyencong.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** What holds of every file, whatever is known of it. */
@Tag("exhaustive")
class FilePropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2018, 1, 1));

  /** One more advance is never less to be paid back. */
  @Property(tries = 300)
  void addingAnAdvanceNeverLowersWhatIsToBeRepaid(
      @ForAll("files") ProjectFile file, @ForAll("advances") Advance more) {
    List<Advance> longer = new ArrayList<>(file.advances());
    longer.add(more);
    Optional<Vnd> before = LAW.review(file).money().toRepay();
    Optional<Vnd> after = LAW.review(file.toBuilder().advances(longer).build()).money().toRepay();
    if (before.isPresent() && after.isPresent() && !file.advances().isEmpty()) {
      assertThat(after.get()).isGreaterThanOrEqualTo(before.get());
    }
  }

  @Property(tries = 300)
  void theOrderOfListsDoesNotMatter(@ForAll("files") ProjectFile file) {
    FileReview one = LAW.review(file);
    FileReview other = LAW.review(reversed(file));
    assertThat(other.stage()).isEqualTo(one.stage());
    assertThat(other.money()).isEqualTo(one.money());
    assertThat(other.due()).containsExactlyInAnyOrderElementsOf(one.due());
    assertThat(outcomes(other)).containsExactlyInAnyOrderElementsOf(outcomes(one));
  }

  /** Leaving out what is told of the file refuses nothing that passed, and pays nothing. */
  @Property(tries = 300)
  void whatIsNotKnownIsNeitherRefusedNorPaid(@ForAll("files") ProjectFile file) {
    FileReview whole = LAW.review(file);
    for (ProjectFile less : lessTold(file)) {
      FileReview found = LAW.review(less);
      assertThat(found.assessment().outcome() == Outcome.VIOLATED)
          .isIn(false, whole.assessment().outcome() == Outcome.VIOLATED);
      found.money().advanced().ifPresent(sum -> assertThat(whole.money().advanced()).contains(sum));
      found
          .money()
          .toRepay()
          .ifPresent(
              due -> assertThat(due).isLessThanOrEqualTo(found.money().advanced().orElseThrow()));
    }
  }

  /** What is due, overdue and left of repayable support fits together, and its parts. */
  @Property(tries = 300)
  void partsSumToTheWhole(
      @ForAll("supports") RepayableSupport support, @ForAll("days") LocalDate day) {
    Vnd whole = Vnd.total(support.instalments().stream().map(Instalment::least).toList());
    if (!support.instalments().isEmpty()) {
      Vnd due = support.dueBy(day).orElseThrow();
      assertThat(due).isBetween(Vnd.ZERO, whole);
      assertThat(support.dueBy(LocalDate.of(2999, 1, 1))).contains(whole);
      support.overdueOn(day).ifPresent(late -> assertThat(late).isBetween(Vnd.ZERO, due));
    }
    if (support.tellsRepayments()) {
      Vnd repaid = support.repaidBy(day).orElseThrow();
      assertThat(support.leftOn(day))
          .contains(support.amount().orElseThrow().minus(repaid).max(Vnd.ZERO));
    }
    Optional<Finding> parts =
        LAW.review(support).all().stream()
            .filter(one -> one.code().equals("decree45.article16.instalments"))
            .findFirst();
    assertThat(parts.map(Finding::outcome))
        .contains(
            support.instalments().isEmpty()
                ? Outcome.FACT_MISSING
                : whole.equals(support.amount().orElseThrow())
                    ? Outcome.SATISFIED
                    : Outcome.VIOLATED);
  }

  @Provide
  Arbitrary<ProjectFile> files() {
    return Combinators.combine(
            advances().list().ofMaxSize(3),
            acceptances().list().ofMaxSize(2),
            changes().list().ofMaxSize(2),
            repayments().list().ofMaxSize(2),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (advances, acceptances, changes, repayments, settled, local) ->
                (local ? ProjectFiles.local().repayable(Optional.empty()) : ProjectFiles.national())
                    .advances(advances)
                    .acceptances(acceptances)
                    .changes(changes)
                    .repayments(repayments)
                    .settlement(
                        Optional.of(
                                ProjectFiles.settlement().toBuilder()
                                    .advanced(Optional.empty())
                                    .accepted(Optional.empty())
                                    .build())
                            .filter(there -> settled))
                    .build());
  }

  @Provide
  Arbitrary<Advance> advances() {
    return Combinators.combine(days().optional(), amounts().optional())
        .as((day, amount) -> Advance.builder().day(day).amount(amount).build());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 700).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<RepayableSupport> supports() {
    Arbitrary<Instalment> part = Combinators.combine(days(), amounts()).as(Instalment::of);
    return Combinators.combine(
            amounts(), part.list().ofMaxSize(4), repayments().list().ofMaxSize(3))
        .as(
            (amount, parts, repayments) ->
                ProjectFiles.repayable()
                    .amount(amount)
                    .instalments(parts)
                    .repayments(repayments)
                    .build());
  }

  private static Arbitrary<Acceptance> acceptances() {
    return Combinators.combine(
            Arbitraries.integers().between(300, 700).map(FIRST::plusDays).optional(),
            amounts().optional(),
            Arbitraries.of(true, false).optional())
        .as(
            (day, amount, last) ->
                Acceptance.builder().day(day).support(amount).last(last).build());
  }

  private static Arbitrary<ProjectChange> changes() {
    return Combinators.combine(
            Arbitraries.of(
                ProjectChangeKind.LESS_SUPPORT,
                ProjectChangeKind.PLACE,
                ProjectChangeKind.STOPPED,
                ProjectChangeKind.MORE_SUPPORT),
            Arbitraries.integers().between(0, 700).map(FIRST::plusDays).optional(),
            amounts().optional())
        .as(
            (kind, day, amount) ->
                ProjectChange.builder().kind(kind).day(day).support(amount).build());
  }

  private static Arbitrary<Repayment> repayments() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 700).map(FIRST::plusDays).optional(),
            amounts().optional())
        .as(Repayment::new);
  }

  private static Arbitrary<Vnd> amounts() {
    return Arbitraries.longs().between(0, 220).map(Vnd::ofMillions);
  }

  private static ProjectFile reversed(ProjectFile file) {
    return file.toBuilder()
        .filings(reversed(file.filings()))
        .appraisals(reversed(file.appraisals()))
        .advances(reversed(file.advances()))
        .changes(reversed(file.changes()))
        .acceptances(reversed(file.acceptances()))
        .repayments(reversed(file.repayments()))
        .build();
  }

  private static <T> List<T> reversed(List<T> all) {
    List<T> other = new ArrayList<>(all);
    Collections.reverse(other);
    return other;
  }

  private static List<ProjectFile> lessTold(ProjectFile file) {
    ProjectFileBuilder without = file.toBuilder();
    return Stream.of(
            file.toBuilder().contract(Optional.empty()),
            file.toBuilder().advances(List.of()),
            file.toBuilder().acceptances(List.of()).settlement(Optional.empty()),
            file.toBuilder().repayments(List.of()),
            without.filings(List.of()).appraisals(List.of()))
        .map(ProjectFileBuilder::build)
        .toList();
  }

  private static List<String> outcomes(FileReview review) {
    return review.assessment().all().stream().map(one -> one.code() + " " + one.outcome()).toList();
  }
}
