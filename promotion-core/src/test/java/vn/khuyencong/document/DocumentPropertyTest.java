package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.receipt.Altered;
import vn.khuyencong.receipt.CanonicalExamples;
import vn.khuyencong.results.DatedLine;
import vn.khuyencong.results.ProjectResult;
import vn.khuyencong.results.ReportPeriod;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.CeilingTable;

/** Whole documents: nothing of them is lost, and nothing that is wrong with them is kept back. */
class DocumentPropertyTest {
  private static final Altered ALTERED =
      Altered.from(
          Set.copyOf(FormsTest.records().toList()),
          Stream.concat(CanonicalExamples.all().stream(), DocumentExamples.all().stream())
              .toList());
  private static final List<NetworkPlan> NETWORKS = all(NetworkPlan.class);
  private static final List<SupportRequest> FACILITIES = all(SupportRequest.class);
  private static final List<Project> PROJECTS = all(Project.class);
  private static final List<AnnualPlan> PLANS = all(AnnualPlan.class);
  private static final List<Program> PROGRAMS = all(Program.class);
  private static final List<ProjectFile> FILES = all(ProjectFile.class);

  private static final DocumentForm LARGE =
      DocumentForm.of(
          new Document(
              "Mẫu",
              Optional.of("mẫu"),
              Optional.of(java.time.LocalDate.of(2022, 6, 1)),
              List.of(),
              List.of(LongAn.published()),
              List.of(FACILITIES.get(0)),
              List.of(PROJECTS.get(0), Plans.localProject("p9")),
              Optional.empty(),
              Optional.empty(),
              List.of()));

  private static final List<Form<?>> DOCUMENTS =
      List.of(
          LARGE,
          document(Optional.of(PLANS.get(0)), Optional.empty(), List.of()),
          document(Optional.of(Plans.inSums().build()), Optional.empty(), List.of()),
          document(Optional.empty(), Optional.of(PROGRAMS.get(0)), List.of()),
          document(Optional.empty(), Optional.empty(), List.of(FILES.get(0))),
          DocumentForm.of(reporting()),
          LocalitiesForm.of("x", List.of(Plans.LONG_AN)),
          AreasForm.of("x", List.of(area())),
          SettlementForm.of(Settlement.of(DecreePoints.ARTICLE_4_CONTENTS, true, Citation.of("a"))),
          CeilingTableForm.of(all(CeilingTable.class).get(0)),
          SettlementForm.of(
              Settlement.of(CeilingPoints.MEAL_CEILING, Vnd.of(150_000), Citation.of("b"))));

  private static LocalityArea area() {
    return new LocalityArea(
        "80",
        new AreaFact(AreaClass.DIFFICULT_AREA, true, Validity.ALWAYS, Citation.of("1/QĐ-TTg")));
  }

  private static DocumentForm document(
      Optional<AnnualPlan> plan, Optional<Program> program, List<ProjectFile> files) {
    return DocumentForm.of(
        new Document(
            "Mẫu",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            plan,
            program,
            files));
  }

