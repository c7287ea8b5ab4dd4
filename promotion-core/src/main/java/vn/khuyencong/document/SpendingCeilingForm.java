package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.CeilingKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CostBase;
import vn.khuyencong.support.SpendingCeiling;

/** A {@link SpendingCeiling} as a document writes it, with its components by the same names. */
public record SpendingCeilingForm(
    @Nullable String kind,
    @Nullable String share,
    @Nullable String base,
    @Nullable Long cap,
    @Nullable CeilingMultipleForm multiple,
    @Nullable List<String> references)
    implements Form<SpendingCeiling> {

  /** {@code ceiling} as a document writes it. */
  public static SpendingCeilingForm of(SpendingCeiling ceiling) {
    return new SpendingCeilingForm(
        ceiling.kind().name(),
        Written.text(ceiling.share()),
        Written.name(ceiling.base()),
        Written.dong(ceiling.cap()),
        Written.form(ceiling.multiple(), CeilingMultipleForm::of),
        Written.list(ceiling.references(), Citation::toString));
  }

  @Override
  public @Nullable SpendingCeiling make(Fields at) {
    Field<Percent> part = at.share("share", share);
    Field<CostBase> of = at.choice("base", base, CostBase.values());
    Field<Vnd> most = at.amount("cap", cap);
    Field<CeilingMultiple> times = at.form("multiple", multiple);
    at.rule(
        DocumentRule.TOGETHER,
        () -> ceiling(part.value(), of.value(), Optional.empty(), Optional.empty()),
        part,
        of);
    at.asked(
        DocumentRule.ABOVE_ZERO,
        most,
        sum -> ceiling(Optional.empty(), Optional.empty(), Optional.of(sum), Optional.empty()));
    at.both(
        DocumentRule.NOT_BOTH,
        most,
        times,
        (sum, by) ->
            ceiling(Optional.empty(), Optional.empty(), Optional.of(Vnd.of(1)), Optional.of(by)));
    return at.make(
        () ->
            new SpendingCeiling(
                at.choice("kind", kind, CeilingKind.values()).required(),
                part.optional(),
                of.optional(),
                most.optional(),
                times.optional(),
                at.citations("references", references).or(List.of())));
  }

  private static SpendingCeiling ceiling(
      Optional<Percent> share,
      Optional<CostBase> base,
      Optional<Vnd> cap,
      Optional<CeilingMultiple> multiple) {
    return new SpendingCeiling(CeilingKind.AT_MOST, share, base, cap, multiple, List.of());
  }
}
