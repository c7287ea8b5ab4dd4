package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.FacilityLine;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Counts how often Điều 4 khoản 1 điểm b lets an establishment be supported abroad in a year. */
final class SupportsAbroad {
  private SupportsAbroad() {}

  /** The verdicts on who benefits from lines that go abroad, or may. */
  static List<Verdict> check(Project project) {
    if (!Iterables.any(project.lines(), line -> mayGoAbroad(project, line))) {
      return ImmutableList.of();
    }
    Map<String, String> members = project.members();
    Predicate<CostLine> unnamed =
        line -> line.beneficiary().isEmpty() && mayGoAbroad(project, line);
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    if (project.lines().stream().anyMatch(unnamed)) {
      verdicts.add(
          LinePlaces.missing("beneficiary", "lines", project.lines(), unnamed)
              .with(
                  "beneficiary", Term.of("đơn vị thụ hưởng chưa nêu", "a beneficiary not named")));
    }
    ListMultimap<String, CostLine> own = ArrayListMultimap.create();
    project.lines().stream()
        .filter(line -> line.beneficiary().isPresent() && mayGoAbroad(project, line))
        .forEach(
            line ->
                Optional.ofNullable(members.get(line.beneficiary().get()))
                    .ifPresent(member -> own.put(member, line)));
    Map<String, Integer> earlier = new HashMap<>();
    project
        .beneficiaries()
        .forEach(
            one ->
                one.earlierSupportsAbroad()
                    .ifPresent(
                        times ->
                            Optional.ofNullable(members.get(one.id()))
                                .ifPresent(member -> earlier.merge(member, times, Math::max))));
    return verdicts
        .addAll(
            project
                .eachBeneficiary(
                    (one, path) ->
                        of(project, own.get(one.id()), Optional.ofNullable(earlier.get(one.id())))
                            .map(verdict -> verdict.at(path).with("beneficiary", one.id())))
                .stream()
                .flatMap(Optional::stream)
                .collect(toImmutableList()))
        .build();
  }

  /**
   * The verdicts on facilities that several projects of the year of {@code plan} support abroad.
   */
  static List<Verdict> check(AnnualPlan plan) {
    return FacilityLine.grouped(plan, FacilityLine::facility).stream()
        .map(lines -> lines.stream().filter(one -> counts(one, plan)).toList())
        .filter(lines -> lines.stream().map(one -> one.project().id()).distinct().count() > 1)
        .map(SupportsAbroad::across)
        .collect(toImmutableList());
  }

  private static boolean counts(FacilityLine one, AnnualPlan plan) {
    return mayGoAbroad(one.project(), one.line())
        && (one.isPlanned() || one.project().planYear().equals(Optional.of(plan.year())));
  }

  private static Verdict across(List<FacilityLine> lines) {
    long least =
        times(
            lines.stream()
                .filter(one -> goesAbroad(one.project(), one.line()))
                .map(FacilityLine::line));
    long most = times(lines.stream().map(FacilityLine::line));
    Verdict verdict =
        least > Article04SupportContents.MOST_SUPPORTS_ABROAD
            ? Verdict.violated().with("times", least)
            : most > Article04SupportContents.MOST_SUPPORTS_ABROAD
                ? Verdict.missing("eventAbroad")
                : Verdict.satisfied();
    return verdict.at(lines.get(0).path()).with("facility", lines.get(0).facility());
  }

  /** The verdict on a member by its first id, supported {@code earlier} times before its lines. */
  private static Optional<Verdict> of(
      Project project, List<CostLine> own, Optional<Integer> earlier) {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    long sure = times(own.stream().filter(line -> goesAbroad(project, line)));
    long least = sure + earlier.orElse(0);
    long most = times(own.stream()) + earlier.orElse(0);
    if (least > Article04SupportContents.MOST_SUPPORTS_ABROAD) {
      return Optional.of(Verdict.violated().with("times", least));
    }
    if (earlier.isEmpty()) {
      return Optional.of(Verdict.missing("earlierSupportsAbroad"));
    }
    return Optional.of(
        most > Article04SupportContents.MOST_SUPPORTS_ABROAD
            ? Verdict.missing("eventAbroad")
            : Verdict.satisfied());
  }

  private static long times(Stream<CostLine> lines) {
    return lines.mapToLong(line -> line.isOf(SupportItem.FAIR_ABROAD) ? line.quantity() : 1).sum();
  }

  private static boolean mayGoAbroad(Project project, CostLine line) {
    return goesAbroad(project, line)
        || (line.isOf(SupportItem.COMMON_ABROAD_TRIPS)
            && project.factsOf(line).eventAbroad().isEmpty());
  }

  private static boolean goesAbroad(Project project, CostLine line) {
    return line.isOf(SupportItem.FAIR_ABROAD)
        || (line.isOf(SupportItem.COMMON_ABROAD_TRIPS)
            && project.factsOf(line).eventAbroad().orElse(false));
  }
}
