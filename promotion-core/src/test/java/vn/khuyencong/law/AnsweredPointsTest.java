package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.decree45.Decree235;
import vn.khuyencong.law.decree45.Decree45;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.point.OpenPoints;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * Every open point answered by a text, with each of its sides: no rule then says that it is
 * unsettled, and none is asked for what it does not know.
 */
@Tag("exhaustive")
class AnsweredPointsTest {
  private static final Citation TEXT = Citation.of("1/2027/TT-BCT");

  private static final List<Object> CASES =
      Stream.of(
              rows(),
              SmallCases.national().stream(),
              SmallCases.local().stream(),
              SmallCases.rare().stream(),
              AlteredCases.roots().stream())
          .<Object>flatMap(cases -> cases)
          .distinct()
          .toList();

  static List<OpenPoint<?>> points() {
    return OpenPoints.all();
  }

  @ParameterizedTest
  @MethodSource("points")
  <A> void ofATextLeavesNothingUnsettled(OpenPoint<A> point) {
    assertThat(sides(point)).isNotEmpty();
    for (A side : sides(point)) {
      Texts texts = Texts.NATIONAL.answering(point, new Cited<>(side, TEXT, Evidence.SEEN));
      for (LocalDate day : days(point)) {
        LawInForce law = LawInForce.on(day, texts);
        assertThat(CASES.stream().flatMap(one -> found(one, law)))
            .filteredOn(finding -> finding.outcome() == Outcome.LAW_UNSETTLED)
            .filteredOn(
                finding -> finding.openPoints().stream().allMatch(open -> open.equals(point)))
            .as("%s answered %s on %s", point.id(), side, day)
            .isEmpty();
      }
    }
  }

  @Test
  void aThresholdThatTheLawDidNotHaveDoesNotApply() {
    OpenPoint<Boolean> point = DecreePoints.PRIORITY_THRESHOLDS_BEFORE_CIRCULAR_46;
    LocalDate last = point.window().to().orElseThrow();
    SupportRequest request =
        SupportRequest.of(
            Facility.builder()
                .id("f")
                .products(ProductFacts.builder().localMaterials(Percent.of(60)).build())
                .build());
    assertThat(materials(request, last, Texts.NATIONAL)).contains(Outcome.LAW_UNSETTLED);
    assertThat(materials(request, last, Texts.NATIONAL.answering(point, cited(true))))
        .contains(Outcome.SATISFIED);
    Texts without = Texts.NATIONAL.answering(point, cited(false));
    assertThat(materials(request, last, without)).contains(Outcome.NOT_APPLICABLE);
    assertThat(materials(request, last.plusDays(1), without)).contains(Outcome.SATISFIED);
  }

  /**
   * The points on what was not read of Decree 235 end with it, and the words read hold; the months
   * of a network stay under the law of the month.
   */
  @Test
  void nothingIsAskedOfADecreeThatHasEnded() {
    LocalDate last = LocalDate.of(2026, 6, 30);
    Texts ended = Texts.NATIONAL.ending(Decree235.TEXT, last);
    LawInForce after = LawInForce.on(last.plusDays(1), ended);
    assertThat(CASES.stream().flatMap(one -> found(one, LawInForce.on(last, ended))))
        .anyMatch(finding -> finding.openPoints().stream().anyMatch(AnsweredPointsTest::isOf235));
    assertThat(
            CASES.stream()
                .filter(one -> !(one instanceof NetworkPlan))
                .filter(one -> !(one instanceof AnnualPlan plan) || plan.networks().isEmpty())
                .flatMap(one -> found(one, after))
                .filter(
                    finding -> finding.openPoints().stream().anyMatch(AnsweredPointsTest::isOf235)))
        .isEmpty();
  }

  /** What the decree gained in 2025 never begins, had it ended in 2016. */
  @Test
  void nothingBeginsOfATextAfterItsEnd() {
    LocalDate last = LocalDate.of(2016, 12, 31);
    LocalDate day = LocalDate.of(2026, 7, 1);
    List<String> gained =
        List.of(
            "decree45.article1.b.investor-form",
            "decree45.article1.b.cluster-investor",
            "decree45.article1.artisan",
            "decree45.article6.women",
            "decree45.article1.forms.2025-10-15");
    assertThat(RuleBook.on(day)).extracting(BookEntry::id).containsAll(gained);
    assertThat(RuleBook.of(Texts.NATIONAL.ending(Decree45.TEXT, last)).entriesOn(day))
        .extracting(BookEntry::id)
        .filteredOn(gained::contains)
        .isEmpty();
  }

  /** Every fortieth row of the decision table, which has its kinds of case in runs. */
  private static Stream<SupportRequest> rows() {
    List<DecisionRow> all = DecisionRow.all();
    return IntStream.range(0, all.size())
        .filter(i -> i % 40 == 0)
        .mapToObj(i -> all.get(i).with("id", "row").request());
  }

  private static boolean isOf235(OpenPoint<?> point) {
    return Decree235.TEXT.endsWith(point);
  }

  private static Optional<Outcome> materials(SupportRequest request, LocalDate day, Texts texts) {
    return PromotionLaw.inForceOn(day, texts).assess(request).all().stream()
        .filter(finding -> finding.code().equals("circular46.article6.local-materials"))
        .map(Finding::outcome)
        .findFirst();
  }

  private static <A> Cited<A> cited(A answer) {
    return new Cited<>(answer, TEXT, Evidence.SEEN);
  }

  /** Around the first and the last day of the point. */
  private static List<LocalDate> days(OpenPoint<?> point) {
    LocalDate first = LocalDate.of(2012, 7, 5);
    return Stream.concat(point.window().changes().stream(), Stream.of(LocalDate.of(2026, 7, 1)))
        .flatMap(day -> Stream.of(day.minusDays(1), day))
        .filter(day -> !day.isBefore(first))
        .distinct()
        .toList();
  }

  /** Both answers, every constant, the table of all items, else a figure. */
  private static <A> List<A> sides(OpenPoint<A> point) {
    Class<A> type = point.answerType();
    return Stream.concat(
            Stream.<Object>of(
                true,
                false,
                AskedLaws.TABLE,
                Percent.of(60),
                Coefficient.parse("0.5"),
                Vnd.of(100_000),
                LocalDate.of(2024, 10, 15)),
            Stream.ofNullable(type.getEnumConstants()).flatMap(Stream::of))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** What is found of {@code subject}; nothing on days on which it cannot be asked about. */
  private static Stream<Finding> found(Object subject, LawInForce law) {
    try {
      return Governed.of(Approved.by(law.day(), subject), law)
          .map(Governed::finding)
          .toList()
          .stream();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(approval|unit of a site)\\b.* must .*");
      return Stream.of();
    }
  }
}
