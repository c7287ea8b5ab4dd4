package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/** Lines of an item that a province has, and lines whose item is not known. */
class UnknownItemsTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(Lines.IN_2019);
  private static final LocalItem PRIZE = LocalItem.of("PRODUCT_PRIZE_PROVINCIAL");

  private static CeilingRow row(LocalItem item, Vnd cap) {
    return CeilingRow.builder()
        .from(Lines.row(SupportItem.BRAND, SpendingCeiling.of(cap)))
        .item(item)
        .build();
  }

  private static final PromotionLaw WITH_PRIZE =
      LAW.with(Lines.table(row(PRIZE, Vnd.ofMillions(5))));

  private static CostLine local(String code, long cost, long asked) {
    return Lines.local(SupportItem.BRAND, cost, asked).toBuilder().item(LocalItem.of(code)).build();
  }

  private static CostLine unnamed(FundingSource money, Optional<SupportCategory> content) {
    return Lines.national(SupportItem.BRAND, 10, 10).toBuilder()
        .money(money)
        .item(Optional.empty())
        .content(content)
        .build();
  }

  @Nested
  class OfTheProvince {
    @Test
    void areBoundByTheTableThatDefinesThem() {
      SupportLimit at = WITH_PRIZE.limitFor(local(PRIZE.code(), 6_000_000, 5_000_000));
      assertThat(at.amount()).contains(Vnd.ofMillions(5));
      assertThat(at.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(at.reference()).isEmpty();
      SupportLimit over = WITH_PRIZE.limitFor(local(PRIZE.code(), 6_000_000, 5_000_001));
      assertThat(over.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(over.assessment().violations())
          .extracting("code")
          .containsExactly("ceilings.local.within-limit");
    }

    @Test
    void aNameThatNoTableDefinesIsAskedForByTheTable() {
      for (PromotionLaw law : List.of(LAW, WITH_PRIZE)) {
        SupportLimit limit = law.limitFor(local("WEBSITE_OF_THE_COMMUNE", 6, 5));
        assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
        assertThat(limit.assessment().questions())
            .extracting(Question::fact)
            .containsExactly("provincialNorm");
        assertThat(Lines.finding(limit, "ceilings.local-norm-known").arguments())
            .doesNotContainKey("nearest");
      }
    }

    @Test
    void aSlipOfANationalNameIsTold() {
      SupportLimit limit = LAW.limitFor(local("MACHINERY_TECHNOLGY_TRANSFER", 6, 5));
      assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
      Finding finding = Lines.finding(limit, "ceilings.local-norm-known");
      assertThat(finding.message(Language.ENGLISH))
          .contains("a name close to it: MACHINERY_TECHNOLOGY_TRANSFER: ");
      assertThat(finding.message(Language.VIETNAMESE))
          .contains("tên gần giống: MACHINERY_TECHNOLOGY_TRANSFER: ");
      assertThat(SupportItem.nearest("machinery-technology-transfer"))
          .contains(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER);
      assertThat(SupportItem.nearest("BRXYZ")).isEmpty();
      assertThat(SupportItem.nearest("TECHNOLOGY_LIN")).contains(SupportItem.TECHNOLOGY_LINE);
    }

    @Test
    void nationalMoneyIsForAnItemOfTheCirculars() {
      CostLine line = local("TRADEMRK", 6, 5).toBuilder().money(FundingSource.NATIONAL).build();
      SupportLimit limit = WITH_PRIZE.limitFor(line);
      assertThat(limit.assessment().questions()).extracting(Question::fact).containsExactly("item");
      assertThat(Lines.finding(limit, "ceilings.item-known").message(Language.ENGLISH))
          .contains("TRADEMARK");
    }

    @Test
    void moreThanTheCostIsRefused() {
      assertThat(LAW.limitFor(local("WEBSITE", 5, 6)).outcome()).isEqualTo(Outcome.VIOLATED);
    }
  }

  /** At most 500 million for a model of new technology, 100 million for one that exists. */
  @Nested
  class OfOneOfSeveral {
    private CostLine model(long millions) {
      return Lines.national(SupportItem.BRAND, 2_000_000_000, millions * 1_000_000).toBuilder()
          .item(Optional.empty())
          .addItemOneOf(
              SupportItem.DEMONSTRATION_MODEL_NEW_TECHNOLOGY,
              SupportItem.DEMONSTRATION_MODEL_EXISTING)
          .unit("mô hình 1")
          .priority(false)
          .build();
    }

    private final PromotionLaw law = PromotionLaw.inForceOn(Lines.IN_2017);

    @ParameterizedTest
    @CsvSource({
      "100, SATISFIED",
      "101, FACT_MISSING",
      "500, FACT_MISSING",
      "501, VIOLATED",
    })
    void whatMakesNoDifferenceIsNotAsked(long millions, Outcome outcome) {
      SupportLimit limit = law.limitFor(model(millions));
      assertThat(limit.outcome()).isEqualTo(outcome);
      assertThat(limit.amount()).isEmpty();
      assertThat(limit.upperBound()).contains(Vnd.ofMillions(500));
    }

    @Test
    void theItemIsAskedBetween() {
      SupportLimit limit = law.limitFor(model(101));
      assertThat(limit.assessment().questions()).extracting(Question::fact).containsExactly("item");
      assertThat(model(1).what().vi()).contains(" hoặc ");
      assertThat(model(1).category()).contains(SupportCategory.TECHNOLOGY);
    }

    @Test
    void linesForOneModelShareIt() {
      CostLine one = model(60);
      List<SupportLimit> limits = law.limitsFor(List.of(one, one.toBuilder().id("other").build()));
      assertThat(limits).hasSize(1);
      assertThat(limits.get(0).outcome()).isEqualTo(Outcome.FACT_MISSING);
    }
  }

  @Nested
  class KnownByContent {
    @ParameterizedTest
    @EnumSource(FundingSource.class)
    void areAskedForTheirItem(FundingSource money) {
      for (Optional<SupportCategory> content :
          List.of(Optional.of(SupportCategory.TECHNOLOGY), Optional.<SupportCategory>empty())) {
        SupportLimit limit = WITH_PRIZE.limitFor(unnamed(money, content));
        assertThat(limit.outcome()).isEqualTo(Outcome.FACT_MISSING);
        assertThat(limit.item()).isEmpty();
        assertThat(limit.assessment().questions())
            .extracting(Question::fact)
            .containsExactly("item");
      }
    }

    /** The highest of the content is 1 billion, of a demonstration model of new technology. */
    @Test
    void areRefusedAboveTheHighestOfTheContent() {
      PromotionLaw law = LAW;
      long most = 1_000;
      CostLine line =
          unnamed(FundingSource.NATIONAL, Optional.of(SupportCategory.TECHNOLOGY)).toBuilder()
              .cost(Vnd.ofMillions(100_000))
              .supportRequested(Vnd.ofMillions(most))
              .priority(false)
              .build();
      SupportLimit at = law.limitFor(line);
      assertThat(at.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(at.upperBound()).contains(Vnd.ofMillions(most));
      assertThat(at.amount()).isEmpty();
      SupportLimit over =
          law.limitFor(
              line.toBuilder().supportRequested(Vnd.ofMillions(most).plus(Vnd.of(1))).build());
      assertThat(over.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(law.limitFor(line.toBuilder().content(Optional.empty()).build()).upperBound())
          .isEmpty();
      SupportLimit notSet = PromotionLaw.inForceOn(Lines.IN_2017).limitFor(line);
      assertThat(notSet.outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(notSet.upperBound()).as("an item of the content has no level").isEmpty();
    }

    /** Of a table that is not said to be complete other items may be of the content. */
    @Test
    void ofLocalMoneyAreBoundOnlyByACompleteTable() {
      CostLine line =
          unnamed(FundingSource.LOCAL, Optional.of(SupportCategory.PRODUCTS_AND_TRADE)).toBuilder()
              .cost(Vnd.ofMillions(100_000))
              .supportRequested(Vnd.ofMillions(90_000))
              .build();
      assertThat(WITH_PRIZE.limitFor(line).outcome()).isEqualTo(Outcome.FACT_MISSING);
      assertThat(WITH_PRIZE.limitFor(line).upperBound()).isEmpty();
    }

    @Test
    void areNotForAContentThatIsNotOfTheItem() {
      assertThatThrownBy(
              () ->
                  Lines.local(SupportItem.BRAND, 1, 1).toBuilder()
                      .content(SupportCategory.TRAINING)
                      .build())
          .hasMessageContaining("content of line must be that of its item");
      assertThat(Lines.local(SupportItem.BRAND, 1, 1).category())
          .contains(SupportCategory.PRODUCTS_AND_TRADE);
    }

    @Test
    void standApartFromOtherLines() {
      CostLine one = unnamed(FundingSource.NATIONAL, Optional.of(SupportCategory.TECHNOLOGY));
      CostLine other = one.toBuilder().id("other").build();
      assertThat(CostLine.joined(List.of(one, other))).hasSize(2);
      assertThat(one.and(other).cost()).contains(Vnd.of(20));
      List<SupportLimit> limits =
          PromotionLaw.inForceOn(LocalDate.of(2026, 1, 1)).limitsFor(List.of(one, other));
      assertThat(limits).hasSize(2);
    }
  }

  /** Lines that may be of the item of another, which has one ceiling for both. */
  @Nested
  class OneOfSeveral {
    private static final SupportItem MACHINERY = SupportItem.MACHINERY_TECHNOLOGY_TRANSFER;

    private CostLine known(SupportItem item, String who, long asked) {
      return Lines.national(item, 900_000_000, asked * 1_000_000).toBuilder()
          .id("known")
          .beneficiary(who)
          .priority(false)
          .build();
    }

    private CostLine open(String who, long asked, SupportItem... items) {
      return known(MACHINERY, who, asked).toBuilder()
          .id("open")
          .item(Optional.empty())
          .itemOneOf(Set.of(items))
          .build();
    }

    private List<String> asked(CostLine... lines) {
      return LAW.limitsFor(List.of(lines)).stream()
          .flatMap(
              limit ->
                  limit.findings().stream()
                      .filter(finding -> finding.outcome() == Outcome.FACT_MISSING)
                      .flatMap(finding -> finding.missingFacts().stream())
                      .map(fact -> fact + " of " + limit.lines().get(0)))
          .toList();
    }

    @Test
    void areAskedOneDongOverTheCeilingOfBoth() {
      CostLine open =
          open("A", 20, MACHINERY, SupportItem.TRADEMARK).toBuilder()
              .supportRequested(Vnd.of(20_000_001))
              .build();
      assertThat(asked(known(MACHINERY, "A", 280), open)).containsExactly("item of open");
    }

    @Test
    void areNotAskedAtTheCeilingOfBoth() {
      assertThat(asked(known(MACHINERY, "A", 280), open("A", 20, MACHINERY, SupportItem.TRADEMARK)))
          .isEmpty();
    }

    @Test
    void areNotAskedOfTwoEstablishments() {
      assertThat(asked(known(MACHINERY, "A", 300), open("B", 30, MACHINERY, SupportItem.TRADEMARK)))
          .isEmpty();
    }

    @Test
    void areNotAskedWhereTheOtherIsNoneOfThem() {
      assertThat(
              asked(
                  known(MACHINERY, "A", 300),
                  open("A", 30, SupportItem.BRAND, SupportItem.TRADEMARK)))
          .isEmpty();
    }

    @Test
    void areAskedWhereTheCeilingTakesInThatOfTheOther() {
      assertThat(
              asked(
                  known(SupportItem.TECHNOLOGY_LINE, "A", 440),
                  open("A", 30, MACHINERY, SupportItem.TRADEMARK)))
          .contains("item of open");
    }

    @Test
    void areAskedOfEachOtherWhereTheyHaveOneInCommon() {
      assertThat(
              asked(
                  open("A", 30, MACHINERY, SupportItem.TRADEMARK).toBuilder()
                      .id("other")
                      .supportRequested(Vnd.ofMillions(30))
                      .unit("brand")
                      .build(),
                  open("A", 30, SupportItem.BRAND, SupportItem.TRADEMARK).toBuilder()
                      .unit("Brand ")
                      .build()))
          .containsExactly("item of other", "item of open");
    }

    @Test
    void areOfNoItemThatIsForOneWhereTheyAreForSeveral() {
      CostLine two =
          open("A", 30, MACHINERY, SupportItem.TRADEMARK).toBuilder().quantity(2).build();
      assertThat(LAW.limitFor(two).lines()).containsExactly("open");
    }

    @Test
    void areOfOneItemOfTheContentThatIsNamed() {
      CostLineBuilder open = open("A", 30, MACHINERY, SupportItem.TRADEMARK).toBuilder();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> open.content(SupportCategory.TRAINING).build())
          .withMessageStartingWith("content of open must be that of one of its possible items: ");
      assertThat(open.content(SupportCategory.TECHNOLOGY).build().itemOneOf()).hasSize(2);
    }
  }
}
