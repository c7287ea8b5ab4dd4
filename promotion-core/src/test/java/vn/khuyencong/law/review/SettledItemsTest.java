package vn.khuyencong.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.project.SupportForm;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * Items that a settlement does not list: the file tells what they really cost, of which at most 50
 * % are settled.
 */
class SettledItemsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @ParameterizedTest
  @CsvSource({"400000000, SATISFIED", "399999999, VIOLATED", "200000000, VIOLATED"})
  void theRealCostThatWasAcceptedLimitsWhatIsSettled(long cost, Outcome expected) {
    Assessment limits =
        limits(
            ProjectFiles.national()
                .acceptances(List.of(accepted(Optional.of(Vnd.of(cost)))))
                .settlement(settled(cost).build())
                .build());
    assertThat(limits.outcome()).isEqualTo(expected);
  }

  @Test
  void itIsToldAtTheSupportSettled() {
    assertThat(
            limits(
                    ProjectFiles.national()
                        .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
                        .build())
                .violations())
        .extracting(Finding::path)
        .containsExactly("settlement.support");
  }

  /** Without lines of the acceptance, the settlement of a project of one line tells its cost. */
  @ParameterizedTest
  @CsvSource({"400000000, SATISFIED", "399999999, VIOLATED"})
  void theOnlyLineCostsWhatTheSettlementSays(long cost, Outcome expected) {
    assertThat(
            limits(
                    ProjectFiles.national()
                        .acceptances(List.of())
                        .settlement(settled(cost).build())
                        .build())
                .outcome())
        .isEqualTo(expected);
  }

  @Test
  void costThatIsNotToldIsAskedWhereItWasAccepted() {
    Assessment limits =
        limits(ProjectFiles.national().acceptances(List.of(accepted(Optional.empty()))).build());
    assertThat(limits.questions())
        .extracting(one -> one.fact() + " at " + one.path())
        .containsExactly("cost at acceptances");
  }

  @Test
  void factsOfTheItemAreAskedAtTheProject() {
    ProjectFile file =
        ProjectFiles.national()
            .project(
                ProjectFixtures.national()
                    .lines(List.of(ProjectFixtures.machinery("l1").item(Optional.empty()).build()))
                    .build())
            .build();
    assertThat(limits(file).questions())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.path()).startsWith("project."));
  }

  @Test
  void itemsThatTheSettlementListsAreMeasuredAsItSays() {
    CostLine listed = ProjectFixtures.machinery("l1").build();
    ProjectFile file =
        ProjectFiles.national()
            .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
            .settlement(settled(400_000_000).lines(List.of(listed)).build())
            .build();
    assertThat(limits(file).violations()).isEmpty();
  }

  @Test
  void whatIsGivenToBeRepaidHasNoSuchCeiling() {
    ProjectFile file =
        ProjectFiles.national()
            .project(ProjectFixtures.national().form(SupportForm.RECOVERABLE).build())
            .acceptances(List.of(accepted(Optional.of(Vnd.of(399_999_999)))))
            .build();
    assertThat(limits(file).violations()).isEmpty();
  }

  /**
   * Two items listed for two members, of whom one facility is both or not: a ceiling "/cơ sở" is
   * that of the facility in the settlement too.
   */
  @ParameterizedTest
  @CsvSource({
    "MACHINERY_TECHNOLOGY_TRANSFER, 100000000, 100000000, f, SATISFIED",
    "MACHINERY_TECHNOLOGY_TRANSFER, 100000000, 100000001, f, VIOLATED",
    "MACHINERY_TECHNOLOGY_TRANSFER, 200000000, 200000000, f, VIOLATED",
    "MACHINERY_TECHNOLOGY_TRANSFER, 200000000, 200000000, g, SATISFIED",
    "CONSULTANCY, 35000000, 35000000, f, VIOLATED",
    "CONSULTANCY, 35000000, 35000000, g, SATISFIED",
    "POLLUTION_TREATMENT_ESTABLISHMENT, 150000000, 150000001, f, VIOLATED"
  })
  void oneFacilityUnderTwoIdsIsOneOfTheItemsListed(
      SupportItem item, long one, long other, String facility, Outcome expected) {
    Assessment limits =
        limits(
            listing(
                facility,
                listed("l1", item, one).beneficiary("b1").build(),
                listed("l2", item, other).beneficiary("b2").build()));
    assertThat(limits.outcome()).isEqualTo(expected);
    assertThat(limits.violations())
        .extracting(Finding::path)
        .containsExactlyElementsOf(
            expected == Outcome.VIOLATED ? List.of("settlement.lines[0]") : List.of());
  }

  /** Of 400 million advanced for it under two ids, 200 million are paid back; for two, none. */
  @ParameterizedTest
  @CsvSource({"f, 200000000", "g, 0"})
  void whatOneFacilityGotTwiceIsPaidBack(String facility, long due) {
    ProjectFile file =
        listing(
            facility,
            listed("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 200_000_000)
                .beneficiary("b1")
                .build(),
            listed("l2", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 200_000_000)
                .beneficiary("b2")
                .build());
    assertThat(
            PromotionLaw.inForceOn(DAY).review(file).assessment().all().stream()
                .filter(one -> one.code().equals("circular36.article12.repaid"))
                .map(one -> one.arguments().get("due")))
        .containsExactly(Vnd.of(due));
  }

  /** A counted item stands for no more establishments than the project has members. */
  @ParameterizedTest
  @CsvSource({"2, 400, SATISFIED", "3, 600, VIOLATED", "3, 400, VIOLATED"})
  void anItemListedCountsNoMoreThanTheMembers(int quantity, long millions, Outcome expected) {
    CostLine counted =
        listed("l1", SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, millions * 1_000_000)
            .beneficiary(Optional.empty())
            .quantity(quantity)
            .build();
    assertThat(limits(listing("g", counted)).outcome()).isEqualTo(expected);
  }

  /** Of somebody whom the project does not name, it is measured as the settlement says. */
  @Test
  void anItemListedForAnotherIsMeasuredByItself() {
    SupportItem item = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;
    for (long dong : List.of(200_000_000L, 200_000_001L)) {
      assertThat(limits(listing("f", listed("l1", item, dong).beneficiary("b3").build())).outcome())
          .isEqualTo(dong == 200_000_000 ? Outcome.SATISFIED : Outcome.VIOLATED);
    }
  }

  /** A file of a project with the members b1, the facility f, and b2, which lists {@code lines}. */
  private static ProjectFile listing(String facility, CostLine... lines) {
    Vnd support = Vnd.total(Stream.of(lines).map(CostLine::leastRequested).toList());
    return ProjectFile.builder()
        .project(
            ProjectFixtures.national()
                .group(true)
                .beneficiaries(List.of(member("b1", "f"), member("b2", facility)))
                .build())
        .settlement(
            settled(2 * support.dong())
                .support(support)
                .advanced(support)
                .approvedSupport(support)
                .accepted(support)
                .supportByShare(false)
                .lines(List.of(lines))
                .build())
        .build();
  }

  private static Beneficiary member(String id, String facility) {
    return ProjectFixtures.beneficiary(facility, Vnd.ofMillions(100)).toBuilder().id(id).build();
  }

  private static CostLineBuilder listed(String id, SupportItem item, long dong) {
    return ProjectFixtures.line(id, item).cost(Vnd.of(10 * dong)).supportRequested(Vnd.of(dong));
  }

  private static Acceptance accepted(Optional<Vnd> cost) {
    return Acceptance.builder()
        .day(ProjectFiles.ACCEPTED)
        .last(true)
        .lines(List.of(new AcceptedLine("l1", cost, Optional.of(Vnd.ofMillions(200)))))
        .build();
  }

  private static ProjectSettlementBuilder settled(long cost) {
    return ProjectFiles.settlement().toBuilder()
        .cost(Vnd.of(cost))
        .supportByShare(Optional.empty())
        .share(Optional.empty());
  }

  private static Assessment limits(ProjectFile file) {
    return PromotionLaw.inForceOn(DAY)
        .review(file)
        .assessment()
        .part("settlement")
        .flatMap(settlement -> settlement.part("limits"))
        .orElseThrow();
  }
}
