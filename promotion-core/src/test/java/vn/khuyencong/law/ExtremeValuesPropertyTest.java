package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Assessment;

/**
 * Amounts, numbers and days as large as their types let them be, in whatever place: each door that
 * promises no exception gives an answer.
 */
class ExtremeValuesPropertyTest {
  private static final Map<Class<?>, List<?>> EXTREMES =
      Map.of(
          Vnd.class,
          List.of(Vnd.of(Long.MAX_VALUE), Vnd.ofMillions(1_000_000_000), Vnd.ZERO),
          Integer.class,
          List.of(Integer.MAX_VALUE, 1_600_000_000, 1),
          LocalDate.class,
          List.of(LocalDate.of(9999, 12, 31), LocalDate.of(1900, 1, 1)),
          Year.class,
          List.of(Year.of(9999), Year.of(1900)),
          YearMonth.class,
          List.of(YearMonth.of(9999, 12), YearMonth.of(1900, 1)),
          Coefficient.class,
          List.of(Coefficient.parse("999999999"), Coefficient.parse("0.000001")));

  private static final List<PromotionLaw> LAWS =
      Stream.of("2012-07-05", "2016-06-01", "2019-06-01", "2024-10-01", "2026-11-01")
          .map(LocalDate::parse)
          .map(PromotionLaw::inForceOn)
          .flatMap(law -> Stream.of(law, law.withNationalCeilingsAsLocal(Citation.of("1/QĐ-UBND"))))
          .toList();

  private static final List<?> CASES =
      Stream.of(
              SmallCases.rare().stream(),
              SmallCases.national().stream(),
              SmallCases.local().stream(),
              AlteredCases.roots().stream(),
              new AlteredCases().ofItems())
          .flatMap(cases -> cases)
          .distinct()
          .toList();

  @Property(tries = 1000)
  void everyDoorAnswers(
      @ForAll("cases") Object subject, @ForAll("laws") PromotionLaw law, @ForAll Random random) {
    int every = 1 + random.nextInt(12);
    Object extreme =
        Rewritten.by(
            (component, value) -> random.nextInt(every) == 0 ? extreme(value, random) : value,
            subject);
    assertThat(answers(extreme, law)).as("%s", extreme).isNotEmpty().doesNotContainNull();
  }

  private static Object extreme(Object value, Random random) {
    if (value instanceof Optional<?> optional) {
      return optional.map(one -> extreme(one, random));
    }
    List<?> values = EXTREMES.getOrDefault(value.getClass(), List.of(value));
    return values.get(random.nextInt(values.size()));
  }

  /** The reviews, what is asked of them, their sentences, and what would mend them. */
  private static List<?> answers(Object subject, PromotionLaw law) {
    if (subject instanceof SupportRequest request) {
      return Stream.concat(
              told(law.assess(request)),
              Stream.of(law.remediesFor(request), law.priorityOf(request)))
          .toList();
    } else if (subject instanceof Project project) {
      return Stream.concat(
              told(law.review(project)),
              Stream.of(
                  law.remediesFor(project), law.keyProject(project), law.rank(List.of(project))))
          .toList();
    } else if (subject instanceof AnnualPlan plan) {
      return told(law.review(plan)).toList();
    } else if (subject instanceof Program program) {
      return told(law.review(program)).toList();
    } else if (subject instanceof NetworkPlan plan) {
      return Stream.concat(told(law.review(plan)), Stream.of(law.remediesFor(plan))).toList();
    } else if (subject instanceof AdvanceRequest request) {
      return told(law.advanceFor(request).conditions()).toList();
    } else if (subject instanceof ProjectChange change) {
      return told(law.review(change)).toList();
    }
    return told(law.review((ProjectSettlement) subject)).toList();
  }

  private static Stream<?> told(Assessment review) {
    return Stream.concat(
        Stream.of(review.outcome(), review.questions()),
        review.all().stream().map(finding -> finding.toString()));
  }

  @Provide
  Arbitrary<Object> cases() {
    return Arbitraries.of(CASES).map(one -> (Object) one);
  }

  @Provide
  Arbitrary<PromotionLaw> laws() {
    return Arbitraries.of(LAWS);
  }
}
