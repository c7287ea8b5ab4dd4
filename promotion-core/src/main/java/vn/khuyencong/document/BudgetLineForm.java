package vn.khuyencong.document;

import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.BudgetLine;
import vn.khuyencong.budget.BudgetStage;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportCategory;

/**
 * A {@link BudgetLine} as a document writes it, with its components by the same names. Places are
 * ids, which are localities of the document where the line stands in one.
 */
public record BudgetLineForm(
    @Nullable String id,
    @Nullable Long amount,
    @Nullable String stage,
    @Nullable String category,
    @Nullable ItemForm item,
    @Nullable String source,
    @Nullable String province,
    @Nullable String district,
    @Nullable String commune,
    @Nullable String beneficiary,
    @Nullable String project,
    @Nullable String network,
    @Nullable String year)
    implements Form<BudgetLine> {

  /** {@code line} as a document writes it. */
  public static BudgetLineForm of(BudgetLine line) {
    return new BudgetLineForm(
        line.id(),
        Written.dong(line.amount()),
        line.stage().name(),
        Written.name(line.category()),
        Written.form(line.item(), ItemForm::of),
        line.source().name(),
        Written.plain(line.province()),
        Written.plain(line.district()),
        Written.plain(line.commune()),
        Written.plain(line.beneficiary()),
        Written.plain(line.project()),
        Written.plain(line.network()),
        line.year().toString());
  }

  @Override
  public @Nullable BudgetLine make(Fields at) {
    Field<BudgetStage> come = at.choice("stage", stage, BudgetStage.values());
    Field<SpendingItem> spent = at.spent("item", item);
    Field<SupportCategory> of = at.choice("category", category, SupportCategory.values());
    at.rule(DocumentRule.ITEM_OF_CONTENT, () -> contented(of.value(), spent.value()), spent, of);
    return at.make(
        () ->
            new BudgetLine(
                at.text("id", id).required(),
                at.signedAmount("amount", amount, canBeBelowZero(come.value())).optional(),
                come.required(),
                of.optional(),
                spent.optional(),
                at.choice("source", source, MoneySource.values()).required(),
                at.text("province", province).optional(),
                at.text("district", district).optional(),
                at.text("commune", commune).optional(),
                at.text("beneficiary", beneficiary).optional(),
                at.text("project", project).optional(),
                at.text("network", network).optional(),
                at.year("year", year).required()));
  }

  /** Whether it was taken back, or may have been: a stage that is wrong is told itself. */
  private static boolean canBeBelowZero(Optional<BudgetStage> stage) {
    return stage.map(BudgetStage.RECOVERED::equals).orElse(true);
  }

  private void contented(Optional<SupportCategory> of, Optional<SpendingItem> spent) {
    BudgetLine.builder()
        .id(FieldText.called(id))
        .amount(Vnd.ZERO)
        .stage(BudgetStage.APPROVED)
        .category(of)
        .item(spent)
        .source(MoneySource.PROMOTION)
        .year(Year.of(2000))
        .build();
  }
}
