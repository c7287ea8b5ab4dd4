package vn.khuyencong.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.RecognitionLevel;

/** A {@link ProductCertificate} as a document writes it, with its components by the same names. */
public record ProductCertificateForm(
    @Nullable String product,
    @Nullable String level,
    @Nullable String issued,
    @Nullable String decision)
    implements Form<ProductCertificate> {

  /** {@code certificate} as a document writes it. */
  public static ProductCertificateForm of(ProductCertificate certificate) {
    return new ProductCertificateForm(
        certificate.product(),
        certificate.level().name(),
        certificate.issued().toString(),
        certificate.decision().toString());
  }

  @Override
  public @Nullable ProductCertificate make(Fields at) {
    Field<RecognitionLevel> tier = at.choice("level", level, RecognitionLevel.values());
    Field<LocalDate> day = at.day("issued", issued);
    at.both(
        DocumentRule.CERTIFICATE_LEVEL,
        tier,
        day,
        (of, on) -> new ProductCertificate("x", of, on, Citation.of("x")));
    return at.make(
        () ->
            new ProductCertificate(
                at.text("product", product).required(),
                tier.required(),
                day.required(),
                at.citation("decision", decision).required()));
  }
}
