package vn.khuyencong.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Undertakings;

/** Projects, plans and networks of any size. */
final class Projects {
  /** The day of the projects and plans. */
  static final LocalDate DAY = ProjectFixtures.DAY;

  /** The day of the networks. */
  static final LocalDate NETWORK_DAY = LocalDate.of(2022, 12, 31);

  private static final int NETWORK_YEAR = 2022;
  private static final int MOST_MILLIONS = 200;

  private Projects() {}

  /** A project of 200 million in {@code count} lines of machinery. */
  static Project withLines(int count) {
    return ProjectFixtures.national()
        .lines(lines(count))
        .facts(
            IntStream.range(0, count)
                .<LineFacts>mapToObj(i -> ProjectFixtures.newMachinery("l" + i))
                .toList())
        .build();
  }

  /** A project of {@code count} lines, each of which requests one and a half of its ceiling. */
  static Project withDearLines(int count) {
    Project project = withLines(count);
    return project.toBuilder()
        .lines(
            project.lines().stream()
                .map(
                    line ->
                        line.toBuilder()
                            .cost(Vnd.of(line.cost().orElseThrow().dong() * 2 / 3))
                            .build())
                .toList())
        .build();
  }

  /** The lines of that project. */
  static List<CostLine> lines(int count) {
    Vnd part = Vnd.of(Vnd.ofMillions(MOST_MILLIONS).dong() / count);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                ProjectFixtures.machinery("l" + i)
                    .cost(part.times(2))
                    .supportRequested(part)
                    .build())
        .toList();
  }

  /** A project that has not committed its counterpart, and has other money of the State. */
  static Project refused() {
    return ProjectFixtures.national()
        .undertakings(Undertakings.builder().committed(false).noOtherStateMoney(false).build())
        .build();
  }

  /** A provincial plan of {@code count} projects, of each of which something is not known. */
  static AnnualPlan openPlan(int count) {
    return Plans.provincial()
        .funds(List.of(Plans.fund(MoneySource.PROVINCIAL_PROMOTION, (long) MOST_MILLIONS * count)))
        .projects(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        Plans.localProject("p" + i).toBuilder()
                            .undertakings(Undertakings.unknown())
                            .period(Optional.empty())
                            .build())
                .toList())
        .build();
  }

  /** The network of Long An with its 20 members {@code times} times. */
  static NetworkPlan longAn(int times) {
    NetworkPlan plan = LongAn.complete();
    List<Collaborator> members = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (Collaborator member : plan.network().members()) {
        members.add(member.toBuilder().id(member.id() + "-" + i).build());
      }
    }
    return plan.toBuilder().network(plan.network().toBuilder().members(members).build()).build();
  }

  /** A network of 2022 with {@code count} rates, one a month and the last to the end, too high. */
  static NetworkPlan dear(int count) {
    List<RemunerationRate> rates = new ArrayList<>();
    for (int month = 1; month <= count; month++) {
      LocalDate last =
          month == count ? NETWORK_DAY : YearMonth.of(NETWORK_YEAR, month).atEndOfMonth();
      rates.add(
          Networks.rate("0.5")
              .validity(Validity.between(LocalDate.of(NETWORK_YEAR, month, 1), last))
              .build());
    }
    ProvincialCeiling ceiling =
        new ProvincialCeiling(Coefficient.parse("0.4"), Validity.ALWAYS, Citation.of("9/NQ-HĐND"));
    return Networks.paidAt(new RemunerationScale(rates, Optional.of(ceiling)), NETWORK_YEAR)
        .build();
  }
}
