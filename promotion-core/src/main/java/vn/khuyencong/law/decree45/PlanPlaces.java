package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Verdict;

/** Whether what stands in the plan of a province, district or commune is of that province. */
final class PlanPlaces {
  private final Locality own;
  private final Year year;

  private PlanPlaces(Locality own, Year year) {
    this.own = own;
    this.year = year;
  }

  /** What of {@code plan} is of another province, or may be; nothing of a national plan. */
  static List<Verdict> check(AnnualPlan plan) {
    return plan.level() == ProjectLevel.NATIONAL || plan.province().isEmpty()
        ? ImmutableList.of()
        : new PlanPlaces(plan.province().get(), plan.year()).all(plan);
  }

  private List<Verdict> all(AnnualPlan plan) {
    return Stream.concat(
            plan.eachNetwork(this::network).stream().flatMap(Optional::stream),
            plan.eachProject(this::project).stream().flatMap(List::stream))
        .collect(toImmutableList());
  }

  private Optional<Verdict> network(NetworkPlan network, String path) {
    Locality province = network.network().province();
    return outside(ImmutableList.of(province), lastDay())
        .map(verdict -> said(verdict, network.network().id(), province, path));
  }

  /** A verdict on each beneficiary who is outside, or may be; named where there are several. */
  private List<Verdict> project(Project project, String path) {
    List<Beneficiary> all = project.beneficiaries();
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                all.size() == 1
                    ? beneficiary(all.get(i), project, project.id(), path)
                    : beneficiary(
                        all.get(i),
                        project,
                        project.id() + ": " + all.get(i).id(),
                        path + ".beneficiaries[" + i + "]"))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Verdict> beneficiary(
      Beneficiary beneficiary, Project project, String id, String path) {
    return beneficiary
        .facility()
        .flatMap(
            facility ->
                outside(facility, day(project))
                    .map(verdict -> said(verdict, id, provinces(facility).get(0), path)));
  }

  private Optional<Verdict> outside(Facility facility, LocalDate day) {
    boolean untold = facility.sites().stream().anyMatch(site -> mayHaveLain(site, day));
    return outside(provinces(facility), day)
        .map(verdict -> untold ? Verdict.missing("formerUnit") : verdict);
  }

  private static List<Locality> provinces(Facility facility) {
    return facility.sites().stream()
        .flatMap(site -> Stream.concat(Stream.of(site.unit()), site.formerUnit().stream()))
        .map(Locality::province)
        .collect(toImmutableList());
  }

  /** Whether it is stated only in a unit that came after {@code day}, in what the own became. */
  private boolean mayHaveLain(ProductionSite site, LocalDate day) {
    return site.formerUnit().isEmpty()
        && !site.unit().existsOn(day)
        && Merger.of(own, site.unit().province()).merged();
  }

  /** That none of {@code provinces} is the own one on {@code day}, or that it is not known. */
  private Optional<Verdict> outside(List<Locality> provinces, LocalDate day) {
    List<Merger> mergers = provinces.stream().map(other -> Merger.of(own, other)).toList();
    if (mergers.isEmpty()
        || mergers.stream().anyMatch(one -> !one.isUnknown() && !one.isOutside(day))) {
      return Optional.empty();
    }
    return Optional.of(
        mergers.stream().anyMatch(Merger::isUnknown)
            ? Verdict.missing("mergerDay")
            : Verdict.violated());
  }

  private Verdict said(Verdict verdict, String id, Locality other, String path) {
    return verdict.at(path).with("id", id).with("province", own).with("other", other);
  }

  /** The day on which a project came into the plan, as far as it says so, in the plan year. */
  private LocalDate day(Project project) {
    return project
        .leadingApproval()
        .day()
        .filter(day -> Year.from(day).equals(year))
        .orElseGet(this::lastDay);
  }

  private LocalDate lastDay() {
    return year.atMonth(12).atEndOfMonth();
  }
}
