package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Authority;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.RemunerationRate;

/** A {@link RemunerationRate} as a document writes it, with its components by the same names. */
public record RemunerationRateForm(
    @Nullable String coefficient,
    @Nullable String role,
    @Nullable String host,
    @Nullable ValidityForm validity,
    @Nullable String setBy,
    @Nullable String decision,
    @Nullable Long amount)
    implements Form<RemunerationRate> {

  /** {@code rate} as a document writes it. */
  public static RemunerationRateForm of(RemunerationRate rate) {
    return new RemunerationRateForm(
        Written.text(rate.coefficient()),
        Written.name(rate.role()),
        Written.name(rate.host()),
        ValidityForm.of(rate.validity()),
        Written.name(rate.setBy()),
        Written.text(rate.decision()),
        Written.dong(rate.amount()));
  }

  @Override
  public @Nullable RemunerationRate make(Fields at) {
    Field<Coefficient> factor = at.factor("coefficient", coefficient);
    Field<Vnd> sum = at.amount("amount", amount);
    at.rule(
        DocumentRule.ONE_OF,
        () ->
            RemunerationRate.builder()
                .coefficient(factor.value())
                .amount(sum.value())
                .validity(Validity.ALWAYS)
                .build(),
        factor,
        sum);
    return at.make(
        () ->
            new RemunerationRate(
                factor.optional(),
                at.choice("role", role, CollaboratorRole.values()).optional(),
                at.choice("host", host, HostKind.values()).optional(),
                at.form("validity", validity).required(),
                at.choice("setBy", setBy, Authority.values()).optional(),
                at.citation("decision", decision).optional(),
                sum.optional()));
  }
}
