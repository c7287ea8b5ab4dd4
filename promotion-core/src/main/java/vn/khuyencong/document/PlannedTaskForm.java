package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.PlannedTaskBuilder;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;

/** A {@link PlannedTask} as a document writes it, with its components by the same names. */
public record PlannedTaskForm(
    @Nullable String id,
    @Nullable String title,
    @Nullable String category,
    @Nullable ItemForm item,
    @Nullable Long amount,
    @Nullable String source,
    @Nullable Integer quantity,
    @Nullable String unit,
    @Nullable Long cost,
    @Nullable Boolean priority,
    @Nullable Boolean upliftApproved,
    @Nullable String upliftFactor,
    @Nullable Long approvedEstimate,
    @Nullable String month,
    @Nullable Long shareBase)
    implements Form<PlannedTask> {

  /** {@code task} as a document writes it. */
  public static PlannedTaskForm of(PlannedTask task) {
    return new PlannedTaskForm(
        task.id(),
        task.title(),
        Written.name(task.category()),
        Written.form(task.item(), ItemForm::of),
        Written.dong(task.amount()),
        task.source().name(),
        Written.plain(task.quantity()),
        Written.plain(task.unit()),
        Written.dong(task.cost()),
        Written.plain(task.priority()),
        Written.plain(task.upliftApproved()),
        Written.text(task.upliftFactor()),
        Written.dong(task.approvedEstimate()),
        Written.text(task.month()),
        Written.dong(task.shareBase()));
  }

  @Override
  public @Nullable PlannedTask make(Fields at) {
    Field<SupportCategory> content = at.choice("category", category, SupportCategory.values());
    Field<SpendingItem> spent = at.spent("item", item);
    Field<Vnd> requested = at.amount("amount", amount);
    Field<Vnd> whole = at.amount("cost", cost);
    at.both(
        DocumentRule.WITHIN_COST,
        whole,
        requested,
        (all, sum) -> named(SupportCategory.TRAINING).amount(sum).cost(all).build());
    at.both(DocumentRule.ITEM_OF_CONTENT, spent, content, (on, of) -> named(of).item(on).build());
    Field<Boolean> approved = at.flag("upliftApproved", upliftApproved);
    Field<Coefficient> factor = at.factor("upliftFactor", upliftFactor);
    uplift(at, factor, approved);
    return at.make(
        () ->
            new PlannedTask(
                at.text("id", id).required(),
                at.text("title", title).required(),
                content.optional(),
                spent.optional(),
                requested.optional(),
                at.choice("source", source, MoneySource.values()).orUnknown(),
                at.positive("quantity", quantity).optional(),
                at.text("unit", unit).optional(),
                whole.optional(),
                at.flag("priority", priority).optional(),
                approved.optional(),
                factor.optional(),
                at.amount("approvedEstimate", approvedEstimate).optional(),
                at.month("month", month).optional(),
                at.amount("shareBase", shareBase).optional()));
  }

  /** The factor, which is that of an uplift that was approved. */
  private void uplift(Fields at, Field<Coefficient> factor, Field<Boolean> approved) {
    at.asked(
        DocumentRule.UPLIFT,
        factor,
        times -> named(SupportCategory.TRAINING).upliftApproved(true).upliftFactor(times).build());
    at.rule(
        DocumentRule.UPLIFT_APPROVED,
        () ->
            named(SupportCategory.TRAINING)
                .upliftApproved(approved.value())
                .upliftFactor(factor.value().map(times -> Coefficient.parse("1")))
                .build(),
        factor,
        approved);
  }

  private PlannedTaskBuilder named(SupportCategory content) {
    return PlannedTask.builder()
        .id(FieldText.called(id))
        .title("x")
        .category(content)
        .amount(Vnd.ZERO)
        .source(MoneySource.NATIONAL_PROMOTION);
  }
}
