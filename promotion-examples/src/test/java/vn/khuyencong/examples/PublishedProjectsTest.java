package vn.khuyencong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;

/**
 * Eight projects that provinces published as approved or carried out, with the facts that their
 * pages state and no others: a refusal would be a false one, and whatever is missing must be asked.
 * A case is assessed on the last day of its year; the third, whose page names no year, in 2019. The
 * pages name districts without their kind; it is the one the district had.
 */
class PublishedProjectsTest {
  private static final List<SupportRequest> REQUESTS =
      PlanDocumentReader.read(
              JsonInput.file(Path.of("src/test/resources/documents/published-projects.json")))
          .facilities();

  /** A product that none of the priority sectors takes in is told, and refuses nothing. */
  private static final String NO_PRIORITY = "decree45.article6.sector";

  @Test
  void thereAreEight() {
    assertThat(REQUESTS).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "case-1, 2019, lawful insured capital revenue founded field site sectors cleaner services",
    "case-2, 2018, lawful cityClass convertedOn cleaner services",
    "case-3, 2019, lawful site cleaner services",
    "case-4, 2021, lawful cleaner services",
    "case-5, 2021, lawful cleaner services",
    "case-6, 2021, lawful cleaner services",
    "case-7, 2020, lawful cleaner services",
    "case-8, 2019, lawful cleaner services",
  })
  void whatThePageLeavesOutIsAskedAndNothingIsRefused(String id, int year, String missing) {
    Assessment verdict = PromotionLaw.inForceOn(LocalDate.of(year, 12, 31)).assess(request(id));
    assertThat(verdict.outcome()).isEqualTo(Outcome.FACT_MISSING);
    assertThat(verdict.all())
        .filteredOn(one -> one.outcome() == Outcome.VIOLATED)
        .extracting(Finding::code)
        .isSubsetOf(NO_PRIORITY);
    assertThat(verdict.questions().stream().map(Question::fact).distinct())
        .containsExactlyInAnyOrder(missing.split(" ", -1));
  }

  private static SupportRequest request(String id) {
    return REQUESTS.stream()
        .filter(request -> request.facility().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
