package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;

/** The points on ceilings answered by a made-up text whose table does not have every item. */
@Tag("exhaustive")
class AnsweredCeilingsTest {
  private static final Citation TEXT = Citation.of("1/2027/TT-BTC");

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2013, 6, 1),
          LocalDate.of(2014, 4, 7),
          LocalDate.of(2014, 4, 8),
          LocalDate.of(2016, 6, 1),
          LocalDate.of(2018, 5, 10),
          LocalDate.of(2018, 5, 11),
          LocalDate.of(2026, 7, 1));

  /** Has media alone. */
  private static final CeilingTable MEDIA =
      table(Lines.row(SupportItem.MEDIA, SpendingCeiling.of(Vnd.ofMillions(30))));

  /** Has brands alone. */
  private static final CeilingTable BRAND =
      table(Lines.row(SupportItem.BRAND, SpendingCeiling.of(Vnd.ofMillions(20))));

  private static CeilingTable table(CeilingRow... rows) {
    return Lines.table(
        Stream.of(rows)
            .map(row -> CeilingRow.builder().from(row).validity(Validity.ALWAYS).build())
            .toArray(CeilingRow[]::new));
  }

  private static Texts answered(OpenPoint<CeilingTable> point, CeilingTable table, Texts texts) {
    return texts.answering(point, new Cited<>(table, TEXT, Evidence.SEEN));
  }

  private static Texts all(CeilingTable table) {
    return Stream.of(
            CeilingPoints.CEILINGS_BEFORE_2014,
            CeilingPoints.COMMON_CEILINGS,
            CeilingPoints.CEILINGS_NOT_SET)
        .reduce(
            Texts.NATIONAL, (texts, point) -> answered(point, table, texts), (one, other) -> other);
  }

  private static SupportLimit limit(SupportItem item, LocalDate day, Texts texts) {
    return PromotionLaw.inForceOn(day, texts)
        .limitFor(Lines.national(item, 100_000_000L, 50_000_000L));
  }

  private static List<String> points(SupportLimit limit) {
    return limit.assessment().openPoints().stream().map(OpenPoint::id).toList();
  }

  private static Finding known(SupportLimit limit) {
    return Lines.finding(limit, "ceilings.level-known");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-08, SHOWROOM_NATIONAL_REGIONAL_CENTRE",
    "2016-06-01, SHOWROOM_NATIONAL_TYPICAL_PRODUCT",
    "2018-05-10, COLLABORATOR_REMUNERATION"
  })
  void anItemThatTheTextDoesNotHaveIsStillNotSet(LocalDate day, SupportItem item) {
    SupportLimit before = limit(item, day, Texts.NATIONAL);
    SupportLimit after =
        limit(item, day, answered(CeilingPoints.CEILINGS_NOT_SET, MEDIA, Texts.NATIONAL));
    assertThat(points(before)).containsExactly("levels-not-set");
    assertThat(after.amount()).isEmpty();
    assertThat(after.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
    assertThat(points(after)).containsExactly("levels-not-set-by-answer");
    assertThat(Lines.finding(after, "ceilings.level-set").outcome()).isEqualTo(Outcome.VIOLATED);
    for (Language language : Language.values()) {
      assertThat(known(after).message(language)).contains("1/2027/TT-BTC");
    }
  }

  @Test
  void anItemThatTheTextHasIsMeasuredByIt() {
    LocalDate day = LocalDate.of(2016, 6, 1);
    CeilingTable table =
        table(
            Lines.row(
                SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT,
                SpendingCeiling.of(Vnd.ofMillions(30))));
    Texts texts = answered(CeilingPoints.CEILINGS_NOT_SET, table, Texts.NATIONAL);
    assertThat(limit(SupportItem.SHOWROOM_NATIONAL_TYPICAL_PRODUCT, day, texts))
        .returns(Outcome.VIOLATED, SupportLimit::outcome)
        .satisfies(limit -> assertThat(limit.amount()).contains(Vnd.ofMillions(30)));
  }

  /** What the common ceilings do not have is asked of the text on what is not set, and on. */
  @Test
  void aCommonCeilingThatTheTextDoesNotHaveIsAskedOn() {
    LocalDate day = LocalDate.of(2019, 6, 1);
    SupportItem item = SupportItem.COMMON_CONFERENCES;
    Texts common = answered(CeilingPoints.COMMON_CEILINGS, MEDIA, Texts.NATIONAL);
    CeilingTable conferences = table(Lines.row(item, SpendingCeiling.of(Vnd.ofMillions(40))));
    assertThat(points(limit(item, day, Texts.NATIONAL)))
        .containsExactly("common-levels-by-reference");
    assertThat(points(limit(item, day, common))).containsExactly("levels-not-set");
    assertThat(points(limit(item, day, answered(CeilingPoints.CEILINGS_NOT_SET, MEDIA, common))))
        .containsExactly("levels-not-set-by-answer");
    assertThat(
            limit(item, day, answered(CeilingPoints.CEILINGS_NOT_SET, conferences, common))
                .amount())
        .contains(Vnd.ofMillions(40));
    assertThat(
            PromotionLaw.inForceOn(day, common)
                .settling(CeilingPoints.CEILINGS_NOT_SET, conferences, TEXT)
                .limitFor(Lines.national(item, 100_000_000L, 50_000_000L))
                .amount())
        .contains(Vnd.ofMillions(40));
  }

  @Test
  void whatTheTextDoesNotHaveCanBeSettled() {
    LocalDate day = LocalDate.of(2016, 6, 1);
    Texts texts = all(MEDIA);
    SupportItem item = SupportItem.COMMON_CONFERENCES;
    OpenPoint<?> point = known(limit(item, day, texts)).openPoints().get(0);
    assertThat(texts.openPoint(point.id())).contains(point);
    assertThat(
            PromotionLaw.inForceOn(day, texts)
                .settling(
                    CeilingPoints.beyond(TEXT),
                    table(Lines.row(item, SpendingCeiling.of(Vnd.ofMillions(40)))),
                    TEXT)
                .limitFor(Lines.national(item, 100_000_000L, 50_000_000L))
                .amount())
        .contains(Vnd.ofMillions(40));
  }

  /** A row of the text that sends on to other texts says no more than that. */
  @Test
  void aRowThatSendsOnSetsNothing() {
    LocalDate day = LocalDate.of(2019, 6, 1);
    SpendingCeiling elsewhere =
        SpendingCeiling.builder()
            .kind(CeilingKind.BY_REFERENCE)
            .addReferences(Citation.of("40/2017/TT-BTC"))
            .build();
    CeilingTable table = table(Lines.row(SupportItem.COMMON_CONFERENCES, elsewhere));
    assertThat(
            points(
                limit(
                    SupportItem.COMMON_CONFERENCES,
                    day,
                    answered(CeilingPoints.COMMON_CEILINGS, table, Texts.NATIONAL))))
        .containsExactly("levels-not-set");
    assertThat(points(limit(SupportItem.COMMON_CONFERENCES, day, all(table))))
        .containsExactly("levels-not-set-by-answer");
  }

  @Test
  void aTextThatHasEveryItemLeavesNothingToAsk() {
    CeilingTable every =
        table(
            Stream.of(SupportItem.values())
                .map(item -> Lines.row(item, SpendingCeiling.of(Vnd.ofMillions(10))))
                .toArray(CeilingRow[]::new));
    assertThat(all(every).openPoint("levels-not-set-by-answer")).isEmpty();
    assertThat(Texts.NATIONAL.openPoint("levels-not-set-by-answer")).isEmpty();
    assertThat(all(MEDIA).openPoint("levels-not-set-by-answer")).isPresent();
  }

  /** Of each item, on each day and for each kind of money, the answer is one, never an error. */
  @ParameterizedTest
  @EnumSource
  void everyItemHasAnAnswer(SupportItem item) {
    for (Texts texts :
        List.of(
            all(MEDIA),
            all(BRAND),
            answered(CeilingPoints.CEILINGS_NOT_SET, BRAND, Texts.NATIONAL),
            answered(CeilingPoints.COMMON_CEILINGS, BRAND, Texts.NATIONAL),
            answered(CeilingPoints.CEILINGS_BEFORE_2014, BRAND, Texts.NATIONAL),
            answered(CeilingPoints.CEILINGS_SINCE_CIRCULAR_64, BRAND, Texts.NATIONAL))) {
      for (LocalDate day : DAYS) {
        PromotionLaw law = PromotionLaw.inForceOn(day, texts);
        for (FundingSource money : FundingSource.values()) {
          CostLine line =
              Lines.national(item, 100_000_000L, 50_000_000L).toBuilder().money(money).build();
          assertThat(law.limitFor(line).findings()).isNotEmpty();
          assertThat(law.withNationalCeilingsAsLocal(TEXT).limitFor(line).findings()).isNotEmpty();
        }
        SupportLimit limit = limit(item, day, texts);
        assertThat(limit.amount().isEmpty() && limit.outcome() == Outcome.SATISFIED).isFalse();
        assertThat(limit.outcome() == Outcome.LAW_UNSETTLED && points(limit).isEmpty()).isFalse();
        assertThat(
                law.review(
                        ProjectFixtures.national()
                            .lines(List.of(ProjectFixtures.line("l1", item).build()))
                            .build())
                    .all())
            .isNotEmpty();
      }
    }
  }
}
