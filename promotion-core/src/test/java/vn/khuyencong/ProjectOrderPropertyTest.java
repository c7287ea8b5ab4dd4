package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.newMachinery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/**
 * In whatever order a project names its lines, members, facts and sources, it is reviewed alike.
 */
@Tag("exhaustive")
class ProjectOrderPropertyTest {
  private static final List<String> MEMBERS = List.of("b1", "b2", "b3");

  /** Lines of every item, of which much is not said. */
  @Provide
  Arbitrary<CostLine> lines() {
    return Combinators.combine(
            Arbitraries.of(SupportItem.values()),
            Arbitraries.of(0, 10, 29, 200, 600),
            Arbitraries.of(0, 40, 50, 90),
            Arbitraries.of(MEMBERS).optional(0.6),
            Arbitraries.of("X", "Y").optional(0.5),
            Arbitraries.of(FundingSource.values()).optional(0.8))
        .as(
            (item, millions, percent, member, unit, money) ->
                line("l", item)
                    .cost(Vnd.ofMillions(millions))
                    .supportRequested(Vnd.ofMillions((long) millions * percent / 100))
                    .beneficiary(member)
                    .unit(unit)
                    .money(money)
                    .build());
  }

  @Property(tries = 400)
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 6) List<@From("lines") CostLine> lines,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    Project project = project(lines);
    Project shuffled =
        project.toBuilder()
            .lines(shuffled(project.lines(), random))
            .facts(shuffled(project.facts(), random))
            .sources(shuffled(project.sources(), random))
            .beneficiaries(shuffled(project.beneficiaries(), random))
            .build();
    PromotionLaw law = PromotionLaw.inForceOn(day);
    Assessment told = law.review(project);
    Assessment again = law.review(shuffled);
    assertThat(again.outcome()).isEqualTo(told.outcome());
    assertThat(findings(again)).isEqualTo(findings(told));
    assertThat(facts(again)).isEqualTo(facts(told));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(2013, 6, 1),
        LocalDate.of(2016, 6, 1),
        LocalDate.of(2020, 6, 1),
        LocalDate.of(2025, 8, 1),
        LocalDate.of(2026, 6, 1));
  }

  private static Project project(List<CostLine> lines) {
    List<CostLine> numbered =
        IntStream.range(0, lines.size())
            .mapToObj(i -> lines.get(i).toBuilder().id("l" + i).build())
            .toList();
    return national()
        .lines(numbered)
        .facts(numbered.stream().map(one -> newMachinery(one.id())).toList())
        .beneficiaries(
            MEMBERS.stream()
                .map(
                    id ->
                        beneficiary(id.equals("b3") ? "b2" : id, Vnd.ofMillions(50)).toBuilder()
                            .id(id)
                            .build())
                .toList())
        .build();
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** What is found, in no order and without places, which follow the order. */
  private static List<String> findings(Assessment review) {
    return review.all().stream().map(ProjectOrderPropertyTest::told).sorted().toList();
  }

  private static String told(Finding finding) {
    return String.join(
        " ",
        finding.code(),
        finding.outcome().name(),
        finding.severity().name(),
        finding.missingFacts().toString(),
        finding.openPoints().stream().map(OpenPoint::id).sorted().toList().toString());
  }

  private static List<String> facts(Assessment review) {
    return review.questions().stream().map(Question::fact).sorted().toList();
  }
}
