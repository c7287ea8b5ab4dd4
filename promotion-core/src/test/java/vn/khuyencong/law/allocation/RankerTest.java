package vn.khuyencong.law.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.law.allocation.Candidates.inArea;
import static vn.khuyencong.law.allocation.Candidates.plain;
import static vn.khuyencong.law.allocation.Candidates.rank;
import static vn.khuyencong.law.allocation.Candidates.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.Texts;
import vn.khuyencong.law.allocation.Candidates.Standing;
import vn.khuyencong.law.allocation.RankingChoices.CleanerPlace;
import vn.khuyencong.law.allocation.RankingChoices.Undetermined;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Điều 6 khoản 3, 46/2012/TT-BCT, and Điều 7, 36/2013/TT-BCT. */
class RankerTest {
  private static final Optional<AreaClass> HIGHLAND = Optional.of(AreaClass.HIGHLAND_DISTRICT);
  private static final Optional<AreaClass> POOR = Optional.of(AreaClass.POOR_DISTRICT);
  private static final Optional<AreaClass> COUNTRYSIDE =
      Optional.of(AreaClass.NEW_COUNTRYSIDE_COMMUNE);
  private static final Optional<AreaClass> DIFFICULT = Optional.of(AreaClass.DIFFICULT_AREA);

  private static List<List<String>> ids(Ranking ranking) {
    return ranking.tiers().stream()
        .map(tier -> tier.projects().stream().map(RankedProject::id).toList())
        .toList();
  }

