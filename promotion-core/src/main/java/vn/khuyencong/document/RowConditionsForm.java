package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.place.AreaClass;
import vn.khuyencong.place.LocalityLevel;
import vn.khuyencong.support.BeneficiaryKind;
import vn.khuyencong.support.RowConditions;

/** {@link RowConditions} as a document writes them, with their components by the same names. */
public record RowConditionsForm(
    @Nullable List<String> areas,
    @Nullable List<String> kinds,
    @Nullable List<String> tiers,
    @Nullable Long capitalAbove,
    @Nullable Long capitalFrom,
    @Nullable Long capitalTo,
    @Nullable Long capitalBelow,
    @Nullable Integer quantityFrom,
    @Nullable Integer quantityTo,
    @Nullable List<String> others)
    implements Form<RowConditions> {

  /** {@code conditions} as a document writes them. */
  public static RowConditionsForm of(RowConditions conditions) {
    return new RowConditionsForm(
        Written.names(conditions.areas()),
        Written.names(conditions.kinds()),
        Written.names(conditions.tiers()),
        Written.dong(conditions.capitalAbove()),
        Written.dong(conditions.capitalFrom()),
        Written.dong(conditions.capitalTo()),
        Written.dong(conditions.capitalBelow()),
        Written.plain(conditions.quantityFrom()),
        Written.plain(conditions.quantityTo()),
        Written.list(conditions.others(), line -> line));
  }

  @Override
  public @Nullable RowConditions make(Fields at) {
    Field<Vnd> above = at.amount("capitalAbove", capitalAbove);
    Field<Vnd> from = at.amount("capitalFrom", capitalFrom);
    Field<Vnd> to = at.amount("capitalTo", capitalTo);
    Field<Vnd> below = at.amount("capitalBelow", capitalBelow);
    Field<Integer> least = at.positive("quantityFrom", quantityFrom);
    Field<Integer> most = at.positive("quantityTo", quantityTo);
    capital(at, above, from, to, below);
    at.both(
        DocumentRule.NOT_MORE,
        least,
        most,
        (one, other) -> RowConditions.builder().quantityFrom(one).quantityTo(other).build());
    return at.make(
        () ->
            new RowConditions(
                at.choices("areas", areas, AreaClass.values()).or(Set.of()),
                at.choices("kinds", kinds, BeneficiaryKind.values()).or(Set.of()),
                at.choices("tiers", tiers, LocalityLevel.values()).or(Set.of()),
                above.optional(),
                from.optional(),
                to.optional(),
                below.optional(),
                least.optional(),
                most.optional(),
                at.texts("others", others).or(List.of())));
  }

  /** The bounds of the capital leave something between them. */
  private static void capital(
      Fields at, Field<Vnd> above, Field<Vnd> from, Field<Vnd> to, Field<Vnd> below) {
    at.both(
        DocumentRule.NOT_BOTH,
        above,
        from,
        (one, other) -> RowConditions.builder().capitalAbove(one).capitalFrom(other).build());
    at.both(
        DocumentRule.NOT_BOTH,
        to,
        below,
        (one, other) -> RowConditions.builder().capitalTo(one).capitalBelow(other).build());
    if (above.value().isEmpty() || from.value().isEmpty()) {
      at.both(
          DocumentRule.CAPITAL_BOUNDS,
          above,
          to,
          (one, other) -> RowConditions.builder().capitalAbove(one).capitalTo(other).build());
      at.both(
          DocumentRule.CAPITAL_BOUNDS,
          above,
          below,
          (one, other) -> RowConditions.builder().capitalAbove(one).capitalBelow(other).build());
      at.both(
          DocumentRule.CAPITAL_BOUNDS,
          from,
          to,
          (one, other) -> RowConditions.builder().capitalFrom(one).capitalTo(other).build());
      at.both(
          DocumentRule.CAPITAL_BOUNDS,
          from,
          below,
          (one, other) -> RowConditions.builder().capitalFrom(one).capitalBelow(other).build());
    }
  }
}
