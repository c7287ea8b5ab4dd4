package vn.khuyencong;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ProjectFixtures.DAY;
import static vn.khuyencong.ProjectFixtures.beneficiary;
import static vn.khuyencong.ProjectFixtures.machinery;
import static vn.khuyencong.ProjectFixtures.national;
import static vn.khuyencong.ProjectFixtures.newMachinery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The order of lines, sources and beneficiaries does not matter; parts sum to the whole. */
class ProjectPropertiesTest {

  @Property(tries = 200)
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 600) Integer> millions,
      @ForAll @IntRange(min = -1, max = 1) int off,
      @ForAll Random random) {
    Project project = project(millions, off);
    Project shuffled =
        project.toBuilder()
            .lines(shuffled(project.lines(), random))
            .facts(shuffled(project.facts(), random))
            .sources(shuffled(project.sources(), random))
            .beneficiaries(shuffled(project.beneficiaries(), random))
            .build();
    assertThat(told(shuffled)).isEqualTo(told(project));
    assertThat(review(shuffled).outcome()).isEqualTo(review(project).outcome());
  }

  @Property(tries = 200)
  void partsSumToTheWhole(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 200) Integer> millions) {
    Project project = project(millions, 0);
    assertThat(review(project).part("money").orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(project.support().orElseThrow())
        .isEqualTo(Vnd.total(project.lines().stream().map(CostLine::leastRequested).toList()));
  }

  @Property(tries = 200)
  void oneDongOffIsSeen(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 200) Integer> millions,
      @ForAll boolean more) {
    Project project = project(millions, more ? 1 : -1);
    assertThat(review(project).part("money").orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
  }

  /**
   * One line and one beneficiary for each amount; the counterpart is {@code off} by so many đồng.
   */
  private static Project project(List<Integer> millions, int off) {
    List<Integer> each = IntStream.range(0, millions.size()).boxed().toList();
    Vnd support = Vnd.ofMillions(millions.stream().mapToLong(Integer::longValue).sum());
    return national()
        .beneficiaries(
            each.stream().map(i -> beneficiary("b" + i, Vnd.ofMillions(millions.get(i)))).toList())
        .lines(each.stream().map(i -> line(i, Vnd.ofMillions(millions.get(i)))).toList())
        .facts(each.stream().map(i -> newMachinery("l" + i)).toList())
        .cost(support.times(2))
        .sources(
            List.of(
                SourceAmount.of(MoneySource.NATIONAL_PROMOTION, support),
                SourceAmount.of(MoneySource.COUNTERPART, support),
                SourceAmount.of(MoneySource.OTHER, Vnd.of(Math.max(off, 0)))))
        .cost(support.times(2).plus(Vnd.of(off < 0 ? 1 : 0)))
        .build();
  }

  private static CostLine line(int i, Vnd support) {
    return machinery("l" + i)
        .cost(support.times(2))
        .supportRequested(support)
        .beneficiary("b" + i)
        .build();
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** What is found, told without the places, which follow the order. */
  private static List<String> told(Project project) {
    return review(project).all().stream()
        .map(ProjectPropertiesTest::told)
        .sorted()
        .collect(Collectors.toList());
  }

  private static String told(Finding finding) {
    return finding.code() + " " + finding.outcome() + " " + finding.missingFacts();
  }

  private static Assessment review(Project project) {
    return PromotionLaw.inForceOn(DAY).review(project);
  }
}
