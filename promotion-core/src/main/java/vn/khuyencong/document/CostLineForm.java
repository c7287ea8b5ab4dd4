package vn.khuyencong.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.CostLineBuilder;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;

/**
 * A {@link CostLine} as a document writes it, with its components by the same names. One without a
 * quantity is of one unit, as that of {@link CostLine#builder()} is.
 */
public record CostLineForm(
    @Nullable String id,
    @Nullable ItemForm item,
    @Nullable Integer quantity,
    @Nullable Long cost,
    @JsonAlias("supportAsked") @Nullable Long supportRequested,
    @Nullable String money,
    @Nullable String beneficiary,
    @Nullable String unit,
    @Nullable String month,
    @Nullable Long shareBase,
    @Nullable Long approvedEstimate,
    @Nullable Boolean priority,
    @Nullable Boolean upliftApproved,
    @Nullable String upliftFactor,
    @Nullable String content,
    @Nullable RowFactsForm rowFacts,
    @Nullable List<String> itemOneOf,
    @Nullable StatedAmountForm statedCost)
    implements Form<CostLine> {

  /** {@code line} as a document writes it. */
  public static CostLineForm of(CostLine line) {
    return new CostLineForm(
        line.id(),
        Written.form(line.item(), ItemForm::of),
        line.quantity(),
        Written.dong(line.cost()),
        Written.dong(line.supportRequested()),
        Written.name(line.money()),
        Written.plain(line.beneficiary()),
        Written.plain(line.unit()),
        Written.text(line.month()),
        Written.dong(line.shareBase()),
        Written.dong(line.approvedEstimate()),
        Written.plain(line.priority()),
        Written.plain(line.upliftApproved()),
        Written.text(line.upliftFactor()),
        Written.name(line.content()),
        Written.form(line.rowFacts(), RowFactsForm::of),
        Written.names(line.itemOneOf()),
        Written.form(line.statedCost(), StatedAmountForm::of));
  }

  @Override
  public @Nullable CostLine make(Fields at) {
    Field<SpendingItem> spent = at.spent("item", item);
    Field<Boolean> approved = at.flag("upliftApproved", upliftApproved);
    Field<Coefficient> factor = at.factor("upliftFactor", upliftFactor);
    Field<SupportCategory> of = at.choice("content", content, SupportCategory.values());
    at.rule(
        DocumentRule.ITEM_OF_CONTENT,
        () -> named().item(spent.value()).content(of.value()).build(),
        spent,
        of);
    Field<Integer> units = at.positive("quantity", quantity);
    Field<String> who = at.text("beneficiary", beneficiary);
    Field<Set<SupportItem>> either = at.choices("itemOneOf", itemOneOf, SupportItem.values());
    fits(at, spent, of, either, units, who);
    uplift(at, approved, factor);
    Field<Vnd> whole = at.amount("cost", cost);
    Field<StatedAmount> said = at.form("statedCost", statedCost);
    at.both(
        DocumentRule.STATED_COST,
        whole,
        said,
        (sum, as) -> named().cost(sum).statedCost(as).build());
    return at.make(
        () ->
            new CostLine(
                at.text("id", id).required(),
                spent.optional(),
                units.or(1),
                whole.optional(),
                at.amount("supportRequested", supportRequested).optional(),
                at.choice("money", money, FundingSource.values()).optional(),
                who.optional(),
                at.text("unit", unit).optional(),
                at.month("month", month).optional(),
                at.amount("shareBase", shareBase).optional(),
                at.amount("approvedEstimate", approvedEstimate).optional(),
                at.flag("priority", priority).optional(),
                approved.optional(),
                factor.optional(),
                of.optional(),
                at.form("rowFacts", rowFacts).optional(),
                either.or(Set.of()),
                said.optional()));
  }

  /** The item is known or one of several, and one person has one unit of it. */
  private void fits(
      Fields at,
      Field<SpendingItem> spent,
      Field<SupportCategory> of,
      Field<Set<SupportItem>> either,
      Field<Integer> units,
      Field<String> who) {
    if (at.isRight(either.name())) {
      at.asked(DocumentRule.SEVERAL, either, items -> named().itemOneOf(items).build());
    }
    at.both(
        DocumentRule.ITEM_OF_CONTENT,
        either,
        of,
        (items, content) -> oneOf(items).content(content).build());
    at.rule(
        DocumentRule.NOT_BOTH,
        () ->
            named().item(spent.value()).itemOneOf(several(either.value().orElse(Set.of()))).build(),
        spent,
        either);
    at.rule(
        DocumentRule.QUANTITY_OF_ONE,
        () ->
            named()
                .item(spent.value())
                .quantity(units.value().orElse(1))
                .beneficiary(who.value())
                .build(),
        units,
        who,
        spent);
  }

  /** A line of one of {@code items}; that it is one only is told itself. */
  private CostLineBuilder oneOf(Set<SupportItem> items) {
    return items.size() == 1 ? named().item(items.iterator().next()) : named().itemOneOf(items);
  }

  /** Several items if any is named: that it is one only is told itself. */
  private static Set<SupportItem> several(Set<SupportItem> items) {
    return items.isEmpty() ? items : Set.of(SupportItem.values());
  }

  /** The uplift is approved, and one. */
  private void uplift(Fields at, Field<Boolean> approved, Field<Coefficient> factor) {
    at.asked(
        DocumentRule.UPLIFT,
        factor,
        times -> named().upliftApproved(true).upliftFactor(times).build());
    at.rule(
        DocumentRule.UPLIFT_APPROVED,
        () ->
            named()
                .upliftApproved(approved.value())
                .upliftFactor(factor.value().map(times -> Coefficient.parse("1")))
                .build(),
        factor,
        approved);
  }

  private CostLineBuilder named() {
    return CostLine.builder().id(FieldText.called(id)).money(FundingSource.LOCAL);
  }
}
