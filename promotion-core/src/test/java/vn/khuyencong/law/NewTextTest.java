package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.law.MadeUpCircular.CEILINGS;
import static vn.khuyencong.law.MadeUpCircular.CIRCULAR_99;
import static vn.khuyencong.law.MadeUpCircular.CONDITION;
import static vn.khuyencong.law.MadeUpCircular.ENDED;
import static vn.khuyencong.law.MadeUpCircular.FIRST;
import static vn.khuyencong.law.MadeUpCircular.FOR_WHOM;
import static vn.khuyencong.law.MadeUpCircular.LAST;
import static vn.khuyencong.law.MadeUpCircular.NETWORK;
import static vn.khuyencong.law.MadeUpCircular.RATE;
import static vn.khuyencong.law.MadeUpCircular.RATE_ID;
import static vn.khuyencong.law.MadeUpCircular.REPLACED;
import static vn.khuyencong.law.MadeUpCircular.advance;
import static vn.khuyencong.law.MadeUpCircular.cleaner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.law.book.BookEntry;
import vn.khuyencong.law.book.ChangeKind;
import vn.khuyencong.law.book.ClauseStatus;
import vn.khuyencong.law.book.LawChange;
import vn.khuyencong.law.book.LawMap;
import vn.khuyencong.law.book.MappedClause;
import vn.khuyencong.law.book.RuleBook;
import vn.khuyencong.law.circular28.Circular28;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.project.Project;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.receipt.SectionName;
import vn.khuyencong.receipt.Verification;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Settlement;
import vn.khuyencong.support.SupportItem;

/**
 * A made-up circular that replaces the one on the money from 1 January 2027, added to the list of
 * texts and to nothing else, is found everywhere; and a text that ends without one in its place
 * leaves an open point that names it.
 */
class NewTextTest {
  private static SupportLimit machinery(LocalDate day, Texts texts) {
    return PromotionLaw.inForceOn(day, texts)
        .limitFor(
            Lines.national(
                SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 2_000_000_000L, 600_000_000L));
  }

  private static NetworkPlan network(int year) {
    return Networks.paidAt("1.1", year).money(FundingSource.NATIONAL).build();
  }

