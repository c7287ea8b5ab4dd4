package vn.khuyencong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.place.Locality;

/** A {@link CollaboratorNetwork} as a document writes it, with its components by the same names. */
public record CollaboratorNetworkForm(
    @Nullable String id,
    @Nullable String province,
    @Nullable EstablishmentForm establishment,
    @Nullable String managingCentre,
    @Nullable ValidityForm period,
    @Nullable RemunerationScaleForm scale,
    @Nullable List<CollaboratorForm> members,
    @Nullable List<String> territory,
    @Nullable Integer memberCount)
    implements Form<CollaboratorNetwork> {

  /** {@code network} as a document writes it. */
  public static CollaboratorNetworkForm of(CollaboratorNetwork network) {
    return new CollaboratorNetworkForm(
        network.id(),
        network.province().id(),
        Written.group(network.establishment(), Establishment.unknown(), EstablishmentForm::of),
        Written.plain(network.managingCentre()),
        Written.form(network.period(), ValidityForm::of),
        Written.group(network.scale(), RemunerationScale.unknown(), RemunerationScaleForm::of),
        Written.list(network.members(), CollaboratorForm::of),
        Written.ids(network.territory()),
        Written.plain(network.memberCount()));
  }

  @Override
  public @Nullable CollaboratorNetwork make(Fields at) {
    Field<Locality> where = at.locality("province", province);
    NetworkIds.check(at, this);
    Field<Integer> count = at.positive("memberCount", memberCount);
    int named = members == null ? 0 : members.size();
    count
        .value()
        .filter(number -> number < named)
        .ifPresent(
            number ->
                at.add(
                    Problem.of(at.join("memberCount"), DocumentRule.MEMBER_COUNT)
                        .with("named", String.valueOf(named))
                        .of(number.toString())));
    where.value().ifPresent(unit -> at.rule(DocumentRule.PROVINCE, () -> in(unit), where));
    return at.make(
        () ->
            new CollaboratorNetwork(
                at.text("id", id).required(),
                where.required(),
                at.form("establishment", establishment).orUnknown(),
                at.text("managingCentre", managingCentre).optional(),
                at.form("period", period).optional(),
                at.form("scale", scale).orUnknown(),
                at.list("members", members),
                at.localities("territory", territory).or(List.of()),
                count.optional()));
  }

  private CollaboratorNetwork in(Locality unit) {
    return CollaboratorNetwork.builder()
        .id(FieldText.called(id))
        .province(unit)
        .establishment(Establishment.unknown())
        .managingCentre("x")
        .period(Validity.ALWAYS)
        .scale(RemunerationScale.unknown())
        .addMembers(Collaborator.builder().id("x").role(CollaboratorRole.COLLABORATOR).build())
        .build();
  }
}