  private static <T> List<T> all(Class<T> type) {
    return ALTERED
        .of(type)
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .distinct()
        .filter(Forms::hasOnePlaceAnId)
        .map(type::cast)
        .toList();
  }

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.randoms().map(DocumentPropertyTest::document);
  }

  private static Document document(Random random) {
    int kind = random.nextInt(4);
    return new Document(
        "Mẫu",
        Optional.of("mẫu"),
        Optional.empty(),
        List.of(),
        kind == 0 ? some(NETWORKS, random) : List.of(),
        kind == 0 ? List.of(FACILITIES.get(random.nextInt(FACILITIES.size()))) : List.of(),
        kind == 0 ? once(some(PROJECTS, random)) : List.of(),
        kind == 1 ? Optional.of(PLANS.get(random.nextInt(PLANS.size()))) : Optional.empty(),
        kind == 2 ? Optional.of(PROGRAMS.get(random.nextInt(PROGRAMS.size()))) : Optional.empty(),
        kind == 3 ? List.of(FILES.get(random.nextInt(FILES.size()))) : List.of());
  }

  /** What came of the project p9, money and work, as a document writes them. */
  private static Document reporting() {
    return new Document(
        "Mẫu",
        Optional.empty(),
        Optional.empty(),
        List.of(Plans.LONG_AN),
        List.of(LongAn.published()),
        List.of(),
        List.of(Plans.localProject("p9")),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(
            ProjectResult.of("p9", ReportPeriod.parse("2022-Q3")).jobs(5).output(Vnd.of(9)).build(),
            ProjectResult.of("p9", ReportPeriod.parse("2022-11-20")).accepted(true).build()),
        List.of(
            DatedLine.on(
                java.time.LocalDate.of(2022, 7, 15),
                DocumentExamples.line().toBuilder().project("p9").province("80").build())),
        List.of(DocumentExamples.work()));
  }

  @Test
  void whatIsReportedIsReadAgain() {
    Document read = DocumentForm.of(reporting()).resolve().orThrow();
    assertThat(read)
        .isEqualTo(
            new Document(
                reporting().title(),
                Optional.empty(),
                Optional.empty(),
                read.localities(),
                reporting().networks(),
                List.of(),
                reporting().projects(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                reporting().results(),
                reporting().money(),
                reporting().work()));
  }

  /** Those of {@code projects} that have the id of none before. */
  private static List<Project> once(List<Project> projects) {
    Set<String> ids = new HashSet<>();
    return projects.stream().filter(one -> ids.add(one.id())).toList();
  }

  private static <T> List<T> some(List<T> all, Random random) {
    return random.ints(random.nextInt(3), 0, all.size()).mapToObj(all::get).toList();
  }

  @Property(tries = 300)
  void aDocumentWrittenAndReadAgainIsTheSame(@ForAll("documents") Document document) {
    if (!Forms.hasOnePlaceAnId(document)) {
      return;
    }
    DocumentForm form = DocumentForm.of(document);
    Resolved<Document> read = form.resolve();
    assertThat(read.problems()).isEmpty();
    Document again = read.orThrow();
    assertThat(again.networks()).isEqualTo(document.networks());
    assertThat(again.facilities()).isEqualTo(document.facilities());
    assertThat(again.projects()).isEqualTo(document.projects());
    assertThat(again.plan()).isEqualTo(document.plan());
    assertThat(again.program()).isEqualTo(document.program());
    assertThat(again.files()).isEqualTo(document.files());
    assertThat(DocumentForm.of(again)).isEqualTo(form);
  }

  /** Every component of every record, one at a time: exactly that is told, where it stands. */
  @ParameterizedTest
  @MethodSource("types")
  void aFaultOfAComponentIsToldOnce(Class<?> type) {
    ALTERED
        .of(type)
        .map(Altered.Change::after)
        .distinct()
        .filter(Forms::hasOnePlaceAnId)
        .limit(2)
        .forEach(
            value -> {
              Form<?> right = Forms.written(value);
              Places places = Forms.places(value);
              FaultyForms.faults(right)
                  .forEach(
                      (place, wrong) -> {
                        if (!(wrong instanceof Boolean)) {
                          assertThat(
                                  FaultyForms.with(right, Map.of(place, wrong))
                                      .resolve(places)
                                      .problems())
                              .as("%s at %s of %s", wrong, place, right)
                              .extracting(Problem::path)
                              .containsExactly(place);
                        }
                      });
            });
  }

  static Stream<Class<?>> types() {
    return FormsTest.records();
  }

  /**
   * Faults of every kind, in every kind of document: of single components, ids and what refers to
   * them among these, of components beside one another, of what stands twice.
   */
  @Property(tries = 600)
  void asManyFaultsAreToldAsThereAre(
      @ForAll @IntRange(max = 10) int which,
      @ForAll @IntRange(min = 1, max = 12) int number,
      @ForAll @IntRange(max = 3) int between,
      @ForAll Random random) {
    Form<?> right = DOCUMENTS.get(which);
    List<PlantedFaults.Planted> planted = some(PlantedFaults.in(right), between, random);
    Map<String, Object> changes = new LinkedHashMap<>();
    planted.forEach(one -> changes.putAll(one.change()));
    Map<String, Object> possible = FaultyForms.faults(right);
    possible.values().removeIf(value -> value instanceof Boolean);
    possible.keySet().removeIf(place -> planted.stream().anyMatch(one -> one.meets(place)));
    List<String> places = new ArrayList<>(possible.keySet());
    java.util.Collections.shuffle(places, random);
    Map<String, Object> wrong = new LinkedHashMap<>();
    for (String place : places) {
      boolean nowhere = String.valueOf(possible.get(place)).startsWith("nowhere");
      if (wrong.size() < number && !hides(place, nowhere, wrong)) {
        wrong.put(place, possible.get(place));
      }
    }
    Form<?> faulty = FaultyForms.with(FaultyForms.with(right, changes), wrong);
    List<Problem> problems = faulty.resolve().problems();
    Set<String> expected = new HashSet<>(wrong.keySet());
    planted.forEach(one -> expected.add(one.told()));
    assertThat(problems).allMatch(problem -> Paths.exists(faulty, problem.path()));
    assertThat(problems.stream().map(Problem::path)).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Whether it cannot be known of faults at {@code place} and at one of {@code others}. */
  private static boolean hides(String place, boolean nowhere, Map<String, Object> others) {
    return others.entrySet().stream()
        .anyMatch(
            other ->
                isOfThePoint(place, other.getKey())
                    || isOfTheStage(place, other.getKey())
                    || (nowhere && isListed(other.getKey()))
                    || (String.valueOf(other.getValue()).startsWith("nowhere") && isListed(place)));
  }

  /** Which of two ids that find nothing an id of the list that is left blank was meant to be. */
  private static boolean isListed(String place) {
    return place.matches("localities\\[\\d+]\\.id");
  }

  /** Of what kind an answer must be is said by the point. */
  private static boolean isOfThePoint(String place, String other) {
    return Set.of(place, other + " ").equals(Set.of("point", "answer "))
        || Set.of(place, other + " ").equals(Set.of("answer", "point "));
  }

  /** Whether money was taken back is said by the stage. */
  private static boolean isOfTheStage(String place, String other) {
    return place.replace(".stage", ".amount").equals(other.replace(".stage", ".amount"))
        && place.endsWith(".stage") != other.endsWith(".stage");
  }

  /** Up to {@code most} of {@code all} that do not meet. */
  private static List<PlantedFaults.Planted> some(
      List<PlantedFaults.Planted> all, int most, Random random) {
    List<PlantedFaults.Planted> shuffled = new ArrayList<>(all);
    java.util.Collections.shuffle(shuffled, random);
    List<PlantedFaults.Planted> some = new ArrayList<>();
    for (PlantedFaults.Planted one : shuffled) {
      boolean apart =
          some.stream()
              .noneMatch(
                  other ->
                      other.change().keySet().stream().anyMatch(one::touches)
                          || one.change().keySet().stream().anyMatch(other::touches));
      if (some.size() < most && apart) {
        some.add(one);
      }
    }
    return some;
  }

  /** An advance that the file tells and that is stated again would count twice. */
  @Test
  void moneyThatAFileTellsIsNotStatedAgain() {
    ProjectFile file = ProjectFiles.national().build();
    BudgetLine line = DocumentExamples.line().toBuilder().project(file.project().id()).build();
    Document told = document(List.of(file), line);
    assertThat(DocumentForm.of(told).resolve().problems())
        .extracting(Problem::path, Problem::rule)
        .containsExactly(tuple("money[0].line.stage", DocumentRule.TOLD_BY_FILE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.book(one -> one))
        .withMessageContaining("[m1]");
    assertThat(DocumentForm.of(document(List.of(file), recovered(line))).resolve().isRight())
        .isTrue();
  }

  private static BudgetLine recovered(BudgetLine line) {
    return line.toBuilder().stage(BudgetStage.RECOVERED).amount(Vnd.of(-7)).build();
  }

  private static Document document(List<ProjectFile> files, BudgetLine line) {
    return new Document(
        "t",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        files,
        List.of(),
        List.of(new DatedLine(line, Optional.empty())),
        List.of());
  }
}