  private static Finding forWhom(PromotionLaw law, Project project) {
    return findings(law.review(project).all().stream(), Article04SupportContents.FOR_WHOM.code())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Finding> findings(Stream<Finding> all, String code) {
    return all.filter(finding -> finding.code().equals(code));
  }

  @Nested
  class ThatReplacesOne {
    private final PromotionLaw before = PromotionLaw.inForceOn(LAST, REPLACED);
    private final PromotionLaw after = PromotionLaw.inForceOn(FIRST, REPLACED);

    @Test
    void setsTheCeilingFromItsFirstDay() {
      assertThat(machinery(LAST, REPLACED).amount()).contains(Vnd.ofMillions(300));
      assertThat(machinery(LAST, REPLACED).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(machinery(FIRST, REPLACED).amount()).contains(Vnd.ofMillions(700));
      assertThat(machinery(FIRST, REPLACED).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(machinery(FIRST, REPLACED).findings())
          .extracting(Finding::code)
          .contains("circular99.article7.within-limit");
    }

    @Test
    void leavesNoCeilingOfTheTextBefore() {
      SupportLimit media =
          after.limitFor(Lines.national(SupportItem.MEDIA, 100_000_000L, 50_000_000L));
      assertThat(media.amount()).isEmpty();
      assertThat(Lines.finding(media, "ceilings.level-known").openPoints())
          .extracting(OpenPoint::id)
          .containsExactly("levels-not-set");
      assertThat(Lines.finding(media, "ceilings.level-known").citation())
          .isEqualTo(CIRCULAR_99.whole());
    }

    @Test
    void isAskedInTheReviewOfProjects() {
      Project project = ProjectFixtures.national().build();
      assertThat(findings(before.review(project).all().stream(), CONDITION.code())).isEmpty();
      assertThat(findings(after.review(project).all().stream(), CONDITION.code()))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void isAskedInTheReviewOfNetworks() {
      assertThat(findings(before.review(network(2027)).all().stream(), NETWORK.code())).isEmpty();
      assertThat(findings(after.review(network(2027)).all().stream(), NETWORK.code()))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void saysForWhomAnItemIsFromItsFirstDay() {
      assertThat(forWhom(before, cleaner()))
          .returns(Outcome.VIOLATED, Finding::outcome)
          .returns(Instruments.CIRCULAR_46_2012.article(4).clause(4).point("a"), Finding::citation);
      assertThat(forWhom(after, cleaner()))
          .returns(Outcome.SATISFIED, Finding::outcome)
          .returns(CIRCULAR_99.article(7).clause(2), Finding::citation);
    }

    @Test
    void boundsAdvancesFromItsFirstDay() {
      Settlement<Percent> seventy =
          Settlement.of(
              MoneyPoints.ADVANCES_SINCE_2018, Percent.of(70), Citation.of("1/2027/TT-BTC"));
      assertThat(before.settling(seventy).advanceFor(advance()).most())
          .contains(Vnd.ofMillions(70));
      for (PromotionLaw law : List.of(after, after.settling(seventy))) {
        assertThat(law.advanceFor(advance()).most()).contains(Vnd.ofMillions(60));
        assertThat(law.advanceFor(advance()).conditions().openPoints())
            .doesNotContain(MoneyPoints.ADVANCES_SINCE_2018);
      }
      assertThat(before.advanceFor(advance()).rates()).doesNotContain(RATE);
      assertThat(after.advanceFor(advance()).rates()).contains(RATE);
    }

    @Test
    void endsTheCeilingOfRemunerationWithTheMonthsOfTheTextBefore() {
      String code = "circular28.article8.remuneration-ceiling";
      assertThat(findings(after.review(network(2026)).all().stream(), code))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
      assertThat(findings(after.review(network(2027)).all().stream(), code))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void standsInTheRuleBook() {
      RuleBook book = RuleBook.of(REPLACED);
      assertThat(book.entriesOn(FIRST))
          .extracting(BookEntry::id)
          .contains(
              CONDITION.code(),
              NETWORK.code(),
              FOR_WHOM,
              RATE_ID,
              "circular99.article7.within-limit",
              "circular99.article7.machinery-technology-transfer")
          .noneMatch(id -> id.equals("circular28.article8.machinery-technology-transfer"));
      assertThat(book.entriesOn(LAST))
          .extracting(BookEntry::id)
          .doesNotContain(CONDITION.code(), FOR_WHOM, RATE_ID);
      assertThat(RuleBook.on(FIRST)).extracting(BookEntry::id).doesNotContain(CONDITION.code());
    }

    @Test
    void standsOnTheMap() {
      assertThat(LawMap.of(REPLACED).clauses())
          .filteredOn(clause -> clause.clause().instrument().equals(CIRCULAR_99.number()))
          .allSatisfy(clause -> assertThat(clause.status()).isEqualTo(ClauseStatus.DECIDED))
          .extracting(MappedClause::clause)
          .containsExactly(
              CIRCULAR_99.article(7),
              CIRCULAR_99.article(7).clause(2),
              CIRCULAR_99.article(7).clause(3),
              CIRCULAR_99.article(7).clause(9),
              CIRCULAR_99.article(8),
              CIRCULAR_99.article(8).clause(1),
              CIRCULAR_99.article(9));
      assertThat(LawMap.of(REPLACED).clausesOn(LAST))
          .noneMatch(clause -> clause.clause().instrument().equals(CIRCULAR_99.number()));
    }

    @Test
    void isToldAmongTheChanges() {
      assertThat(RuleBook.of(REPLACED).changes(LAST, FIRST))
          .filteredOn(change -> change.topic().equals("ceiling.machinery-technology-transfer"))
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.kind()).isEqualTo(ChangeKind.CHANGES);
                assertThat(change.entry().value()).contains("cap=700000000");
              });
      assertThat(after.changes(LAST, FIRST))
          .extracting(LawChange::topic)
          .contains(
              CONDITION.code(),
              NETWORK.code(),
              FOR_WHOM,
              RATE_ID,
              "ceiling.machinery-technology-transfer");
    }

    @Test
    void changesWhatACaseIsComparedBy() {
      Project project = ProjectFixtures.national().build();
      assertThat(after.compare(project, LAST, FIRST).findings())
          .anyMatch(change -> change.code().equals(CONDITION.code()));
    }

    @Test
    void standsInReceiptsOfItsDaysAndInNoOther() {
      Project project = ProjectFixtures.national().build();
      Receipt receipt = after.receipts().of(project);
      assertThat(receipt.section(SectionName.LAW).lines())
          .containsKeys(CONDITION.code(), FOR_WHOM, RATE_ID, "circular99.article7.within-limit");
      assertThat(receipt.section(SectionName.FINDINGS).lines())
          .containsValue("\"" + CONDITION.code() + "\"");
      assertThat(after.receipts().verify(receipt, project).holds()).isTrue();
    }

    @Test
    void leavesReceiptsOfEarlierDaysAsTheyWere() {
      Project project = ProjectFixtures.national().build();
      for (LocalDate day : List.of(ProjectFixtures.DAY, LocalDate.of(2022, 6, 1), LAST)) {
        Receipt made = PromotionLaw.inForceOn(day).receipts().of(project);
        Verification now = PromotionLaw.inForceOn(day, REPLACED).receipts().verify(made, project);
        assertThat(now.holds()).as("%s", now).isTrue();
      }
    }
  }

  @Nested
  class ThatIsMissingAfterOneEnded {
    @Test
    void leavesACeilingOpenAndNamesTheTextThatEnded() {
      SupportLimit limit = machinery(FIRST, ENDED);
      assertThat(machinery(LAST, ENDED).amount()).contains(Vnd.ofMillions(300));
      assertThat(limit.amount()).isEmpty();
      assertThat(limit.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      OpenPoint<?> point = limit.assessment().openPoints().get(0);
      assertThat(point.id()).isEqualTo("ceilings-after-circular28");
      assertThat(point.instruments()).containsExactly(Circular28.TEXT.instrument().whole());
      assertThat(point.window()).isEqualTo(Validity.since(FIRST));
      assertThat(ENDED.openPoint("ceilings-after-circular28")).contains(point);
    }

    @Test
    void leavesItsConditionsOpen() {
      Project fair =
          ProjectFixtures.national()
              .lines(
                  List.of(ProjectFixtures.line("l1", SupportItem.FAIR_DOMESTIC_ORGANISED).build()))
              .build();
      assertThat(
              findings(
                  PromotionLaw.inForceOn(FIRST, ENDED).review(fair).all().stream(),
                  "circular28.article8.fair-at-home-price"))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.LAW_UNSETTLED);
    }

    @Test
    void leavesTheCeilingOfRemunerationOpenFromItsFirstMonthOn() {
      String code = "circular28.article8.remuneration-ceiling";
      PromotionLaw law = PromotionLaw.inForceOn(FIRST, ENDED);
      assertThat(findings(law.review(network(2026)).all().stream(), code))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
      assertThat(findings(law.review(network(2027)).all().stream(), code))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.LAW_UNSETTLED);
    }

    @Test
    void canBeSettled() {
      PromotionLaw law =
          PromotionLaw.inForceOn(FIRST, ENDED)
              .settling(settlement("conditions-after-circular28", true))
              .settling(settlement("ceilings-after-circular28", CEILINGS));
      assertThat(
              law.limitFor(
                      Lines.national(
                          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 2_000_000_000L, 600_000_000L))
                  .amount())
          .contains(Vnd.ofMillions(700));
      assertThat(
              findings(
                  law.review(network(2027)).all().stream(),
                  "circular28.article8.remuneration-ceiling"))
          .extracting(Finding::outcome)
          .containsExactly(Outcome.VIOLATED);
    }

    /** Of the joint circular what went on in the time of Circular 28, as open points of it. */
    @Test
    void bringsNoConditionOfTheTextBeforeItBack() {
      for (String code :
          List.of(
              "jointcircular26.article7.counterpart",
              "jointcircular26.article7.no-other-state-money")) {
        assertThat(onFirst(ENDED, code))
            .flatExtracting(Finding::openPoints)
            .extracting(point -> point.id())
            .containsExactly("conditions-after-circular28");
        assertThat(onFirst(REPLACED, code))
            .extracting(Finding::outcome)
            .containsExactly(Outcome.NOT_APPLICABLE);
      }
      for (Texts texts : List.of(ENDED, REPLACED)) {
        assertThat(PromotionLaw.inForceOn(LAST, texts).review(ProjectFixtures.national().build()))
            .isEqualTo(PromotionLaw.inForceOn(LAST).review(ProjectFixtures.national().build()));
      }
    }

    private List<Finding> onFirst(Texts texts, String code) {
      return findings(
              PromotionLaw.inForceOn(FIRST, texts)
                  .review(ProjectFixtures.national().build())
                  .all()
                  .stream(),
              code)
          .toList();
    }

    @Test
    void endsTheOpenPointsOnItsOwnWords() {
      String id = "open-point.circular28-levels-since-circular64";
      assertThat(RuleBook.of(ENDED).entriesOn(LAST)).extracting(BookEntry::id).contains(id);
      assertThat(RuleBook.of(ENDED).entriesOn(FIRST)).extracting(BookEntry::id).doesNotContain(id);
    }

    @Test
    void arisesInTheRuleBookOnThatDay() {
      assertThat(RuleBook.of(ENDED).changes(LAST, FIRST))
          .extracting(LawChange::topic)
          .contains(
              "open-point.ceilings-after-circular28",
              "open-point.conditions-after-circular28",
              "open-point.subjects-after-circular28")
          .doesNotContain("open-point.advances-after-circular28");
    }

    @SuppressWarnings("unchecked") // the answer is of the type of the point, which is checked
    private static <A> Settlement<A> settlement(String id, A answer) {
      return Settlement.of(
          (OpenPoint<A>) ENDED.openPoint(id).orElseThrow(), answer, Citation.of("1/2027/QĐ"));
    }
  }

  @Nested
  class OfTheList {
    @Test
    void takesAKeyOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.NATIONAL.and(Circular28.TEXT))
          .withMessageStartingWith("keys of texts must differ: ");
    }

    @Test
    void endsOnlyWhatIsInForce() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Texts.NATIONAL.ending(Circular28.TEXT, LocalDate.of(2018, 5, 10)))
          .withMessage("28/2018/TT-BTC must be in force on its last day: 2018-05-10");
    }

    @Test
    void leavesNoDayWithoutItsLaw() {
      for (LocalDate day : Texts.NATIONAL.changes()) {
        assertThat(Texts.NATIONAL.on(day).days().from()).contains(day);
        assertThat(Texts.NATIONAL.on(day.minusDays(1)).days().to()).contains(day.minusDays(1));
      }
    }

    /** A draft beside the text that it would replace: two entries on one topic. */
    @Test
    void saysWhatADraftBesideATextChanges() {
      Texts beside = Texts.NATIONAL.and(MadeUpCircular.TEXT);
      String ceiling = "ceiling.machinery-technology-transfer";
      assertThat(onTopic(beside, LAST, FIRST, ceiling))
          .extracting(LawChange::kind, change -> change.entry().citation())
          .containsExactly(tuple(ChangeKind.BEGINS, CIRCULAR_99.article(7).clause(2)));
      assertThat(onTopic(beside, FIRST, LAST, ceiling))
          .extracting(LawChange::kind)
          .containsExactly(ChangeKind.ENDS);
      assertThat(onTopic(beside, FIRST, FIRST.plusYears(1), ceiling)).isEmpty();
      assertThat(onTopic(beside, LocalDate.of(2018, 5, 10), FIRST, ceiling))
          .extracting(LawChange::kind)
          .containsExactly(ChangeKind.CHANGES, ChangeKind.BEGINS);
      assertThat(PromotionLaw.inForceOn(FIRST, beside).changes(LAST, FIRST)).isNotEmpty();
    }

    private static List<LawChange> onTopic(
        Texts texts, LocalDate from, LocalDate to, String topic) {
      return RuleBook.of(texts).changes(from, to).stream()
          .filter(change -> change.topic().equals(topic))
          .toList();
    }

    @Test
    void losesNoRuleByOneMore() {
      assertThat(RuleBook.of(REPLACED).entries())
          .extracting(BookEntry::id)
          .containsAll(RuleBook.all().stream().map(BookEntry::id).toList());
    }
  }
}
