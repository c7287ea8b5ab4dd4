package vn.khuyencong.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @Property
  void whatIsPrintedIsRead(@ForAll("citations") Citation citation) {
    assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
  }

  @Provide
  Arbitrary<Citation> citations() {
    Arbitrary<String> instruments =
        Arbitraries.of(
            "45/2012/NĐ-CP",
            "28/2018/TT-BTC",
            "26/2014/TTLT-BTC-BCT",
            "26/2014/TT-BCT",
            "45/2019/QĐ-UBND",
            "1682/NQ-UBTVQH15",
            "Luật 04/2017/QH14, sửa đổi");
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9999);
    Arbitrary<String> points =
        Arbitraries.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r",
            "s", "t");
    Arbitrary<Citation> places =
        Combinators.combine(instruments, numbers, numbers.optional(), points.optional())
            .as(
                (text, article, clause, point) ->
                    new Citation(text, Optional.of(article), clause, point));
    return Arbitraries.oneOf(instruments.map(Citation::of), places);
  }

  @Nested
  class Printing {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "28/2018/TT-BTC|8|20||Điều 8 khoản 20, 28/2018/TT-BTC",
          "45/2012/NĐ-CP|1|2|a|Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP",
          "46/2012/TT-BCT|3|1|đ|Điều 3 khoản 1 điểm đ, 46/2012/TT-BCT",
          "45/2012/NĐ-CP|10|||Điều 10, 45/2012/NĐ-CP",
          "45/2012/NĐ-CP|5||c|Điều 5 điểm c, 45/2012/NĐ-CP",
          "3096/QĐ-UBND||||3096/QĐ-UBND"
        })
    void followsTheVietnameseOrder(
        String instrument, Integer article, Integer clause, String point, String printed) {
      Citation citation =
          new Citation(
              instrument,
              Optional.ofNullable(article),
              Optional.ofNullable(clause),
              Optional.ofNullable(point));
      assertThat(citation).hasToString(printed);
      assertThat(Citation.parse(printed)).isEqualTo(citation);
    }

    @Test
    void narrowingAnArticleGivesItsClauseAndPoint() {
      assertThat(Instruments.DECREE_45_2012.article(1).clause(2).point("đ"))
          .hasToString("Điều 1 khoản 2 điểm đ, 45/2012/NĐ-CP");
    }
  }

  @Nested
  class Points {
    @Test
    void dWithAndWithoutStrokeAreTwoPoints() {
      assertThat(Citation.parse("Điều 3 khoản 1 điểm d, 46/2012/TT-BCT"))
          .isNotEqualTo(Citation.parse("Điều 3 khoản 1 điểm đ, 46/2012/TT-BCT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "j", "u", "w", "z", "ê", "A", "Đ"})
    void lettersThatNoPointHasAreRefused(String letter) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instruments.DECREE_45_2012.article(6).point(letter))
          .withMessage("point must be a letter of abcdđeghiklmnopqrst: " + letter);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.parse("Điều 6 điểm " + letter + ", 45/2012/NĐ-CP"))
          .withMessage("point must be a letter of abcdđeghiklmnopqrst: " + letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1", " "})
    void whatIsNotOneLetterIsRefused(String letter) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instruments.DECREE_45_2012.article(6).point(letter))
          .withMessage("point must be a letter of abcdđeghiklmnopqrst: " + letter);
    }
  }

  @Nested
  class Errors {
    @Test
    void aBlankInstrument() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.of(" "))
          .withMessage("instrument of a citation must not be blank");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Điều 8",
          "Điều 8 khoản 20",
          "Điều tám, 28/2018/TT-BTC",
          "Điều 12345, 28/2018/TT-BTC",
          "Điều ٨, 28/2018/TT-BTC",
          "Điều 8 khoản, 28/2018/TT-BTC"
        })
    void anArticleThatCannotBeReadIsNotAnInstrument(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.parse(text))
          .withMessage("instrument must be a number or a name: " + text);
    }

    @Test
    void aClauseOutsideAnArticle() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.of("45/2012/NĐ-CP").clause(1))
          .withMessage("clause and point must stand in an article: 45/2012/NĐ-CP");
    }

    @Test
    void aPointOutsideAnArticle() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.of("45/2012/NĐ-CP").point("a"))
          .withMessage("clause and point must stand in an article: 45/2012/NĐ-CP");
    }

    @Test
    void anArticleBelowOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instruments.DECREE_45_2012.article(0))
          .withMessage("article must be between 1 and 9999: 0");
    }

    @Test
    void anArticleOfFiveDigits() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instruments.DECREE_45_2012.article(10_000))
          .withMessage("article must be between 1 and 9999: 10000");
    }

    @Test
    void aClauseBelowOne() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Instruments.DECREE_45_2012.article(1).clause(-1))
          .withMessage("clause must be between 1 and 9999: -1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"45/2012\u2028NĐ-CP", "45/2012\u202ENĐ-CP", "45/2012\u0085NĐ-CP"})
  void anInstrumentThatWouldForgeALineIsRefused(String instrument) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(instrument))
        .withMessageContaining("instrument of a citation must be one line of text");
  }

  @Test
  void anInstrumentOfTwoLinesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of("45/2012\nNĐ-CP"))
        .withMessage(
            "instrument of a citation must be one line of text without control characters: "
                + "45/2012\uFFFDNĐ-CP");
  }
}
