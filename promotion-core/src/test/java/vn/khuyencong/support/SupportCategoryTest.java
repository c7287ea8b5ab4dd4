package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Điều 4, 45/2012/NĐ-CP. */
class SupportCategoryTest {

  @Test
  void hasEveryContentOnceInTheOrderOfTheDecree() {
    assertThat(Arrays.stream(SupportCategory.values()).map(SupportCategory::clause))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, SupportCategory.values().length).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(SupportItem.class)
  void everyItemHasATermInBothLanguages(SupportItem item) {
    assertThat(item.vi()).isNotBlank().isNotEqualTo(item.en());
  }
}
