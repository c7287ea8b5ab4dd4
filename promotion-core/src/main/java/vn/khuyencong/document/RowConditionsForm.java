package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    return at.make(
        () ->
            new RowConditions(
                at.choices("areas", areas, AreaClass.values()).or(Set.of()),
                at.choices("kinds", kinds, BeneficiaryKind.values()).or(Set.of()),
                at.choices("tiers", tiers, LocalityLevel.values()).or(Set.of()),
                at.amount("capitalAbove", capitalAbove).optional(),
                at.amount("capitalFrom", capitalFrom).optional(),
                at.amount("capitalTo", capitalTo).optional(),
                at.amount("capitalBelow", capitalBelow).optional(),
                at.positive("quantityFrom", quantityFrom).optional(),
                at.positive("quantityTo", quantityTo).optional(),
                at.texts("others", others)));
  }
}
