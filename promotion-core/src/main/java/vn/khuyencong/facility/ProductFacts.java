package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Percent;

/**
 * What the priority of products asks.
 *
 * @param certificates certificates of typical products; an empty list says that there are none
 * @param keyProgramme whether a product belongs to a programme of core, spearhead or key industries
 * @param export whether there is an export contract, or production for export
 * @param localMaterials share of main materials, by value, from the province of production
 * @param workers number of workers used
 * @param supportingIndustryListed whether a product is in the list of supporting-industry products
 */
@Value.Builder
public record ProductFacts(
    Optional<List<ProductCertificate>> certificates,
    Optional<Boolean> keyProgramme,
    Optional<Boolean> export,
    Optional<Percent> localMaterials,
    Optional<Integer> workers,
    Optional<Boolean> supportingIndustryListed) {

  /**
   * Checks that no figure is negative.
   *
   * @throws IllegalArgumentException if the number of workers is negative, or the certificates hold
   *     an absent one
   */
  public ProductFacts {
    certificates = Gate.known(certificates).map(all -> Gate.list("certificates of products", all));
    keyProgramme = Gate.known(keyProgramme);
    export = Gate.known(export);
    localMaterials = Gate.known(localMaterials);
    workers = Gate.known(workers);
    supportingIndustryListed = Gate.known(supportingIndustryListed);
    workers.ifPresent(
        number -> checkArgument(number >= 0, "workers must not be negative: %s", number));
  }

  /** A builder without any fact. */
  public static ProductFactsBuilder builder() {
    return new ProductFactsBuilder();
  }

  /** Nothing is known. */
  public static ProductFacts unknown() {
    return builder().build();
  }
}
