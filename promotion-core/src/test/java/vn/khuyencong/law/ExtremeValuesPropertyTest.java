package vn.khuyencong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.book.Comparison;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.receipt.Receipt;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;

/**
 * Amounts, numbers and days as large as their types let them be, in whatever place: each door that
 * promises no exception gives an answer.
 */
@Tag("exhaustive")
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

  /** A day that each law is compared with. */
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

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

  /** What each door says that takes such a subject. */
  private static List<?> answers(Object subject, PromotionLaw law) {
    if (subject instanceof SupportRequest request) {
      return ofRequest(request, law);
    } else if (subject instanceof Project project) {
      return ofProject(project, law);
    } else if (subject instanceof AnnualPlan plan) {
      return List.of(
          told(law.review(plan)),
          told(law.reviewByLevel(plan)),
          recorded(law.receipts().of(plan)),
          law.receipts().verify(law.receipts().of(plan), plan).holds(),
          told(law.compare(plan, DAY, law.day()).plan()),
          law.compare(plan, DAY, law.day()).flipped());
    } else if (subject instanceof Program program) {
      return told(law.review(program));
    } else if (subject instanceof NetworkPlan plan) {
      return List.of(
          told(law.review(plan)),
          law.remediesFor(plan),
          recorded(law.receipts().of(plan)),
          told(law.compare(plan, DAY, law.day())),
          orThrown(
              () -> law.budgetOf(plan), ArithmeticException.class, IllegalArgumentException.class));
    } else if (subject instanceof AdvanceRequest request) {
      return told(law.advanceFor(request).conditions());
    } else if (subject instanceof ProjectChange change) {
      return told(law.review(change));
    } else if (subject instanceof ProjectFile file) {
      return told(law.review(file).assessment());
    } else if (subject instanceof RepayableSupport support) {
      return told(law.review(support));
    }
    return told(law.review((ProjectSettlement) subject));
  }

  private static List<?> ofRequest(SupportRequest request, PromotionLaw law) {
    return List.of(
        told(law.assess(request)),
        law.remediesFor(request),
        law.priorityOf(request),
        law.contentsOpenTo(request).toString(),
        law.sizeOf(request.facility().size()).toString(),
        recorded(law.receipts().of(request)),
        recorded(law.receipts().of(request.facility())),
        told(law.compare(request, DAY, law.day())),
        told(law.compare(request.facility(), DAY, law.day())));
  }

  private static List<?> ofProject(Project project, PromotionLaw law) {
    return Stream.concat(
            Stream.of(
                told(law.review(project)),
                orThrown(() -> law.remediesFor(project), ArithmeticException.class),
                law.keyProject(project),
                law.rank(List.of(project)),
                orThrown(() -> law.limitsFor(project), ArithmeticException.class),
                orThrown(() -> law.limitsFor(project.lines()), ArithmeticException.class),
                recorded(law.receipts().of(project)),
                told(law.compare(project, DAY, law.day()))),
            project.lines().stream()
                .map(line -> orThrown(() -> law.limitFor(line), ArithmeticException.class)))
        .toList();
  }

  /** What is answered, or what the door says that it throws. */
  private static Object orThrown(Supplier<?> door, Class<?>... said) {
    try {
      return door.get();
    } catch (RuntimeException thrown) {
      assertThat(said).contains(thrown.getClass());
      return thrown;
    }
  }

  /** A receipt is read back from its text as it was. */
  private static Receipt recorded(Receipt receipt) {
    assertThat(Receipt.parse(receipt.text())).isEqualTo(receipt);
    return receipt;
  }

  private static List<?> told(Comparison<?> comparison) {
    return List.of(
        comparison.flips(), comparison.findings().toString(), comparison.amounts().toString());
  }

  /** The outcome, what is asked, and the sentences. */
  private static List<?> told(Assessment review) {
    return List.of(
        review.outcome(),
        review.questions(),
        review.all().stream().map(Finding::toString).toList());
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
