package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/**
 * Điều 11 khoản 2 điểm b, khoản 4: another takes the place of a beneficiary. The project is of b1
 * and b2, each its own facility, 200 million each.
 */
class Article11ReplacementTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2016, 5, 1);

  /** By id or as a facility, who is a member already is no other. */
  @ParameterizedTest
  @CsvSource({
    "b3, b3, SATISFIED",
    "b1, b9, SATISFIED",
    "b2, b2, VIOLATED",
    "b2, z, VIOLATED",
    "b3, b2, VIOLATED",
    "b3, b1, SATISFIED"
  })
  void whoComesIsNoMemberYet(String id, String facility, Outcome expected) {
    assertThat(found(change("b1", member(id, facility), Optional.of(APRIL))))
        .extracting(Finding::outcome, Finding::path)
        .containsExactly(tuple(expected, "changes[0].replacement"));
  }

  /** A member that takes the place of another over is one establishment with the items of both. */
  @ParameterizedTest
  @CsvSource({"b2, true", "b3, false"})
  void aMemberHasOneCeiling(String id, boolean over) {
    ProjectFile file = file(change("b1", member(id, id), Optional.of(APRIL)));
    assertThat(PromotionLaw.inForceOn(DAY).review(file).assessment().violations())
        .filteredOn(one -> one.code().endsWith("within-limit"))
        .hasSize(over ? 1 : 0);
    assertThat(file.changed().lines())
        .extracting(line -> line.beneficiary().orElseThrow())
        .containsExactly(id, "b2");
    assertThat(file.changed().beneficiaries())
        .extracting(Beneficiary::id)
        .containsExactlyElementsOf(over ? List.of("b2") : List.of(id, "b2"));
  }

  /** Whoever was replaced is no member any more; who came in its place is, in whatever order. */
  @ParameterizedTest
  @CsvSource({
    "b1, VIOLATED, changes[1].replaced",
    "b3, SATISFIED, changes[1].replacement",
    "b2, SATISFIED, changes[1].replacement",
    "b7, VIOLATED, changes[1].replaced"
  })
  void whoLeavesIsAMemberOnThatDay(String leaving, Outcome expected, String path) {
    ProjectChange first = change("b1", member("b3", "b3"), Optional.of(APRIL));
    ProjectChange second = change(leaving, member("b4", "b4"), Optional.of(MAY));
    assertThat(found(first, second))
        .extracting(Finding::outcome, Finding::path)
        .containsExactly(tuple(Outcome.SATISFIED, "changes[0].replacement"), tuple(expected, path));
    assertThat(found(second, first))
        .extracting(Finding::outcome, Finding::path)
        .containsExactly(
            tuple(expected, path.replace("[1]", "[0]")),
            tuple(Outcome.SATISFIED, "changes[1].replacement"));
  }

  /** A day says nothing of what came first on it: the order that can be is that which was. */
  @ParameterizedTest
  @CsvSource({"b3, SATISFIED", "b2, SATISFIED", "b1, VIOLATED", "b7, VIOLATED"})
  void twoChangesOfOneDayAreInTheOrderThatCanBe(String leaving, Outcome expected) {
    ProjectChange first = change("b1", member("b3", "b3"), Optional.of(APRIL));
    ProjectChange second = change(leaving, member("b4", "b4"), Optional.of(APRIL));
    assertThat(found(first, second))
        .extracting(Finding::outcome)
        .containsExactlyInAnyOrder(Outcome.SATISFIED, expected);
    assertThat(found(second, first))
        .extracting(Finding::outcome)
        .containsExactlyInAnyOrder(Outcome.SATISFIED, expected);
    if (expected == Outcome.SATISFIED) {
      assertThat(file(second, first).changed().beneficiaries())
          .extracting(Beneficiary::id)
          .containsExactlyElementsOf(
              leaving.equals("b3") ? List.of("b4", "b2") : List.of("b3", "b4"));
    }
  }

  /** Where others may benefit than are named, who does is asked; nobody is found to be none. */
  @Test
  void whoIsReplacedOfThoseNotNamedIsAsked() {
    ProjectFile file = file(change("b7", member("b3", "b3"), Optional.of(APRIL)));
    Project nobody =
        file.project().toBuilder()
            .beneficiaries(List.of())
            .lines(
                file.project().lines().stream()
                    .map(line -> line.toBuilder().beneficiary(Optional.empty()).build())
                    .toList())
            .build();
    Project three = file.project().toBuilder().memberCount(3).build();
    Project two = file.project().toBuilder().memberCount(2).build();
    assertThat(found(file.toBuilder().project(nobody).build()))
        .extracting(Finding::outcome, Finding::path)
        .containsExactly(tuple(Outcome.FACT_MISSING, "project.beneficiaries"));
    assertThat(found(file.toBuilder().project(three).build()))
        .extracting(Finding::outcome, Finding::path)
        .containsExactly(tuple(Outcome.FACT_MISSING, "project.beneficiaries"));
    assertThat(found(file.toBuilder().project(two).build()))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
  }

  /** Of several, of whom one is named, it is not known that this one leaves. */
  @Test
  void theOnlyOneNamedOfSeveralIsNotTheOneWhoLeaves() {
    ProjectChange change =
        change("b1", member("b3", "b3"), Optional.of(APRIL)).toBuilder()
            .replaced(Optional.empty())
            .build();
    ProjectFile file = ProjectFiles.national().changes(List.of(change)).build();
    Project several = file.project().toBuilder().memberCount(2).build();
    assertThat(file.changed().beneficiaries()).extracting(Beneficiary::id).containsExactly("b3");
    assertThat(found(file.toBuilder().project(several).build()))
        .extracting(Finding::outcome, Finding::missingFacts)
        .containsExactly(tuple(Outcome.FACT_MISSING, List.of("replaced")));
  }

  /** One who left may come again. */
  @Test
  void whoLeftMayComeAgain() {
    assertThat(
            found(
                change("b1", member("b3", "b3"), Optional.of(APRIL)),
                change("b2", member("b1", "b1"), Optional.of(MAY))))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
  }

  @Test
  void theDayIsAskedWhereItDecides() {
    ProjectChange first = change("b1", member("b3", "b3"), Optional.empty());
    assertThat(found(change("b3", member("b4", "b4"), Optional.of(MAY)), first))
        .extracting(Finding::outcome, Finding::path)
        .contains(tuple(Outcome.FACT_MISSING, "changes[1].day"));
    assertThat(found(change("b7", member("b4", "b4"), Optional.of(MAY)), first))
        .extracting(Finding::outcome, Finding::path)
        .contains(tuple(Outcome.VIOLATED, "changes[0].replaced"));
  }

  @Test
  void theSentenceSaysWho() {
    Finding gone = found(change("b7", member("b4", "b4"), Optional.of(MAY))).get(0);
    assertThat(gone.message(Language.ENGLISH))
        .isEqualTo("b7 is replaced, but is no beneficiary of the project at that time.");
    assertThat(gone.message(Language.VIETNAMESE))
        .isEqualTo("b7 được thay thế nhưng khi đó không phải đơn vị thụ hưởng của đề án.");
    assertThat(
            found(change("b1", member("b2", "b2"), Optional.of(MAY)))
                .get(0)
                .message(Language.ENGLISH))
        .isEqualTo("b2 replaces another, but is a beneficiary of the project already.");
  }

  private static List<Finding> found(ProjectChange... changes) {
    return found(file(changes));
  }

  private static List<Finding> found(ProjectFile file) {
    return PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
        .filter(one -> one.code().equals("circular36.article11.replacement"))
        .toList();
  }

  private static ProjectFile file(ProjectChange... changes) {
    Project project = ProjectFixtures.national().build();
    CostLine line = project.lines().get(0);
    return ProjectFile.builder()
        .project(
            project.toBuilder()
                .group(true)
                .beneficiaries(List.of(member("b1", "b1"), member("b2", "b2")))
                .lines(
                    List.of(
                        line.toBuilder().beneficiary("b1").build(),
                        line.toBuilder().id("l2").beneficiary("b2").build()))
                .build())
        .changes(List.of(changes))
        .build();
  }

  private static ProjectChange change(String leaving, Beneficiary coming, Optional<LocalDate> day) {
    return ProjectFiles.change(ProjectChangeKind.BENEFICIARY, APRIL).toBuilder()
        .day(day)
        .replaced(leaving)
        .replacement(coming)
        .build();
  }

  private static Beneficiary member(String id, String facility) {
    Beneficiary like = ProjectFixtures.beneficiary(id, Vnd.ofMillions(200));
    return like.toBuilder()
        .facility(like.facility().orElseThrow().toBuilder().id(facility).build())
        .build();
  }
}