  @Nested
  class PointA {
    @Test
    void placesGoFromAToD() {
      Ranking ranking =
          rank(
              plain("e", 1),
              inArea("d", DIFFICULT, Standing.NONE, 1),
              inArea("c", COUNTRYSIDE, Standing.NONE, 1),
              inArea("b", POOR, Standing.NONE, 1),
              inArea("a", HIGHLAND, Standing.NONE, 1));
      assertThat(ids(ranking))
          .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"), List.of("e"));
      assertThat(ranking.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void thePlaceGoesBeforeTheSector() {
      assertThat(
              ids(
                  rank(
                      inArea("p", DIFFICULT, Standing.PRODUCT, 1),
                      inArea("n", COUNTRYSIDE, Standing.NONE, 1))))
          .containsExactly(List.of("n"), List.of("p"));
    }

    @Test
    void productsOfPointBGoBeforeSectorsOfPointA() {
      assertThat(
              ids(
                  rank(
                      inArea("a", POOR, Standing.NONE, 1),
                      inArea("b", POOR, Standing.SECTOR, 1),
                      inArea("c", POOR, Standing.PRODUCT, 1))))
          .containsExactly(List.of("c"), List.of("b"), List.of("a"));
    }

    @Test
    void ofSeveralWhoBenefitTheLowestCounts() {
      Project two = inArea("two", HIGHLAND, Standing.PRODUCT, 1);
      Beneficiary lower = inArea("low", Optional.empty(), Standing.NONE, 1).beneficiaries().get(0);
      Project mixed =
          two.toBuilder().beneficiaries(List.of(two.beneficiaries().get(0), lower)).build();
      assertThat(ids(rank(mixed, inArea("b", DIFFICULT, Standing.NONE, 1))))
          .containsExactly(List.of("b"), List.of("two"));
    }

    @Test
    void whoIsNotFixedHasNoRankAndIsAsked() {
      Project open = plain("p", 1).toBuilder().beneficiaries(List.of()).build();
      Project unfixed =
          plain("q", 1).toBuilder().beneficiaries(List.of(Beneficiary.notFixed("b"))).build();
      Ranking ranking = rank(open, unfixed);
      assertThat(ranking.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(ranking.projects())
          .allSatisfy(one -> assertThat(one.questions().get(0).fact()).isEqualTo("beneficiary"));
    }
  }

  @Nested
  class Ties {
    private final List<Project> same = List.of(plain("c", 1), plain("a", 1), plain("b", 1));

    @Test
    void areReported() {
      Ranking ranking = rank(RankingChoices.none(), same);
      assertThat(ids(ranking)).containsExactly(List.of("a", "b", "c"));
      assertThat(ranking.ties()).hasSize(1);
    }

    @Test
    void areBrokenByTheCallerOnly() {
      Ranking ranking =
          rank(RankingChoices.builder().tieBreak(List.of("b", "c", "a")).build(), same);
      assertThat(ids(ranking)).containsExactly(List.of("b"), List.of("c"), List.of("a"));
      assertThat(ranking.tiers()).allMatch(Tier::orderGiven);
    }

    @Test
    void stayIfTheOrderDoesNotNameAll() {
      assertThat(ids(rank(RankingChoices.builder().tieBreak(List.of("b", "c")).build(), same)))
          .containsExactly(List.of("a", "b", "c"));
    }
  }

  @Nested
  class CleanerProduction {
    private final Project cleaner =
        plain("x", 1).toBuilder()
            .lines(
                List.of(
                    ProjectFixtures.line("l1", SupportItem.CLEANER_PRODUCTION_PILOT)
                        .beneficiary(Optional.empty())
                        .money(FundingSource.LOCAL)
                        .build()))
            .build();

    @Test
    void hasNoPlaceInTheOrder() {
      Ranking ranking = rank(plain("a", 1), cleaner);
      assertThat(ids(ranking)).containsExactly(List.of("a"));
      assertThat(ranking.leftOut().get(0).message(Language.ENGLISH))
          .isEqualTo(
              "x is not ranked: cleaner production stands outside the order, and the authority's own"
                  + " order does not name it.");
    }

    @Test
    void isAskedOfAnItemThatIsNotStated() {
      Ranking ranking = rank(withLine(line().item(Optional.empty())));
      assertThat(ranking.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(asked(ranking)).containsExactly("item at lines[0]");
    }

    @Test
    void isAskedOfOneOfSeveralItems() {
      assertThat(
              asked(
                  rank(
                      withLine(
                          line()
                              .item(Optional.empty())
                              .itemOneOf(
                                  Set.of(
                                      SupportItem.CLEANER_PRODUCTION_PILOT,
                                      SupportItem.DEMONSTRATION_MODEL_EXISTING))))))
          .containsExactly("item at lines[0]");
    }

    @Test
    void isAskedWhereNoLineIsGiven() {
      assertThat(asked(rank(plain("p", 1).toBuilder().lines(List.of()).build())))
          .containsExactly("lines at lines");
    }

    @Test
    void isNotAskedWhereAnotherLineDecides() {
      Project two =
          withLine(line().item(Optional.empty())).toBuilder()
              .addLines(plain("p", 1).lines().get(0).toBuilder().id("l2").build())
              .build();
      assertThat(asked(rank(two))).isEmpty();
    }

    @Test
    void isNotAskedOfAnotherContent() {
      assertThat(
              asked(
                  rank(withLine(line().item(Optional.empty()).content(SupportCategory.TRAINING)))))
          .isEmpty();
    }

    @Test
    void isNotAskedOfItemsThatAllAreOrNoneIs() {
      Project all =
          withLine(
              line()
                  .item(Optional.empty())
                  .itemOneOf(
                      Set.of(
                          SupportItem.CLEANER_PRODUCTION_PILOT,
                          SupportItem.COMMON_CLEANER_PRODUCTION_PILOT)));
      assertThat(rank(all).leftOut())
          .extracting(LeftOut::reason)
          .containsExactly(LeftOut.Reason.CLEANER_PRODUCTION);
      Project none =
          withLine(
              line()
                  .item(Optional.empty())
                  .itemOneOf(Set.of(SupportItem.TRADEMARK, SupportItem.BRAND)));
      assertThat(asked(rank(none))).isEmpty();
    }

    private CostLineBuilder line() {
      return cleaner.lines().get(0).toBuilder();
    }

    private Project withLine(CostLineBuilder line) {
      return plain("p", 1).toBuilder().lines(List.of(line.build())).build();
    }

    private List<String> asked(Ranking ranking) {
      return ranking.projects().stream()
          .flatMap(one -> one.questions().stream())
          .map(one -> one.fact() + " at " + one.path())
          .toList();
    }

    @Test
    void goesWhereTheAuthorityPutsIt() {
      RankingChoices after = RankingChoices.builder().cleanerProduction(List.of("x")).build();
      List<Project> projects = List.of(cleaner, plain("a", 1));
      assertThat(ids(rank(after, projects))).containsExactly(List.of("a"), List.of("x"));
      RankingChoices before =
          RankingChoices.builder()
              .cleanerProduction(List.of("x"))
              .cleanerPlace(CleanerPlace.BEFORE_THE_ORDER)
              .build();
      assertThat(ids(rank(before, projects))).containsExactly(List.of("x"), List.of("a"));
    }
  }

  @Nested
  class WhoIsRanked {
    private final Project project = plain("p", 1);

    private Ranking ranking(Verdict verdict, Undetermined choice) {
      return Ranker.rank(
          List.of(project),
          RankingChoices.builder().undetermined(choice).build(),
          one -> review(one, verdict),
          LawInForce.on(ProjectFixtures.DAY, Texts.NATIONAL));
    }

    @Test
    void notWhoIsNotEligible() {
      Ranking ranking = ranking(Verdict.violated(), Undetermined.PROVISIONAL);
      assertThat(ranking.tiers()).isEmpty();
      assertThat(ranking.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(ranking.leftOut().get(0).message(Language.ENGLISH))
          .isEqualTo("p is not ranked: it is not eligible.");
    }

    @Test
    void theUndeterminedByChoice() {
      assertThat(ranking(Verdict.missing("cost"), Undetermined.LEAVE_OUT).leftOut())
          .extracting(LeftOut::reason)
          .containsExactly(LeftOut.Reason.UNDETERMINED);
      Ranking provisional = ranking(Verdict.missing("cost"), Undetermined.PROVISIONAL);
      assertThat(provisional.projects()).allMatch(RankedProject::provisional);
      assertThat(provisional.outcome()).isEqualTo(Outcome.FACT_MISSING);
    }

    @Test
    void notWhoNamesNoAmount() {
      Ranking ranking = rank(project.toBuilder().lines(List.of()).sources(List.of()).build());
      assertThat(ranking.leftOut())
          .extracting(LeftOut::reason)
          .containsExactly(LeftOut.Reason.NO_AMOUNT);
    }

    /** What is not known of another kind of money does not matter to what is given out. */
    @Test
    void notWhoNamesAnAmountOfAPartOnly() {
      SourceAmount known = SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(1));
      Ranking partly =
          rank(
              project.toBuilder()
                  .lines(List.of())
                  .sources(List.of(known, SourceAmount.of(MoneySource.LOCAL_PROMOTION)))
                  .build());
      assertThat(partly.leftOut())
          .extracting(LeftOut::reason)
          .containsExactly(LeftOut.Reason.NO_AMOUNT);
      Ranking other =
          rank(
              project.toBuilder()
                  .lines(List.of())
                  .sources(List.of(known, SourceAmount.of(MoneySource.NATIONAL_PROMOTION)))
                  .build());
      assertThat(other.projects())
          .extracting(RankedProject::requested)
          .containsExactly(Vnd.ofMillions(1));
    }

    @Test
    void withWhatItAsksOfItsOwnKindOfMoney() {
      Project national = Plans.nationalProject("n");
      Project both =
          national.toBuilder()
              .sources(
                  List.of(
                      SourceAmount.of(MoneySource.NATIONAL_PROMOTION, Vnd.ofMillions(150)),
                      SourceAmount.of(MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(50))))
              .build();
      assertThat(rank(both).projects())
          .extracting(RankedProject::requested)
          .containsExactly(Vnd.ofMillions(150));
    }

    @Test
    void approvalIsStillToCome() {
      PromotionLaw law = PromotionLaw.inForceOn(ProjectFixtures.DAY);
      Project asked = Plans.nationalProject("p1").toBuilder().approval(Approval.notGiven()).build();
      assertThat(law.review(asked).outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(ids(law.rank(List.of(asked)))).containsExactly(List.of("p1"));
    }
  }

  @Nested
  class KeyProjects {
    private Project key(String id) {
      return Plans.nationalProject(id).toBuilder()
          .contents(List.of(SupportCategory.TECHNOLOGY, SupportCategory.CONSULTANCY))
          .largeScale(true)
          .contentsLinked(true)
          .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
          .build();
    }

    @Test
    void goFirstInTheNationalPlan() {
      Ranking ranking = rank(Plans.nationalProject("a"), key("z"));
      assertThat(ids(ranking)).containsExactly(List.of("z"), List.of("a"));
      assertThat(ranking.projects().get(0).key()).isTrue();
    }

    @Test
    void areNoMatterOfLocalMoney() {
      Project local =
          plain("z", 1).toBuilder()
              .contents(List.of(SupportCategory.TECHNOLOGY, SupportCategory.CONSULTANCY))
              .largeScale(true)
              .contentsLinked(true)
              .period(ProjectPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
              .build();
      assertThat(ids(rank(plain("a", 1), local))).containsExactly(List.of("a", "z"));
    }
  }

  @Nested
  class InTime {
    private final Project highland =
        inArea("h", HIGHLAND, Standing.NONE, 1).toBuilder().approval(Approval.unknown()).build();
    private final Project other = plain("a", 1).toBuilder().approval(Approval.unknown()).build();

    private Ranking on(LocalDate day) {
      return Ranker.rank(
          List.of(other, highland),
          RankingChoices.none(),
          one -> review(one, Verdict.satisfied()),
          LawInForce.on(day, Texts.NATIONAL));
    }

    @Test
    void thereIsNoOrderBeforeTheCircular() {
      assertThat(ids(on(LocalDate.of(2013, 2, 9)))).containsExactly(List.of("a", "h"));
      assertThat(ids(on(LocalDate.of(2013, 2, 10)))).containsExactly(List.of("h"), List.of("a"));
    }

    @Test
    void theOrderIsOpenSinceTheAmendment() {
      assertThat(on(LocalDate.of(2025, 10, 14)).outcome()).isEqualTo(Outcome.SATISFIED);
      Ranking ranking = on(LocalDate.of(2025, 10, 15));
      assertThat(ranking.outcome()).isEqualTo(Outcome.LAW_UNSETTLED);
      assertThat(ranking.openPoints())
          .extracting(point -> point.id())
          .containsExactly(DecreePoints.ARTICLE_6_GROUNDS.id());
      assertThat(ids(ranking)).containsExactly(List.of("a", "h"));
    }

    @Test
    void whoSettlesItGetsTheOrder() {
      Ranking ranking =
          PromotionLaw.inForceOn(LocalDate.of(2025, 10, 15))
              .settling(DecreePoints.ARTICLE_6_GROUNDS, true, Citation.of("235/2025/NĐ-CP"))
              .rank(
                  List.of(other, highland),
                  RankingChoices.builder().undetermined(Undetermined.PROVISIONAL).build());
      assertThat(ranking.openPoints()).isEmpty();
    }
  }

  /** One fund is given out; what is of the other kind of money ends nothing. */
  @Nested
  class OtherMoney {
    private final Project national = Plans.nationalProject("n");

    @Test
    void isLeftOutWhereMostAreOfOne() {
      Ranking ranking = rank(plain("a", 1), national, plain("b", 1));
      assertThat(ids(ranking)).containsExactly(List.of("a", "b"));
      assertThat(leftOut(ranking)).containsExactly("n OTHER_MONEY");
    }

    @Test
    void isLocalMoneyWhereMostAreNational() {
      Ranking ranking = rank(plain("a", 1), national, Plans.nationalProject("m"));
      assertThat(leftOut(ranking)).containsExactly("a OTHER_MONEY");
    }

    @Test
    void isLocalMoneyWhereAsManyAreOfEach() {
      assertThat(leftOut(rank(plain("a", 1), national))).containsExactly("a OTHER_MONEY");
      assertThat(leftOut(rank(national, plain("a", 1)))).containsExactly("a OTHER_MONEY");
    }

    @Test
    void isWhatTheChoiceDoesNotName() {
      Ranking ranking =
          rank(
              RankingChoices.builder().money(FundingSource.LOCAL).build(),
              List.of(plain("a", 1), national, Plans.nationalProject("m")));
      assertThat(leftOut(ranking)).containsExactly("m OTHER_MONEY", "n OTHER_MONEY");
    }

    @Test
    void isNotKnownOfWhoDoesNotSay() {
      Project unsaid =
          plain("u", 1).toBuilder()
              .level(Optional.empty())
              .sources(List.of())
              .lines(
                  plain("u", 1).lines().stream()
                      .map(line -> line.toBuilder().money(Optional.empty()).build())
                      .toList())
              .build();
      assertThat(leftOut(rank(unsaid, national))).isEmpty();
    }

    private List<String> leftOut(Ranking ranking) {
      return ranking.leftOut().stream()
          .map(one -> one.project().id() + " " + one.reason())
          .toList();
    }
  }

  @Nested
  class BadInput {
    @Test
    void idsDiffer() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rank(plain("a", 1), plain("a", 1)))
          .withMessage("ids of projects must differ: [a]");
    }

    @Test
    void aChoiceNamesAProject() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  rank(
                      RankingChoices.builder().tieBreak(List.of("x")).build(),
                      List.of(plain("a", 1))))
          .withMessage("choice must name a project that is ranked: x");
    }

    @Test
    void aChoiceNamesItOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RankingChoices.builder().tieBreak(List.of("x", "x")).build())
          .withMessage("tie break must name each project once: [x, x]");
    }
  }
}
