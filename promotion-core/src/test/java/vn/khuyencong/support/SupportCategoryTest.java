package vn.khuyencong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Điều 4, 45/2012/NĐ-CP. */
class SupportCategoryTest {

  @Test
  void hasNineContentsInTheOrderOfTheDecree() {
    assertThat(Arrays.stream(SupportCategory.values()).map(SupportCategory::clause))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @ParameterizedTest
  @EnumSource(SupportItem.class)
  void everyItemHasATermInBothLanguages(SupportItem item) {
    assertThat(item.vi()).isNotBlank().isNotEqualTo(item.en());
  }
}
