package vn.khuyencong.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/** The localities that a document must list: those it names, and those they lie within. */
final class ListedLocalities {
  private final Map<String, Locality> byId = new LinkedHashMap<>();

  private ListedLocalities() {}

  static Collection<Locality> of(Document document) {
    ListedLocalities listed = new ListedLocalities();
    document.localities().forEach(listed::add);
    document.networks().stream().flatMap(ListedLocalities::of).forEach(listed::add);
    document.facilities().stream()
        .map(SupportRequest::facility)
        .flatMap(ListedLocalities::of)
        .forEach(listed::add);
    document.projects().stream().flatMap(ListedLocalities::of).forEach(listed::add);
    document.files().stream().flatMap(ListedLocalities::of).forEach(listed::add);
    document.plan().stream().flatMap(ListedLocalities::of).forEach(listed::add);
    document.program().stream().flatMap(ListedLocalities::of).forEach(listed::add);
    document.work().stream().flatMap(work -> work.place().stream()).forEach(listed::add);
    return List.copyOf(listed.byId.values());
  }

  private void add(Locality locality) {
    Locality same = byId.putIfAbsent(locality.id(), locality);
    if (same == null) {
      locality.within().ifPresent(this::add);
    } else if (!same.equals(locality)) {
      throw new IllegalArgumentException("localities of one id must be the same: " + locality.id());
    }
  }

  private static Stream<Locality> of(Program program) {
    return Stream.concat(
        program.province().stream(), program.plans().stream().flatMap(ListedLocalities::of));
  }

  private static Stream<Locality> of(AnnualPlan plan) {
    return Stream.of(
            plan.province().stream(),
            plan.projects().stream().flatMap(ListedLocalities::of),
            plan.history().stream().flatMap(ListedLocalities::of),
            plan.networks().stream().flatMap(ListedLocalities::of))
        .flatMap(all -> all);
  }

  private static Stream<Locality> of(ProjectFile file) {
    return Stream.concat(
        of(file.project()),
        file.changes().stream()
            .flatMap(change -> change.replacement().stream())
            .flatMap(ListedLocalities::of));
  }

  private static Stream<Locality> of(Project project) {
    return project.beneficiaries().stream().flatMap(ListedLocalities::of);
  }

  private static Stream<Locality> of(Beneficiary beneficiary) {
    return beneficiary.facility().stream().flatMap(ListedLocalities::of);
  }

  private static Stream<Locality> of(Facility facility) {
    return Stream.concat(
        facility.registeredOffice().stream(),
        facility.sites().stream()
            .flatMap(site -> Stream.concat(Stream.of(site.unit()), site.formerUnit().stream())));
  }

  private static Stream<Locality> of(NetworkPlan plan) {
    CollaboratorNetwork network = plan.network();
    return Stream.of(
            Stream.of(network.province()),
            network.territory().stream(),
            network.members().stream().flatMap(ListedLocalities::of))
        .flatMap(all -> all);
  }

  private static Stream<Locality> of(Collaborator member) {
    return Stream.concat(
        member.areas().stream(),
        member.hosts().stream().map(HostOffice::unit).flatMap(unit -> unit.stream()));
  }
}
