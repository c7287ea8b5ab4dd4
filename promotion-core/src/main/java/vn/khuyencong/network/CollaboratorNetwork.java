package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;

/**
 * A province's network of industrial-promotion collaborators (mạng lưới cộng tác viên khuyến công).
 *
 * @param id the caller's id
 * @param province the province or centrally-run city
 * @param establishment who established it, and by which decision
 * @param managingCentre the centre that runs it, if known
 * @param period days for which it is established, if known
 * @param scale what its members are paid
 * @param members its members, as far as they are known; a network of which none is known, nor their
 *     number, has some
 * @param territory the units whose coverage is of interest; may be left empty
 * @param memberCount how many members it has, where that was published; they need not all be named
 */
@Value.Builder
public record CollaboratorNetwork(
    String id,
    Locality province,
    Establishment establishment,
    Optional<String> managingCentre,
    Optional<Validity> period,
    RemunerationScale scale,
    List<Collaborator> members,
    List<Locality> territory,
    Optional<Integer> memberCount) {

  /**
   * Checks the names, the tier of the province, and that each member is spelled in one way.
   *
   * @throws IllegalArgumentException if the id or province is absent, a name is blank or not one
   *     line, the province is a unit of a lower tier, a list holds an absent one, the number of
   *     members is below 1 or below that of those named, the id of one is spelled in two ways, or
   *     the territory names a unit twice
   */
  public CollaboratorNetwork {
    id = Gate.line("id of a network", id);
    province = Gate.given("province of a network", province);
    establishment = Gate.given(establishment, Establishment.unknown());
    managingCentre = Gate.line("managing centre of a network", managingCentre);
    period = Gate.known(period);
    scale = Gate.given(scale, RemunerationScale.unknown());
    members = Gate.list("members of a network", members);
    territory = Gate.list("territory of a network", territory);
    checkArgument(!id.isBlank(), "id of a network must not be blank");
    memberCount = Gate.known(memberCount);
    checkArgument(
        managingCentre.map(name -> !name.isBlank()).orElse(true),
        "managing centre must not be blank: %s",
        id);
    checkArgument(
        province.kind().level() == LocalityLevel.PROVINCE,
        "province of network %s must be a province or a centrally-run city: %s",
        id,
        province.fullName());
    checkArgument(
        memberCount.map(count -> count > 0).orElse(true),
        "number of members of network %s must be at least 1: %s",
        id,
        memberCount);
    int named = members.size();
    checkArgument(
        memberCount.map(count -> count >= named).orElse(true),
        "number of members of network %s must not be below that of those named, %s: %s",
        id,
        named,
        memberCount);
    Gate.spelledOneWay(
        "ids of the members of network " + id, members.stream().map(Collaborator::id));
    List<String> units = territory.stream().map(Locality::id).toList();
    checkArgument(
        units.stream().distinct().count() == units.size(),
        "territory of network %s must not name a unit twice: %s",
        id,
        units);
  }

  /** A builder without any value set. */
  public static CollaboratorNetworkBuilder builder() {
    return new CollaboratorNetworkBuilder();
  }

  /** A builder with the values of this network. */
  public CollaboratorNetworkBuilder toBuilder() {
    return builder().from(this);
  }
}
