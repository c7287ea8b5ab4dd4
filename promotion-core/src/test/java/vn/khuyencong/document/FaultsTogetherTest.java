package vn.khuyencong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.support.SupportItem;

/** A rule between components is told whatever is wrong with the others of the record. */
class FaultsTogetherTest {
  private static List<String> told(Form<?> form) {
    return form.resolve().problems().stream().map(Problem::toString).toList();
  }

  private static RowConditionsForm conditions(
      @Nullable List<String> areas,
      @Nullable Long above,
      @Nullable Long from,
      @Nullable Integer least,
      @Nullable Integer most) {
    return new RowConditionsForm(areas, null, null, above, from, null, null, least, most, null);
  }

  @Test
  void quantitiesOfARowBesideAWrongArea() {
    assertThat(told(conditions(List.of("XX"), null, null, 5, 2)))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("areas[0]: "))
        .anyMatch(one -> one.startsWith("quantityFrom must not be more than quantityTo"));
  }

  @Test
  void capitalOfARowBesideItsQuantities() {
    assertThat(told(conditions(null, 5L, 6L, 5, 2)))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("only one of capitalAbove and capitalFrom must be given"));
    assertThat(told(conditions(null, null, null, 5, 2))).hasSize(1);
  }

  @Test
  void theUnitOfAStatedAmountBesideAWrongPrecision() {
    assertThat(told(new StatedAmountForm(5L, "MORE", 0L)))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("unit: unit must be above 0"));
    assertThat(told(new StatedAmountForm(5L, null, 0L))).hasSize(1);
  }

  private static CostLineForm line(
      @Nullable Integer quantity, @Nullable String money, @Nullable List<String> either) {
    return new CostLineForm(
        "l",
        ItemForm.of(SupportItem.BRAND),
        quantity,
        null,
        null,
        money,
        quantity == null ? null : "b",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        either,
        null);
  }

  @Test
  void anItemAndItsAlternativesBesideAWrongQuantity() {
    assertThat(told(line(0, "LOCAL", List.of("MEDIA", "BRAND"))))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("quantity: "))
        .anyMatch(one -> one.startsWith("only one of item and itemOneOf must be given"));
    assertThat(told(line(null, null, List.of("MEDIA", "BRAND")))).hasSize(1);
  }

  @Test
  void anItemAndItsAlternativesBesideAWrongMoney() {
    assertThat(told(line(null, "X", List.of("MEDIA", "BRAND")))).hasSize(2);
  }

  private static CostLineForm oneOf(@Nullable String content, String... items) {
    CostLineForm form = line(null, null, List.of(items));
    return (CostLineForm) Forms.with(Forms.with(form, "item", null), "content", content);
  }

  @Test
  void oneItemIsNotOneOfSeveral() {
    assertThat(told(oneOf(null, "BRAND")))
        .containsExactly(
            "itemOneOf: itemOneOf must name two items or more; an item that is known stands in"
                + " item: BRAND");
    assertThat(told(oneOf(null, "BRAND", "BRAND"))).hasSize(1);
    assertThat(told(oneOf(null, "BRAND", "MEDIA"))).isEmpty();
    assertThat(told(oneOf(null, "BRAND", "MEDIAA"))).hasSize(1);
    assertThat(told(line(null, null, List.of("MEDIA")))).hasSize(2);
  }

  @Test
  void oneOfSeveralItemsBelongsToTheContent() {
    assertThat(told(oneOf("TECHNOLOGY", "BRAND", "MEDIA")))
        .singleElement()
        .asString()
        .startsWith("item must belong to the content that is named: itemOneOf ");
    assertThat(told(oneOf("INFORMATION", "BRAND", "MEDIA"))).isEmpty();
    assertThat(told(oneOf("TECHNOLOGY", "BRAND"))).hasSize(2);
    assertThat(told(oneOf("PRODUCTS_AND_TRADE", "BRAND"))).hasSize(1);
    assertThat(told(oneOf("PRODUCTS_AND_TRADE", "BRAND", "TRADEMARK"))).isEmpty();
  }

  private static SpendingCeilingForm ceiling(
      @Nullable String kind, @Nullable String share, @Nullable Long cap) {
    return new SpendingCeilingForm(
        kind,
        share,
        null,
        cap,
        new CeilingMultipleForm("1.5", ItemForm.of(SupportItem.MEDIA)),
        null);
  }

  @Test
  void aCapWithAMultipleBesideAWrongKindAndAShareWithoutBase() {
    assertThat(told(ceiling("X", "50%", 5L)))
        .hasSize(3)
        .anyMatch(one -> one.startsWith("only one of cap and multiple must be given"))
        .anyMatch(one -> one.startsWith("share and base must be given together"));
  }

  @Test
  void aCapWithAMultipleBesideAnItemThatNoRowHas() {
    CeilingRowForm row =
        new CeilingRowForm(
            ItemForm.of(SupportItem.BRAND),
            ceiling("AT_MOST", null, 5L),
            null,
            "1/QĐ",
            "SEEN",
            null,
            null);
    assertThat(
            told(
                new CeilingTableForm(
                    "t", "1/QĐ", "UNKNOWN", List.of(row), null, null, null, null, null)))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("rows[0].ceiling: only one of cap and multiple"))
        .anyMatch(one -> one.startsWith("rows[0].ceiling.multiple.of: "));
  }
}
