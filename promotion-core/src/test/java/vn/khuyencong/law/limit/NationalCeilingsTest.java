package vn.khuyencong.law.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyencong.law.Texts;
import vn.khuyencong.support.SupportItem;

/** The figures in the article classes against the figures as they were read, both ways. */
class NationalCeilingsTest {

  private static List<NormRow> coded() {
    return Texts.NATIONAL.all().stream()
        .flatMap(text -> text.ceilings().stream())
        .flatMap(ceilings -> ceilings.table().rows().stream())
        .map(NormRow::of)
        .toList();
  }

  @Test
  void holdEveryNormReadAndNoOther() {
    assertThat(coded())
        .containsExactlyInAnyOrderElementsOf(
            NormRow.items().stream().map(NormRow::comparable).toList());
  }

  @Test
  void nameEveryItemReadAndNoOther() {
    assertThat(Arrays.stream(SupportItem.values()).map(Enum::name).collect(Collectors.toSet()))
        .isEqualTo(
            NormRow.items().stream().map(row -> row.text("item")).collect(Collectors.toSet()));
  }

  @Test
  void holdThePriorityUpliftOfEachCircular() {
    assertThat(
            Texts.NATIONAL.all().stream()
                .flatMap(text -> text.ceilings().stream())
                .flatMap(ceilings -> ceilings.uplift().stream())
                .map(uplift -> uplift.value() + " " + uplift.citation()))
        .isNotEmpty()
        .containsExactlyElementsOf(
            NormRow.all().stream()
                .filter(row -> row.text("item").equals(NormRow.UPLIFT))
                .map(row -> row.text("factor") + " " + row.text("citation"))
                .toList());
  }
}
