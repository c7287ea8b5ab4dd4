package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that a wrong one was probably meant to be. */
class NearestTest {
  private static final List<String> COMMUNES =
      List.of("xa-tan-tay", "xa-tan-tru", "phuong-5", "Đức Hòa", "xa");

  @ParameterizedTest
  @CsvSource({
    "xa-tan-tai, xa-tan-tay",
    "XA TAN TAY, xa-tan-tay",
    "xã_tân_trụ, xa-tan-tru",
    "xa-tna-tru, xa-tan-tru",
    "duc hoa, Đức Hòa",
    "phuong5, phuong-5",
    "xe, xa",
  })
  void isFoundWhereAtMostAThirdOfTheLettersDiffer(String written, String near) {
    assertThat(Nearest.to(written, COMMUNES)).contains(near);
  }

  @ParameterizedTest
  @CsvSource({"quan-1", "huyen-tan-tru", "xyz", "''"})
  void isNotFoundWhereMoreDo(String written) {
    assertThat(Nearest.to(written, COMMUNES)).isEmpty();
  }

  @Test
  void isTheFirstOfThoseEquallyNear() {
    assertThat(Nearest.to("abd", List.of("abc", "abe", "ABC"))).contains("abc");
    assertThat(Nearest.to("abc", List.of("abe", "ABC", "abc"))).contains("ABC");
  }

  @Test
  void ofTenThousandAndOneTheLastIsFoundByTheSameLettersOnly() {
    List<String> names =
        IntStream.rangeClosed(0, NearNames.MOST)
            .mapToObj(i -> i < NearNames.MOST ? "a" + i : "quan-tam")
            .toList();
    assertThat(Nearest.to("Quận Tám", names)).contains("quan-tam");
    assertThat(Nearest.to("quan-tan", names)).isEmpty();
    assertThat(Nearest.to("quan-tan", names.subList(1, names.size()))).contains("quan-tam");
  }

  @Test
  void aLongNameIsNotComparedByLetters() {
    String long80 = "n".repeat(80);
    assertThat(Nearest.to(long80.substring(1), List.of(long80))).contains(long80);
    assertThat(Nearest.to(long80, List.of(long80 + "n"))).isEmpty();
    assertThat(Nearest.to(long80 + "n", List.of(long80 + "N"))).isEmpty();
  }
}
