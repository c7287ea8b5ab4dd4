package vn.khuyencong.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.Receipts;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.language.Language;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.OpenPointBuilder;
import vn.khuyencong.rule.Outcome;

class ReceiptTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Citation CLAUSE_4 = Citation.parse("Điều 8 khoản 4, 28/2018/TT-BTC");
  private static final SupportRequest WORKSHOP = ReceiptExamples.workshop();

  static Stream<Receipt> receipts() {
    return Stream.of(
        ReceiptExamples.facility(), ReceiptExamples.project(), ReceiptExamples.network());
  }

  /** A receipt of nothing but a law of one ceiling. */
  private static Receipt withCeiling(long dong) {
    return of(
        new BookLine("levels.training", "at most 35%", CLAUSE_4),
        new BookLine("levels.machinery", "at most 50%, " + Vnd.of(dong), CLAUSE_4));
  }

  private static Receipt of(BookLine... book) {
    return Receipt.of(
        new ReceiptGrounds(DAY, List.of(book), Optional.empty(), Optional.empty(), List.of()),
        Subject.of(Facility.builder().id("f").build()),
        Assessment.allOf("nothing", List.of(), List.of()));
  }

  @Nested
  class Text {
    @ParameterizedTest
    @MethodSource("vn.khuyencong.receipt.ReceiptTest#receipts")
    void whatIsWrittenIsRead(Receipt receipt) {
      assertThat(Receipt.parse(receipt.text())).isEqualTo(receipt);
      assertThat(Receipt.parse(receipt.text())).hasToString(receipt.text());
    }

    @Test
    void theDigestIsOnTheLastLine() {
      assertThat(withCeiling(1).text()).endsWith("\nsha256 = " + withCeiling(1).digest() + "\n");
    }

    @Test
    void theOrderOfTheBookMeansNothing() {
      BookLine one = new BookLine("a", "1", CLAUSE_4);
      BookLine other = new BookLine("b", "2", CLAUSE_4);
      assertThat(of(one, other).text()).isEqualTo(of(other, one).text());
    }

    @Test
    void itHoldsWhatWasGivenAndWhatCameOut() {
      assertThat(ReceiptExamples.project().section(SectionName.LOCAL_CEILINGS).lines())
          .containsEntry("table.rows[0].ceiling.cap", "150000000");
      assertThat(ReceiptExamples.project().section(SectionName.NATIONAL_CEILINGS).lines())
          .isEqualTo(Map.of("ground", "\"1/QĐ-UBND\""));
      assertThat(ReceiptExamples.facility().section(SectionName.LOCAL_CEILINGS).lines()).isEmpty();
      assertThat(ReceiptExamples.project().section(SectionName.FINDINGS).lines().values())
          .contains("\"ceilings.local.within-limit\"");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "day = 2022-06-01 | day = soon | day of a receipt must be a date: soon",
          "kind = FACILITY | kind = SHOP | kind of a receipt must be one that the library knows: SHOP",
          "day = 2022-06-01 | date = 2022-06-01 | head of a receipt must have a line: day",
          "day = 2022-06-01 | day = 2022-06-02 | receipt must be as it was written, with the digest",
          "50% | 51% | section of a receipt must be as it was written, but was changed: law",
          "[law] | [book] | section of a receipt must be there: law",
          "id = | id: | line of input must be key = literal: id: \"f\"",
          "library = | day = 2022-06-01\\nlibrary = | line of head must stand there once: day",
          "khuyencong | tourism | receipt must have the title khuyencong receipt 1, 6 sections",
        })
    void whatWasChangedIsNotRead(String written, String changed, String message) {
      String text =
          withCeiling(1)
              .text()
              .replaceFirst(written.replace("[", "\\["), changed.replace("\\n", "\n"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Receipt.parse(text))
          .withMessageStartingWith(message);
    }
  }

  @Nested
  class Verifying {
    @Test
    void theSameIsTheSame() {
      Receipt receipt = Receipt.parse(ReceiptExamples.facility().text());
      Verification verification = PromotionLaw.inForceOn(DAY).receipts().verify(receipt, WORKSHOP);
      assertThat(verification.holds()).isTrue();
      assertThat(verification.in(Language.ENGLISH))
          .isEqualTo("The receipt holds: the same facts under the same law come to the same.");
    }

    @Test
    void aChangedDongNamesItsCeiling() {
      Difference difference =
          withCeiling(300_000_000).against(withCeiling(300_000_001)).difference().orElseThrow();
      assertThat(difference.place()).isEqualTo("law levels.machinery");
      assertThat(difference.recorded())
          .contains("[\"at most 50%, 300.000.000 đ\", \"Điều 8 khoản 4, 28/2018/TT-BTC\"]");
      assertThat(difference.recomputed().orElseThrow()).contains("300.000.001 đ");
    }

    @Test
    void aChangedDongOfTheProvinceNamesItsCeiling() {
      PromotionLaw law =
          PromotionLaw.inForceOn(LocalDate.of(2019, 6, 1))
              .with(ReceiptExamples.table(Vnd.of(150_000_001)))
              .withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND"));
      Project project = ReceiptExamples.provincial();
      assertThat(place(law.receipts().verify(ReceiptExamples.project(), project)))
          .isEqualTo("local-levels table.rows[0].ceiling.cap");
    }

    @Test
    void anEntryThatIsGoneIsNamed() {
      Difference difference =
          of(new BookLine("old", "1", CLAUSE_4)).against(of()).difference().orElseThrow();
      assertThat(difference.place()).isEqualTo("law old");
      assertThat(difference.recomputed()).isEmpty();
    }

    @Test
    void anEntryGainedAloneIsToldButNoDifference() {
      Verification verification = of().against(of(new BookLine("new", "1", CLAUSE_4)));
      assertThat(verification.holds()).isTrue();
      assertThat(verification.in(Language.ENGLISH))
          .endsWith("Since then the rule book gained: new.");
    }

    @Test
    void anotherFactIsNamed() {
      SupportRequest other =
          SupportRequest.of(WORKSHOP.facility().toBuilder().lawful(false).build());
      Verification verification =
          PromotionLaw.inForceOn(DAY)
              .receipts()
              .verify(
                  PromotionLaw.inForceOn(DAY).receipts().of(SupportRequest.of(WORKSHOP.facility())),
                  other);
      assertThat(verification.in(Language.ENGLISH))
          .isEqualTo(
              "The receipt does not hold. First difference, input facility.lawful:"
                  + " recorded true, recomputed false.");
    }

    @Test
    void aPlanHoldsToTheDong() {
      Receipts receipts = PromotionLaw.inForceOn(ProjectFixtures.DAY).receipts();
      AnnualPlan plan = Plans.provincial().build();
      Receipt read = Receipt.parse(receipts.of(plan).text());
      assertThat(receipts.verify(read, plan).holds()).isTrue();
      AnnualPlan other = Plans.provincial().funds(List.of()).build();
      assertThat(place(receipts.verify(read, other))).isEqualTo("input funds[0].source");
    }

    @Test
    void anotherDayIsNamed() {
      assertThat(
              place(
                  PromotionLaw.inForceOn(DAY.plusDays(1))
                      .receipts()
                      .verify(ReceiptExamples.network(), LongAn.published())))
          .isEqualTo("day");
    }

    @Test
    void anotherKindIsNamed() {
      PromotionLaw law = PromotionLaw.inForceOn(DAY);
      assertThat(place(law.receipts().verify(ReceiptExamples.facility(), WORKSHOP.facility())))
          .isEqualTo("kind");
    }

    @Test
    void anotherSettlementIsNamed() {
      PromotionLaw law = PromotionLaw.inForceOn(LocalDate.of(2026, 6, 1));
      PromotionLaw settled =
          law.settling(DecreePoints.COLLABORATORS_SINCE_DECREE_235, true, CLAUSE_4);
      assertThat(
              place(
                  settled
                      .receipts()
                      .verify(law.receipts().of(LongAn.published()), LongAn.published())))
          .startsWith("settlements ");
    }

    @Test
    void aSettlementOfAPointThatATextAnswersIsKept() {
      OpenPoint<Boolean> answered =
          new OpenPointBuilder<Boolean>()
              .from(DecreePoints.COLLABORATORS_SINCE_DECREE_235)
              .answered(new Cited<>(false, CLAUSE_4, Evidence.SEEN))
              .build();
      PromotionLaw law =
          PromotionLaw.inForceOn(LocalDate.of(2026, 6, 1)).settling(answered, true, CLAUSE_4);
      assertThat(law.receipts().of(LongAn.published()).section(SectionName.SETTLEMENTS).lines())
          .containsEntry("decree235-collaborators.value", "true");
    }

    @Test
    void anotherFindingIsNamedWithItsCode() {
      Receipt receipt = ReceiptExamples.facility();
      List<Section> sections = new ArrayList<>(receipt.sections());
      Map<String, String> lines =
          new LinkedHashMap<>(receipt.section(SectionName.FINDINGS).lines());
      lines.put("findings[0].outcome", "VIOLATED");
      sections.set(5, new Section(SectionName.FINDINGS, lines));
      Receipt altered =
          new Receipt(
              receipt.day(), receipt.library(), receipt.kind(), receipt.outcome(), sections);
      assertThat(place(receipt.against(altered)))
          .matches(
              "findings findings\\[0]\\.outcome \\(\"decree45\\.article1\\..*, \"Điều 1 .*\"\\)");
    }

    @Test
    void anotherOutcomeAloneIsNamed() {
      Receipt receipt = withCeiling(1);
      Receipt other =
          new Receipt(
              receipt.day(),
              receipt.library(),
              receipt.kind(),
              Outcome.SATISFIED,
              receipt.sections());
      assertThat(place(receipt.against(other))).isEqualTo("outcome");
    }

    @Test
    void anotherVersionAloneIsToldButNoDifference() {
      Receipt receipt = withCeiling(1);
      Receipt old =
          new Receipt(
              receipt.day(), "0.0.9", receipt.kind(), receipt.outcome(), receipt.sections());
      assertThat(old.against(receipt).holds()).isTrue();
      assertThat(old.against(receipt).in(Language.ENGLISH))
          .endsWith("It was made by version 0.0.9 and verified by " + receipt.library() + ".");
    }

    private static String place(Verification verification) {
      return verification.difference().orElseThrow().place();
    }
  }

  @Nested
  class Values {
    @Test
    void everySectionIsThere() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Receipt(DAY, "1", SubjectKind.PROJECT, Outcome.SATISFIED, List.of()))
          .withMessage("sections of a receipt must be one of each, in order: []");
    }

    @Test
    void aVersionIsAWord() {
      Receipt receipt = withCeiling(1);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Receipt(DAY, "1 beta", receipt.kind(), receipt.outcome(), receipt.sections()))
          .withMessage("version must be letters, digits, . + -: 1 beta");
    }

    @Test
    void aKeyIsAWord() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Section(SectionName.LAW, Map.of("a b", "1")))
          .withMessage("key of section law must be one word without =: a b");
    }

    @Test
    void aLiteralIsALine() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Section(SectionName.LAW, Map.of("a", "1\n2")))
          .withMessage("literal of a must be one line of text");
    }

    @Test
    void anEntryHasAnId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BookLine(" ", "1", CLAUSE_4))
          .withMessage("id of an entry must not be blank: Điều 8 khoản 4, 28/2018/TT-BTC");
    }
  }
}
