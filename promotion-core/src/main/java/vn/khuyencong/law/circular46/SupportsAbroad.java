package vn.khuyencong.law.circular46;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Counts how often Điều 4 khoản 1 điểm b lets an establishment be supported abroad in a year. */
final class SupportsAbroad {
  private static final int MOST = 2;

  private SupportsAbroad() {}

  /** The verdicts on who benefits from lines that go abroad, or may. */
  static List<Verdict> check(Project project) {
    boolean unnamed =
        project.lines().stream()
            .anyMatch(line -> line.beneficiary().isEmpty() && mayGoAbroad(project, line));
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    if (unnamed) {
      verdicts.add(
          Verdict.missing("beneficiary")
              .at("lines")
              .with(
                  "beneficiary", Term.of("đơn vị thụ hưởng chưa nêu", "a beneficiary not named")));
    }
    return verdicts
        .addAll(
            project
                .eachBeneficiary(
                    (one, path) ->
                        of(project, one)
                            .map(verdict -> verdict.at(path).with("beneficiary", one.id())))
                .stream()
                .flatMap(Optional::stream)
                .collect(toImmutableList()))
        .build();
  }

  private static Optional<Verdict> of(Project project, Beneficiary one) {
    List<CostLine> own =
        project.lines().stream()
            .filter(line -> line.beneficiary().equals(Optional.of(one.id())))
            .filter(line -> mayGoAbroad(project, line))
            .collect(toImmutableList());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    long sure = times(own.stream().filter(line -> goesAbroad(project, line)));
    long least = sure + one.earlierSupportsAbroad().orElse(0);
    long most = times(own.stream()) + one.earlierSupportsAbroad().orElse(0);
    if (least > MOST) {
      return Optional.of(Verdict.violated().with("times", least));
    }
    if (one.earlierSupportsAbroad().isEmpty()) {
      return Optional.of(Verdict.missing("earlierSupportsAbroad"));
    }
    return Optional.of(most > MOST ? Verdict.missing("eventAbroad") : Verdict.satisfied());
  }

  private static long times(Stream<CostLine> lines) {
    return lines
        .mapToLong(line -> line.item() == SupportItem.FAIR_ABROAD ? line.quantity() : 1)
        .sum();
  }

  private static boolean mayGoAbroad(Project project, CostLine line) {
    return goesAbroad(project, line)
        || (line.item() == SupportItem.COMMON_ABROAD_TRIPS
            && project.factsOf(line).eventAbroad().isEmpty());
  }

  private static boolean goesAbroad(Project project, CostLine line) {
    return line.item() == SupportItem.FAIR_ABROAD
        || (line.item() == SupportItem.COMMON_ABROAD_TRIPS
            && project.factsOf(line).eventAbroad().orElse(false));
  }
}
