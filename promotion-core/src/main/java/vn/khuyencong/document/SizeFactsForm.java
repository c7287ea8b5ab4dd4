package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.SizeFacts;

/** A {@link SizeFacts} as a document writes it, with its components by the same names. */
public record SizeFactsForm(
    @Nullable Integer averageLabour,
    @Nullable Integer insuredLabour,
    @Nullable Long capital,
    @Nullable Long revenue,
    @Nullable String founded,
    @Nullable String field)
    implements Form<SizeFacts> {

  /** {@code facts} as a document writes it. */
  public static SizeFactsForm of(SizeFacts facts) {
    return new SizeFactsForm(
        Written.plain(facts.averageLabour()),
        Written.plain(facts.insuredLabour()),
        Written.dong(facts.capital()),
        Written.dong(facts.revenue()),
        Written.text(facts.founded()),
        Written.name(facts.field()));
  }

  @Override
  public @Nullable SizeFacts make(Fields at) {
    return at.make(
        () ->
            new SizeFacts(
                at.count("averageLabour", averageLabour).optional(),
                at.count("insuredLabour", insuredLabour).optional(),
                at.amount("capital", capital).optional(),
                at.amount("revenue", revenue).optional(),
                at.day("founded", founded).optional(),
                at.choice("field", field, BusinessField.values()).optional()));
  }
}
