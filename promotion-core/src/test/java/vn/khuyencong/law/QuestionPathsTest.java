package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/**
 * Where facts are asked for: each where it is set, and nowhere else. The tries are the same in
 * every run: a build fails for what was changed, not by chance. Another {@link #SEED} searches on.
 */
@Tag("exhaustive")
class QuestionPathsTest {
  private static final String SEED = "20261127";

  private static final LocalDate DAY = LocalDate.of(2017, 1, 15);

  /** Where those who benefit are not all named, it is asked who else does. */
  private static final String WHO = "beneficiary";

  /** The table of the province is given to the law, and stands in no subject. */
  private static final String TABLE = "provincialNorm";

  /**
   * What the record at the path says by a shorter name: the unit of a host, who set a rate, the
   * amount of a source, a year, a fund or an instalment, what a task requests, the table of a
   * province.
   */
  private static final Set<String> BY_ANOTHER_NAME =
      Set.of(
          "hostUnit",
          "remunerationAuthority",
          "remunerationDecision",
          "sourceAmount",
          "yearAmount",
          "fundAmount",
          "instalmentAmount",
          "supportRequested");

  /** What is said of a line: by itself, beside it in the facts of its project, or by its row. */
  private static final Set<String> OF_A_LINE =
      Stream.concat(
              Stream.of("trainingItem"),
              Stream.of(
                      CostLine.class,
                      LineFacts.class,
                      TransferFacts.class,
                      RelocationFacts.class,
                      TrainingFacts.class,
                      RowFacts.class)
                  .flatMap(QuestionPathsTest::names))
          .collect(Collectors.toUnmodifiableSet());

