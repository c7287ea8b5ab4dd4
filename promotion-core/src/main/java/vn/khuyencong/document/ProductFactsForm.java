package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.ProductFacts;

/** A {@link ProductFacts} as a document writes it, with its components by the same names. */
public record ProductFactsForm(
    @Nullable List<ProductCertificateForm> certificates,
    @Nullable Boolean keyProgramme,
    @Nullable Boolean export,
    @Nullable String localMaterials,
    @Nullable Integer workers,
    @Nullable Boolean supportingIndustryListed)
    implements Form<ProductFacts> {

  /** {@code facts} as a document writes it. */
  public static ProductFactsForm of(ProductFacts facts) {
    return new ProductFactsForm(
        Written.listIfKnown(facts.certificates(), ProductCertificateForm::of),
        Written.plain(facts.keyProgramme()),
        Written.plain(facts.export()),
        Written.text(facts.localMaterials()),
        Written.plain(facts.workers()),
        Written.plain(facts.supportingIndustryListed()));
  }

  @Override
  public @Nullable ProductFacts make(Fields at) {
    return at.make(
        () ->
            new ProductFacts(
                at.forms("certificates", certificates).optional(),
                at.flag("keyProgramme", keyProgramme).optional(),
                at.flag("export", export).optional(),
                at.share("localMaterials", localMaterials).optional(),
                at.count("workers", workers).optional(),
                at.flag("supportingIndustryListed", supportingIndustryListed).optional()));
  }
}
