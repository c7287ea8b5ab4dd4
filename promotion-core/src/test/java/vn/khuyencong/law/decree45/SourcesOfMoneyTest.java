package vn.khuyencong.law.decree45;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.plan.FundOrigin;

/** Điều 12 khoản 1, Điều 13 khoản 1: where national and local money comes from. */
class SourcesOfMoneyTest {
  static Stream<Arguments> articles() {
    return Stream.of(
        Arguments.of(Article12Sources.SOURCES, 12), Arguments.of(Article13Sources.SOURCES, 13));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void areThoseOfItsPoints(List<Cited<FundOrigin>> sources, int article) {
    assertThat(sources)
        .extracting(source -> source.value() + " " + source.citation())
        .containsExactly(
            "BUDGET_OF_THE_YEAR Điều " + article + " khoản 1 điểm a, 45/2012/NĐ-CP",
            "SPONSORS Điều " + article + " khoản 1 điểm b, 45/2012/NĐ-CP",
            "OTHER Điều " + article + " khoản 1 điểm c, 45/2012/NĐ-CP");
  }
}
