package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
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
    return at.make(
        () ->
            new ProductCertificate(
                at.text("product", product).required(),
                at.choice("level", level, RecognitionLevel.values()).required(),
                at.day("issued", issued).required(),
                at.citation("decision", decision).required()));
  }
}
