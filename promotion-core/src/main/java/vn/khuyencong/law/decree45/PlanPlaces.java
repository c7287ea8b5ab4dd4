package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Verdict;

/** Whether what stands in the plan of a province, district or commune is of that province. */
final class PlanPlaces {
  private PlanPlaces() {}

  /** What of {@code plan} is of another province; nothing of a national plan. */
  static List<Verdict> check(AnnualPlan plan) {
    if (plan.level() == ProjectLevel.NATIONAL || plan.province().isEmpty()) {
      return ImmutableList.of();
    }
    Locality own = plan.province().get();
    return Stream.concat(
            plan
                .eachNetwork(
                    (network, path) ->
                        outside(
                            own,
                            Optional.of(network.network().province()),
                            network.network().id(),
                            path))
                .stream(),
            plan.eachProject((project, path) -> outside(own, project, path)).stream())
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Verdict> outside(Locality own, Project project, String path) {
    return project.beneficiaries().stream()
        .map(Beneficiary::facility)
        .flatMap(Optional::stream)
        .map(facility -> elsewhere(own, facility))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(other -> outside(own, Optional.of(other), project.id(), path));
  }

  /** The province of a facility that has no site in {@code own}, if its sites are known. */
  private static Optional<Locality> elsewhere(Locality own, Facility facility) {
    List<Locality> provinces =
        facility.sites().stream()
            .flatMap(site -> Stream.concat(Stream.of(site.unit()), site.formerUnit().stream()))
            .map(Locality::province)
            .collect(toImmutableList());
    return provinces.stream().anyMatch(province -> isOne(own, province))
        ? Optional.empty()
        : provinces.stream().findFirst();
  }

  private static Optional<Verdict> outside(
      Locality own, Optional<Locality> other, String id, String path) {
    return other
        .filter(province -> !isOne(own, province))
        .map(
            province ->
                Verdict.violated()
                    .at(path)
                    .with("id", id)
                    .with("province", own)
                    .with("other", province));
  }

  /** Whether both are one province, or one of them went over into the other. */
  private static boolean isOne(Locality one, Locality other) {
    return one.id().equals(other.id()) || names(one, other) || names(other, one);
  }

  private static boolean names(Locality one, Locality other) {
    return Stream.concat(one.predecessors().stream(), one.successors().stream())
        .map(LocalityLink::id)
        .anyMatch(other.id()::equals);
  }
}
