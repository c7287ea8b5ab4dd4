package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.receipt.Altered;
import vn.khuyencong.receipt.CanonicalExamples;

/** Every record that is put in has a form that loses nothing of it. */
class FormsTest {
  private static final List<String> PACKAGES =
      List.of("facility", "project", "network", "plan", "place", "support", "results");

  /** What the library computes; nobody writes it down. */
  private static final Set<String> RESULTS =
      Set.of(
          "BeneficiaryCount",
          "Boundaries",
          "DoubtedWork",
          "FacilityLine",
          "FigureTotal",
          "FileAmounts",
          "MemberPay",
          "MonthPay",
          "NetworkBudget",
          "NetworkCoverage",
          "NetworkWork",
          "PlanPart",
          "PlannedAmounts",
          "ProjectTally",
          "ResultGroup",
          "ResultReport",
          "ResultRow",
          "ResultTotals",
          "TableProblem",
          "UnitOnDay",
          "WorkReport",
          "WorkTotal");

  /** What a whole document gives: the books of its reports, and a period, which is one word. */
  private static final Set<String> WHOLE = Set.of("ReportPeriod", "ResultBook", "WorkBook");

  private static final Altered ALTERED =
      Altered.from(
          Set.copyOf(records().toList()),
          Stream.concat(CanonicalExamples.all().stream(), DocumentExamples.all().stream())
              .toList());

  static Stream<Class<?>> records() {
    return new ClassFileImporter()
        .importUrl(PromotionLaw.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.getModifiers().toString().contains("PUBLIC"))
            .filter(JavaClass::isTopLevelClass)
            .filter(
                type ->
                    PACKAGES.contains(type.getPackageName().replace("vn.khuyencong.", ""))
                        || type.getSimpleName().equals("BudgetLine"))
            .filter(type -> !RESULTS.contains(type.getSimpleName()))
            .filter(type -> !WHOLE.contains(type.getSimpleName()))
            .<Class<?>>map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aFormHasTheComponentsOfItsRecord(Class<?> type) {
    assertThat(components(Forms.of(type))).isEqualTo(components(type));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aFormKnowsWhatEachOfItsComponentsIs(Class<?> type) throws ReflectiveOperationException {
    Class<?> form = Forms.of(type);
    Form<?> empty =
        (Form<?>)
            form.getDeclaredConstructors()[0].newInstance(
                new Object[form.getRecordComponents().length]);
    assertThat(empty.components().stream().map(FormComponent::name))
        .containsExactlyInAnyOrderElementsOf(components(form));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aValueWrittenAndReadAgainIsTheSame(Class<?> type) {
    List<Object> values =
        ALTERED
            .of(type)
            .flatMap(change -> Stream.of(change.before(), change.after()))
            .distinct()
            .filter(Forms::hasOnePlaceAnId)
            .toList();
    assertThat(values).as("examples of %s", type.getSimpleName()).isNotEmpty();
    assertThat(values)
        .allSatisfy(
            value -> {
              Resolved<?> read = Forms.written(value).resolve(Forms.places(value));
              assertThat(read.problems()).isEmpty();
              assertThat((Object) read.orThrow()).isEqualTo(value);
            });
  }

  /** A component that is left out is unknown, or refused by its name. */
  @ParameterizedTest
  @MethodSource("records")
  void aComponentCanBeLeftOutOrIsRefusedByName(Class<?> type) {
    ALTERED
        .of(type)
        .map(Altered.Change::before)
        .distinct()
        .filter(Forms::hasOnePlaceAnId)
        .forEach(
            value -> {
              Form<?> form = Forms.written(value);
              Places places = Forms.places(value);
              for (String component : components(form.getClass())) {
                Form<?> without = Forms.with(form, component, null);
                assertThat(without.resolve(places).problems())
                    .as("%s without %s", form, component)
                    .allMatch(problem -> names(problem, component))
                    .allMatch(problem -> Paths.exists(without, problem.path()));
              }
            });
  }

  /** Whether {@code problem} stands at {@code component}, or says what is missing without it. */
  private static boolean names(Problem problem, String component) {
    boolean said =
        switch (problem.rule()) {
          case REFERENCE, NOTHING_THERE, SUBJECT -> true;
          default -> false;
        };
    String compared = problem.arguments().getOrDefault(Between.COMPARED, "");
    return problem.path().equals(component)
        || said
        || List.of(compared.split(" ", -1)).contains(component);
  }

  @Test
  void aPathIsOneOfTheDocument() {
    Form<?> form =
        Forms.written(
            CanonicalExamples.all().stream()
                .filter(one -> one instanceof vn.khuyencong.project.Project)
                .findFirst()
                .orElseThrow());
    assertThat(Paths.exists(form, "")).isTrue();
    assertThat(Paths.exists(form, "lines")).isTrue();
    assertThat(Paths.exists(form, "lines[0].supportRequested")).isTrue();
    assertThat(Paths.exists(form, "lines[99].supportRequested")).isFalse();
    assertThat(Paths.exists(form, "lines[0].support")).isFalse();
    assertThat(Paths.exists(form, "approval.day.year")).isFalse();
    assertThat(Paths.exists(form, "line")).isFalse();
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