  /** The components of a record, each also with what it is about before it: "trainingItem". */
  private static Stream<String> names(Class<?> type) {
    String about = type.getSimpleName().replace("Facts", "").toLowerCase(Locale.ROOT);
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .flatMap(
            name ->
                Stream.of(
                    name,
                    about + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
  }

  private static boolean isOfLine(Question asked) {
    return asked.path().matches("(.*\\.)?lines\\[\\d+]") && OF_A_LINE.contains(asked.fact());
  }

  @Property(tries = 1000, seed = SEED)
  void noFactIsAskedForUnderTwoPaths(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object less = Forgotten.some(Set.of(), Approved.by(day, subject), random);
    SubjectPaths paths = SubjectPaths.of(less);
    assertThat(
            asked(day, less).stream()
                .flatMap(
                    asked ->
                        paths
                            .owner(asked.path(), asked.fact())
                            .map(owner -> asked.fact() + " of " + owner)
                            .stream()))
        .as("%s", less)
        .doesNotHaveDuplicates();
  }

  @Property(tries = 1000, seed = SEED)
  void everyFactIsAskedForWhereItIsSet(
      @ForAll("cases") Object subject, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object less = Forgotten.some(Set.of(), Approved.by(day, subject), random);
    SubjectPaths paths = SubjectPaths.of(less);
    assertThat(asked(day, less))
        .as("%s", less)
        .filteredOn(asked -> !WHO.equals(asked.fact()) && !TABLE.equals(asked.fact()))
        .allMatch(
            asked ->
                paths.owner(asked.path(), asked.fact()).isPresent()
                    || paths.isThere(asked.path())
                    || ((less instanceof ProjectFile
                            || isOfLine(asked)
                            || BY_ANOTHER_NAME.contains(asked.fact()))
                        && paths.leadsSomewhere(asked.path())));
  }

  /** Of a file too: of its advances, changes and repayments, of the lists that hold them. */
  @Property(tries = 2000, seed = SEED)
  void everyQuestionOfAFileLeadsToWhatCanBeTold(
      @ForAll("files") ProjectFile file, @ForAll("days") LocalDate day, @ForAll Random random) {
    Object less = Forgotten.some(Set.of(), Approved.by(day, file), random);
    SubjectPaths paths = SubjectPaths.of(less);
    assertThat(Reviewed.on(day, less).questions().stream().flatMap(one -> one.places().stream()))
        .as("%s", less)
        .allMatch(paths::leadsSomewhere);
  }

  /** What the file tells of all its advances is asked once, whatever asks for it. */
  @Test
  void whatAFileTellsOnceIsAskedOnce() {
    ProjectFile file =
        ProjectFiles.national()
            .contract(Optional.empty())
            .content(Optional.empty())
            .acceptances(List.of())
            .settlement(Optional.empty())
            .build();
    ProjectFile three =
        file.toBuilder()
            .advances(
                List.of(
                    Advance.of(LocalDate.of(2016, 7, 1), Vnd.ofMillions(10)),
                    Advance.of(LocalDate.of(2016, 8, 1), Vnd.ofMillions(10)),
                    Advance.of(LocalDate.of(2016, 9, 1), Vnd.ofMillions(10))))
            .build();
    List<String> asked =
        Reviewed.on(DAY, three).questions().stream()
            .map(one -> one.fact() + " at " + String.join(", ", one.places()))
            .toList();
    assertThat(asked).filteredOn(one -> one.startsWith("contract ")).hasSize(1);
    assertThat(asked).contains("contract at contract").noneMatch(one -> one.contains("].contract"));
    assertThat(asked).noneMatch(one -> one.contains("].kind") || one.contains("].accepted"));
  }

  /** The amount of an advance is asked, not besides what had been paid before the next. */
  @Test
  void whatWasPaidBeforeIsAskedAsTheAmountOfAnAdvance() {
    Advance first = Advance.builder().day(LocalDate.of(2016, 7, 1)).build();
    Advance second = Advance.of(LocalDate.of(2016, 8, 1), Vnd.ofMillions(10));
    ProjectFile file = ProjectFiles.national().advances(List.of(first, second)).build();
    assertThat(Reviewed.on(DAY, file).questions())
        .extracting(Question::fact)
        .contains("advanceAmount")
        .doesNotContain("paid");
  }

  /** Of every item: a task that says the least is asked for what a task can say, where it is. */
  @ParameterizedTest
  @ValueSource(strings = {"2013-06-01", "2016-06-01", "2020-06-01", "2026-06-01"})
  void whatATaskIsAskedIsAComponentOfIt(LocalDate day) {
    AnnualPlan plan =
        Plans.national()
            .tasks(
                Stream.of(SupportItem.values())
                    .map(
                        item ->
                            PlannedTask.builder()
                                .id(item.name())
                                .title(item.name())
                                .item(item)
                                .amount(Vnd.ofMillions(30))
                                .source(MoneySource.NATIONAL_PROMOTION)
                                .build())
                    .toList())
            .build();
    SubjectPaths paths = SubjectPaths.of(plan);
    assertThat(asked(day, plan))
        .flatExtracting(
            one ->
                one.places().stream()
                    .filter(place -> place.matches("tasks\\[\\d+]"))
                    .filter(place -> !paths.owner(place, one.fact()).equals(Optional.of(place)))
                    .map(place -> one.fact() + " at " + place)
                    .toList())
        .isEmpty();
  }

  @Test
  void whatALineRequestsIsAskedAtTheLine() {
    Project project = ProjectFixtures.provincial().build();
    Project less =
        withLine(project, project.lines().get(0).toBuilder().supportRequested(Optional.empty()));
    assertThat(places(less, "supportRequested")).containsExactly("lines[0]");
  }

  @Test
  void theItemOfALineIsAskedAtTheLine() {
    Project project = ProjectFixtures.national().build();
    Project less =
        withLine(project, project.lines().get(0).toBuilder().item(Optional.empty())).toBuilder()
            .procedure(
                Procedure.builder()
                    .from(project.procedure())
                    .tenderLawMet(Optional.empty())
                    .build())
            .build();
    assertThat(places(less, "item")).hasSize(1).allMatch(path -> path.startsWith("lines[0]"));
  }

  private static Project withLine(Project project, vn.khuyencong.project.CostLineBuilder line) {
    List<CostLine> lines = List.of(line.build());
    return project.toBuilder().lines(lines).build();
  }

  private static List<String> places(Project project, String fact) {
    return Reviewed.on(DAY, project).questions().stream()
        .filter(asked -> asked.fact().equals(fact))
        .flatMap(asked -> asked.places().stream())
        .toList();
  }

  /** But for who takes the place of another in the changes of a file. */
  private static List<Question> asked(LocalDate day, Object subject) {
    return Reviewed.on(day, subject).questions().stream()
        .filter(asked -> !asked.path().matches("project\\.beneficiaries\\[\\d+]\\.facility\\..*"))
        .toList();
  }

  @Provide
  Arbitrary<Object> cases() {
    return Arbitraries.of(Reviewed.CASES).map(one -> (Object) one);
  }

  @Provide
  Arbitrary<ProjectFile> files() {
    return Arbitraries.of(
        Reviewed.CASES.stream()
            .filter(ProjectFile.class::isInstance)
            .map(ProjectFile.class::cast)
            .toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(Reviewed.DAYS);
  }
}
