package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.project.MoneySource;

/** A {@link JointSum} as a document writes it, with its components by the same names. */
public record JointSumForm(
    @Nullable String name,
    @Nullable List<String> projects,
    @Nullable StatedAmountForm amount,
    @Nullable String source)
    implements Form<JointSum> {

  /** {@code sum} as a document writes it. */
  public static JointSumForm of(JointSum sum) {
    return new JointSumForm(
        sum.name(),
        Written.list(sum.projects(), text -> text),
        Written.form(sum.amount(), StatedAmountForm::of),
        sum.source().name());
  }

  @Override
  public @Nullable JointSum make(Fields at) {
    Field<MoneySource> from = at.choice("source", source, MoneySource.values());
    Field<List<String>> named = at.texts("projects", projects);
    at.asked(
        DocumentRule.PROMOTION_MONEY,
        from,
        of -> new JointSum("x", List.of(), StatedAmount.exactly(Vnd.ZERO), of));
    at.apart(
        DocumentRule.ONCE,
        "projects",
        projects,
        named.value().orElse(List.of()),
        two ->
            new JointSum("x", two, StatedAmount.exactly(Vnd.ZERO), MoneySource.NATIONAL_PROMOTION));
    return at.make(
        () ->
            new JointSum(
                at.text("name", name).required(),
                named.or(List.of()),
                at.form("amount", amount).optional(),
                from.orUnknown()));
  }
}
