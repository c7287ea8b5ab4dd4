package vn.khuyencong;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.line;
import static vn.khuyencong.ProjectFixtures.national;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/** However a request is written, it passes only if it passes written out. */
class ProjectSplitsPropertyTest {
  private static final PromotionLaw LAW = PromotionLaw.inForceOn(LocalDate.of(2020, 6, 1));

  /** The most for one unit of every item of which it is known from its cost alone. */
  private static final Map<SupportItem, Vnd> MOST =
      Stream.of(SupportItem.values())
          .flatMap(
              item ->
                  LAW
                      .limitFor(line("l", item).cost(Vnd.ofMillions(100_000)).build())
                      .amount()
                      .filter(most -> most.compareTo(Vnd.ofMillions(10_000)) < 0)
                      .map(most -> Map.entry(item, most))
                      .stream())
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final List<Optional<String>> NAMES =
      List.of(Optional.empty(), Optional.of("X"), Optional.of("Y"));

  /** Lines for one unit each, within or over the ceiling of one, some silent. */
  @Provide
  Arbitrary<CostLine> lines() {
    return Combinators.combine(
            Arbitraries.of(MOST.keySet()),
            Arbitraries.of(20, 50, 80, 100),
            Arbitraries.of(Optional.<String>empty(), Optional.of("b1"), Optional.of("b2")),
            Arbitraries.of(NAMES))
        .as(
            (item, percent, who, unit) ->
                line("l", item)
                    .cost(most(item).times(10))
                    .supportRequested(most(item).share(Percent.of(percent), RoundingMode.DOWN))
                    .beneficiary(who)
                    .unit(unit)
                    .build());
  }

  private static Vnd most(SupportItem item) {
    return requireNonNull(MOST.get(item));
  }

  /** A line split in two passes only if it passes whole. */
  @Property(tries = 300)
  void splittingALineRaisesNothing(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    List<CostLine> whole = numbered(lines);
    List<CostLine> split = new ArrayList<>(whole);
    CostLine line = whole.get(0);
    CostLine part =
        line.toBuilder()
            .id("part")
            .cost(line.cost().orElseThrow().share(Percent.of(percent), RoundingMode.DOWN))
            .supportRequested(line.leastRequested().share(Percent.of(percent), RoundingMode.DOWN))
            .build();
    split.set(
        0,
        line.toBuilder()
            .cost(line.cost().orElseThrow().minus(part.cost().orElseThrow()))
            .supportRequested(line.leastRequested().minus(part.leastRequested()))
            .build());
    split.add(part);
    if (!line.isOf(SupportItem.TRAINING_TRAVEL) && passes(project("g", split))) {
      assertThat(passes(project("g", whole))).isTrue();
    }
  }

  /** One facility under two ids passes only if it passes under one. */
  @Property(tries = 300)
  void namingAMemberTwiceRaisesNothing(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines) {
    List<CostLine> twice = numbered(lines);
    List<CostLine> once =
        twice.stream().map(line -> line.toBuilder().beneficiary("b1").build()).toList();
    if (passes(project("f", twice))) {
      Project one =
          project("f", once).toBuilder()
              .beneficiaries(List.of(beneficiary("f", Vnd.ZERO).toBuilder().id("b1").build()))
              .build();
      assertThat(passes(one)).isTrue();
    }
  }

  /** What passes without a name, whose or which, passes with any. */
  @Property(tries = 300)
  void leavingOutANameRaisesNothing(
      @ForAll @Size(min = 1, max = 5) List<@From("lines") CostLine> lines) {
    List<CostLine> named = numbered(lines);
    CostLine first = named.get(0);
    List<CostLine> silent = new ArrayList<>(named);
    silent.set(0, first.toBuilder().unit(Optional.empty()).beneficiary(Optional.empty()).build());
    if (!first.counted().isPerson() && passes(project("g", silent))) {
      assertThat(passes(project("g", named))).isTrue();
    }
  }

  @Property(tries = 300)
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 6) List<@From("lines") CostLine> lines,
      @ForAll boolean one,
      @ForAll Random random) {
    List<CostLine> numbered = numbered(lines);
    List<CostLine> shuffled = new ArrayList<>(numbered);
    Collections.shuffle(shuffled, random);
    String facility = one ? "f" : "g";
    assertThat(told(project(facility, shuffled))).isEqualTo(told(project(facility, numbered)));
  }

  private static List<String> told(Project project) {
    return LAW.limitsFor(project).stream()
        .map(limit -> limit.item() + " " + limit.amount() + " " + limit.outcome())
        .sorted()
        .toList();
  }

  private static List<CostLine> numbered(List<CostLine> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).toBuilder().id("l" + i).build())
        .toList();
  }

  /** Of facility "f" as "b1" and {@code second} as "b2". */
  private static Project project(String second, List<CostLine> lines) {
    List<Beneficiary> members =
        Stream.of("f", second).map(facility -> beneficiary(facility, Vnd.ZERO)).toList();
    return national()
        .group(true)
        .beneficiaries(
            List.of(
                members.get(0).toBuilder().id("b1").build(),
                members.get(1).toBuilder().id("b2").build()))
        .lines(lines)
        .facts(List.of())
        .build();
  }

  private static boolean passes(Project project) {
    return LAW.review(project).part("limits").orElseThrow().outcome() == Outcome.SATISFIED;
  }
}
