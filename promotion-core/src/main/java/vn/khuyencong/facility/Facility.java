package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.Locality;

/**
 * Who may request support: for instance a business household that makes rice paper in phường Khánh
 * Hậu. What is not known stays absent; an empty list of sites or sectors is not known either, and
 * one that is not empty is taken as complete.
 *
 * @param id the caller's id
 * @param form legal form
 * @param lawful whether it is founded and operates by law
 * @param produces whether it directly invests in and does industrial or small-craft production
 * @param sites where it produces
 * @param registeredOffice where it is registered, which decides nothing
 * @param sectors what it produces
 * @param kiln how it burns brick, if it does
 * @param size facts of its size
 * @param products facts of its products
 * @param cleanerProduction whether it applies cleaner production (sản xuất sạch hơn)
 * @param sustainableProduction whether it applies sustainable production and consumption
 * @param clusterInvestor whether it is investor in building industrial-cluster infrastructure
 * @param promotionServices whether it takes part in managing or carrying out promotion services
 * @param artisan title of artisan
 * @param ownership who owns it
 * @param assumed the facts that are "no" because the caller said {@link #assumingNothingUnusual()},
 *     not one by one; a fact that is said otherwise later is no longer among them
 */
@Value.Builder
public record Facility(
    String id,
    Optional<LegalForm> form,
    Optional<Boolean> lawful,
    Optional<Boolean> produces,
    List<ProductionSite> sites,
    Optional<Locality> registeredOffice,
    Set<Sector> sectors,
    Optional<BrickKiln> kiln,
    SizeFacts size,
    ProductFacts products,
    Optional<Boolean> cleanerProduction,
    Optional<Boolean> sustainableProduction,
    Optional<Boolean> clusterInvestor,
    Optional<Boolean> promotionServices,
    Optional<ArtisanTitle> artisan,
    Ownership ownership,
    Set<UnusualFact> assumed) {

  /**
   * Checks that it can be named.
   *
   * @throws IllegalArgumentException if the id is absent, blank or not one line, or a list or set
   *     holds an absent one
   */
  public Facility {
    id = Gate.line("id of a facility", id);
    form = Gate.known(form);
    lawful = Gate.known(lawful);
    produces = Gate.known(produces);
    sites = Gate.list("sites of a facility", sites);
    registeredOffice = Gate.known(registeredOffice);
    sectors = Gate.set("sectors of a facility", sectors);
    kiln = Gate.known(kiln);
    size = Gate.given(size, SizeFacts.unknown());
    products = Gate.given(products, ProductFacts.unknown());
    cleanerProduction = Gate.known(cleanerProduction);
    sustainableProduction = Gate.known(sustainableProduction);
    clusterInvestor = Gate.known(clusterInvestor);
    promotionServices = Gate.known(promotionServices);
    artisan = Gate.known(artisan);
    ownership = Gate.given(ownership, Ownership.unknown());
    checkArgument(!id.isBlank(), "id of a facility must not be blank");
    assumed =
        stillDenied(
            Gate.set("assumed facts of a facility", assumed),
            ImmutableMap.of(
                UnusualFact.CLEANER_PRODUCTION, cleanerProduction,
                UnusualFact.SUSTAINABLE_PRODUCTION, sustainableProduction,
                UnusualFact.CLUSTER_INVESTOR, clusterInvestor,
                UnusualFact.PROMOTION_SERVICES, promotionServices,
                UnusualFact.ARTISAN, artisan.map(title -> title != ArtisanTitle.NONE)));
  }

  /** A builder for a facility of which nothing is known yet. */
  public static FacilityBuilder builder() {
    return new FacilityBuilder()
        .size(SizeFacts.unknown())
        .products(ProductFacts.unknown())
        .ownership(Ownership.unknown());
  }

  /** A builder with the facts of this facility. */
  public FacilityBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * This facility with each {@link UnusualFact} of which nothing is known taken as "no": it applies
   * no cleaner or sustainable production, invests in no cluster, takes part in no promotion service
   * and is no artisan. What is stated stays. To be said on purpose: it leaves only the route of the
   * producing establishment, so that one who qualifies by another is refused. {@link #assumed()}
   * and receipts show which facts rest on it.
   */
  public Facility assumingNothingUnusual() {
    FacilityBuilder builder = toBuilder();
    Stream.of(UnusualFact.values())
        .filter(fact -> fact.of(this).isEmpty())
        .forEach(fact -> fact.denied(builder).addAssumed(fact));
    return builder.build();
  }

  private static Set<UnusualFact> stillDenied(
      Set<UnusualFact> assumed, Map<UnusualFact, Optional<Boolean>> facts) {
    return assumed.stream()
        .sorted()
        .filter(fact -> Optional.of(false).equals(facts.get(fact)))
        .collect(toImmutableSet());
  }
}
