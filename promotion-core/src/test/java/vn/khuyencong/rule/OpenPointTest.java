package vn.khuyencong.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Language;

class OpenPointTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 10, 14);
  private static final Citation TEXT = Citation.of("235/2025/NĐ-CP");
  private static final Citation LETTER = Citation.of("9/CV-BCT");

  private static OpenPointBuilder<Boolean> point() {
    return OpenPoint.builder(Boolean.class)
        .id("place-july-to-october-2025")
        .questionVi("Ở đâu?")
        .questionEn("Where?")
        .addInstruments(TEXT)
        .addSides(PointSide.of("có: như vậy", "yes: so"))
        .window(Validity.between(FIRST, LAST));
  }

  private static final OpenPoint<Boolean> POINT = point().build();

  @Test
  void theQuestionIsAskedInBothLanguages() {
    assertThat(POINT.in(Language.VIETNAMESE)).isEqualTo("Ở đâu?");
    assertThat(POINT.in(Language.ENGLISH)).isEqualTo("Where?");
  }

  @Test
  void aPointIsKnownByItsId() {
    OpenPoint<Boolean> worded = point().questionEn("Where exactly?").build();
    assertThat(worded).isEqualTo(POINT).hasSameHashCodeAs(POINT);
    assertThat(point().id("other").build()).isNotEqualTo(POINT);
  }

  @Nested
  class Errors {
    @Test
    void anIdThatIsNoName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point().id("Place 2025").build())
          .withMessage("id of an open point must be-like-this: Place 2025");
    }

    @Test
    void aBlankQuestion() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point().questionEn(" ").build())
          .withMessage("question must not be blank: place-july-to-october-2025");
    }

    @Test
    void noInstrument() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point().instruments(List.of()).build())
          .withMessage("open point must name an instrument: place-july-to-october-2025");
    }

    @Test
    void noSide() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> point().sides(List.of()).build())
          .withMessage("open point must say what each side rests on: place-july-to-october-2025");
    }

    @Test
    void noWindow() {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  OpenPoint.builder(Boolean.class)
                      .id("open")
                      .questionVi("?")
                      .questionEn("?")
                      .addInstruments(TEXT)
                      .addSides(PointSide.of("có", "yes"))
                      .build());
    }
  }

  @Nested
  class ASettlement {
    @Test
    void holdsForTheWholeWindowUnlessToldOtherwise() {
      assertThat(Settlement.of(POINT, true, TEXT).validity()).isEqualTo(POINT.window());
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void ofAnotherTypeIsRefused() {
      OpenPoint raw = POINT;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Settlement.of(raw, "yes", TEXT))
          .withMessage("answer to place-july-to-october-2025 must be a Boolean: yes");
    }

    @Test
    void outsideTheWindowIsRefused() {
      Validity outside = Validity.between(FIRST, LAST.plusDays(1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Settlement<>(POINT, true, TEXT, outside))
          .withMessage(
              "answer to place-july-to-october-2025 must lie within 2025-07-01/2025-10-14:"
                  + " 2025-07-01/2025-10-15");
    }

    @Test
    void withoutAnEndIsRefusedWhereTheWindowHasOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Settlement<>(POINT, true, TEXT, Validity.since(FIRST)))
          .withMessage(
              "answer to place-july-to-october-2025 must lie within 2025-07-01/2025-10-14:"
                  + " 2025-07-01/..");
    }
  }

  @Nested
  class AContext {
    private final Context context = Context.on(FIRST);

    @Test
    void knowsNothingSettledAtFirst() {
      assertThat(context.day()).isEqualTo(FIRST);
      assertThat(context.settlement(POINT)).isEmpty();
      assertThat(context.answer(POINT)).isEmpty();
    }

    @Test
    void givesTheAnswerOnTheDaysOfTheSettlement() {
      Context settled = context.settling(Settlement.of(POINT, true, TEXT));
      assertThat(settled.answer(POINT)).contains(true);
      assertThat(settled.at(LAST).answer(POINT)).contains(true);
      assertThat(settled.at(FIRST.minusDays(1)).answer(POINT)).isEmpty();
      assertThat(settled.at(LAST.plusDays(1)).answer(POINT)).isEmpty();
    }

    @Test
    void staysAsItIsWhenAnotherIsSettled() {
      Context settled = context.settling(Settlement.of(POINT, true, TEXT));
      assertThat(settled.settlement(POINT)).isPresent();
      assertThat(context.settlement(POINT)).isEmpty();
    }

    @Test
    void fallsBackOnTheDocumentedReading() {
      OpenPoint<Boolean> read = point().id("read").reading(false).build();
      assertThat(context.answer(read)).contains(false);
      assertThat(context.settling(Settlement.of(read, true, TEXT)).answer(read)).contains(true);
      assertThat(context.settlement(read)).isEmpty();
    }

    @Test
    void refusesToSettleAPointTwice() {
      Settlement<Boolean> settlement = Settlement.of(POINT, true, TEXT);
      Context settled = context.settling(settlement);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> settled.settling(settlement))
          .withMessage("open point must be settled once: place-july-to-october-2025");
    }
  }

  @Nested
  class AnsweredByAText {
    private final OpenPoint<Boolean> answered =
        point().reading(true).answered(new Cited<>(false, TEXT, Evidence.SEEN)).build();

    /** Beside one that is open, it is no longer asked. */
    @Test
    void leavesNothingUnsettled() {
      OpenPoint<Boolean> open = point().id("another").build();
      Rule<String> rule =
          Rule.<String>one(
                  "test.open",
                  TEXT,
                  (subject, context) -> Verdict.unsettled(open).relyingOn(answered))
              .during(Validity.ALWAYS);
      Finding finding = rule.apply("subject", Context.on(LAST)).get(0);
      assertThat(finding.openPoints()).containsExactly(open, answered);
      assertThat(finding.unsettled()).containsExactly(open);
      assertThat(finding.with(Outcome.SATISFIED).unsettled()).isEmpty();
    }

    private final Context context = Context.on(FIRST);

    @Test
    void isTheSamePoint() {
      assertThat(answered).isEqualTo(POINT).hasSameHashCodeAs(POINT);
    }

    @Test
    void saysByWhatInBothLanguages() {
      assertThat(answered.in(Language.VIETNAMESE))
          .isEqualTo("Ở đâu? Đã được trả lời: không, theo 235/2025/NĐ-CP (đã đọc nguyên văn).");
      assertThat(answered.in(Language.ENGLISH))
          .isEqualTo("Where? Answered: no, by 235/2025/NĐ-CP (text read).");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void takesNoAnswerOfAnotherType() {
      OpenPointBuilder raw = point();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> raw.answered(new Cited<>("no", TEXT, Evidence.SEEN)).build())
          .withMessage("answer to place-july-to-october-2025 must be a Boolean: no");
    }

    @Test
    void hasTheAnswerOfTheTextOnTheDaysOfItsWindow() {
      OpenPoint<Boolean> unread = point().answered(answered.answered()).build();
      assertThat(context.answer(POINT)).isEmpty();
      assertThat(context.at(FIRST.minusDays(1)).answer(unread)).isEmpty();
      assertThat(context.answer(unread)).contains(false);
      assertThat(context.at(LAST).decided(unread)).isEqualTo(answered.answered());
      assertThat(context.at(LAST.plusDays(1)).answer(unread)).isEmpty();
    }

    @Test
    void goesByTheTextRatherThanByTheReading() {
      assertThat(context.answer(answered)).contains(false);
      assertThat(context.decided(point().reading(true).build())).isEmpty();
    }

    @Test
    void keepsASettlementAndDoesNotFollowIt() {
      Settlement<Boolean> stored = Settlement.of(answered, true, LETTER);
      Context settled = context.settling(stored);
      assertThat(settled.answer(answered)).contains(false);
      assertThat(settled.settlement(answered)).isEmpty();
      assertThat(settled.settlements()).isEqualTo(List.of(stored));
    }

    @Test
    void keepsASettlementForDaysOnWhichItWasOpen() {
      Validity open = Validity.since(FIRST);
      assertThat(new Settlement<>(answered, true, LETTER, open).validity()).isEqualTo(open);
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void takesNoSettlementOfAnotherType() {
      OpenPoint raw = answered;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Settlement.of(raw, "yes", LETTER))
          .withMessage("answer to place-july-to-october-2025 must be a Boolean: yes");
    }

    @Test
    void leavesNoVerdictUnsettled() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Verdict.unsettled(answered))
          .withMessage("point that a text answers must not be open: place-july-to-october-2025");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Verdict(
                      Outcome.LAW_UNSETTLED,
                      "network",
                      Map.of(),
                      List.of(),
                      List.of(answered),
                      Optional.empty()))
          .withMessage("verdict must name the open point: network");
    }
  }
}
