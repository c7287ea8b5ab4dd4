package vn.khuyencong.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;

class ClauseNumbersTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 5);
  private static final LocalDate AMENDED = LocalDate.of(2025, 10, 15);
  private static final Validity TEXT = Validity.since(FIRST_DAY);
  private static final Validity AS_ISSUED = Validity.between(FIRST_DAY, AMENDED.minusDays(1));
  private static final Citation ARTICLE = Citation.parse("Điều 4, 1/2012/NĐ-CP");

  private static Map<Citation, Validity> read(String line) {
    return ClauseNumbers.read("decree1.4", ARTICLE, TEXT, line);
  }

  @Test
  void numbersWithoutDaysHaveThoseOfTheText() {
    assertThat(read("1 2 2.a 2.đ").keySet())
        .containsExactly(
            ARTICLE,
            ARTICLE.clause(1),
            ARTICLE.clause(2),
            ARTICLE.clause(2).point("a"),
            ARTICLE.clause(2).point("đ"));
    assertThat(read("1 2 2.a 2.đ").values()).containsOnly(TEXT);
  }

  @Test
  void anArticleMayHaveNoClausesOrPointsAlone() {
    assertThat(read("").keySet()).containsExactly(ARTICLE);
    assertThat(read(".a .b").keySet())
        .containsExactly(ARTICLE, ARTICLE.point("a"), ARTICLE.point("b"));
  }

  @Test
  void aPointThatCameWithAnAmendmentIsNotClaimedForTheDayBefore() {
    assertThat(read("3 3.d[2025-10-15/..] 4"))
        .containsEntry(ARTICLE.clause(3), TEXT)
        .containsEntry(ARTICLE.clause(3).point("d"), Validity.since(AMENDED))
        .containsEntry(ARTICLE.clause(4), TEXT);
  }

  @Test
  void aClauseThatWentTakesItsPointsWithIt() {
    assertThat(read("3[../2025-10-14] 3.a 4"))
        .containsEntry(ARTICLE.clause(3), AS_ISSUED)
        .containsEntry(ARTICLE.clause(3).point("a"), AS_ISSUED)
        .containsEntry(ARTICLE.clause(4), TEXT);
  }

  @Test
  void anArticleThatWentTakesAllWithIt() {
    assertThat(read("[../2025-10-14] 1 1.a").values()).containsOnly(AS_ISSUED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3-d",
        "3.",
        "3.f",
        "3.da",
        "0",
        "12345",
        "3[2025-10-15]",
        "3[2025-10-15..]",
        "3[2025-13-01/..]",
        "3[15/10/2025]",
        "3[2025-10-15/2025-10-14]",
        "3[../2012-07-04]",
        "1",
        "4.a",
        "[../..]"
      })
  void anythingElseIsAnErrorThatNamesKeyAndWord(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("1 2 " + word))
        .withMessage("clause of decree1.4 must be one like 3, 3.d or 3.d[2025-10-15/..]: " + word);
  }
}
