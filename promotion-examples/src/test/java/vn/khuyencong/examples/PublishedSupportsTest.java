package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/**
 * The published projects with the costs and supports that their pages state: none is refused. A
 * case is reviewed on the last day of its year; the third, whose page names no year, in 2019.
 */
class PublishedSupportsTest {
  private static final List<Project> PROJECTS =
      PlanDocumentReader.read(
              JsonInput.file(Path.of("src/test/resources/documents/published-supports.json")))
          .projects();

  static Stream<Project> projects() {
    return PROJECTS.stream();
  }

  @Test
  void thereAreEight() {
    assertThat(PROJECTS).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void noneIsRefused(Project project) {
    Assessment review = law(project).review(project);
    assertThat(review.all().stream().filter(one -> one.outcome() == Outcome.VIOLATED)).isEmpty();
    assertThat(review.outcome()).isEqualTo(Outcome.FACT_MISSING);
  }

  /** The cost of case 7 was published as about 413 million: half of the least that it can be. */
  @ParameterizedTest
  @CsvSource({
    "case-1, 690000000, 300000000, 300000000",
    "case-2, 77000000, 38500000, 38500000",
    "case-4, 88000000, 40000000, 44000000",
    "case-5, 435000000, 200000000, 217500000",
    "case-7, 413000000, 200000000, 206000000",
  })
  void machineryIsWithinTheNationalCeiling(String id, long cost, long requested, long ceiling) {
    Project project = project(id);
    SupportLimit limit = law(project).limitsFor(project.lines()).get(0);
    SupportLimit national = limit.reference().orElse(limit);
    assertThat(project.cost().or(() -> project.statedCost().map(StatedAmount::amount)))
        .contains(Vnd.of(cost));
    assertThat(project.support()).contains(Vnd.of(requested));
    assertThat(national.amount()).contains(Vnd.of(ceiling));
    assertThat(national.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  /** Every page says what its support is for, so every project has its lines. */
  @ParameterizedTest
  @MethodSource("projects")
  void itsLinesComeToItsSupport(Project project) {
    Vnd support = Vnd.total(project.lines().stream().map(CostLine::leastRequested).toList());
    assertThat(project.support()).contains(support);
    assertThat(project.beneficiaries().get(0).share()).contains(support);
  }

  /**
   * What a page leaves out of a line is asked of it: of the third which kind of model was shown, of
   * the sixth, at the first of its two parts, what each cost, of the eighth which money paid.
   */
  @ParameterizedTest
  @CsvSource({
    "case-3, lines[0], item",
    "case-6, lines[0], cost",
    "case-8, lines[0], money",
  })
  void whatALineDoesNotSayIsAsked(String id, String path, String fact) {
    Project project = project(id);
    assertThat(law(project).review(project).questions())
        .extracting(Question::path, Question::fact)
        .contains(tuple(path, fact));
  }

  private static Project project(String id) {
    return PROJECTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static PromotionLaw law(Project project) {
    int year = project.planYear().map(Year::getValue).orElse(2019);
    return PromotionLaw.inForceOn(LocalDate.of(year, 12, 31));
  }
}
