package vn.khuyencong.law.sme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.facility.EnterpriseSize;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.law.point.SizePoints;
import vn.khuyencong.law.point.SmeCriteria;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;

/**
 * Which enterprises are small and medium (doanh nghiệp nhỏ và vừa) for industrial promotion.
 *
 * <p>Reading: Circular 46/2012 names Decree 56/2009, and no text read replaces that name; from 1
 * January 2018 the SME law may have taken its place. Where the two tests agree that is the answer;
 * where they differ, the law is unsettled until the caller says which binds.
 */
public final class EnterpriseSizes {
  private static final SizeText NAMED_BY_CIRCULAR = new Decree56Article03();

  /** The test of the SME law and its decrees, by day. */
  static final Dated<SizeText> SME_LAW =
      since(Instruments.LAW_04_2017, new Law04Article04())
          .then(
              Instruments.DECREE_39_2018.firstDay(),
              new Decree39Article06(),
              Instruments.DECREE_39_2018.article(6),
              Evidence.SECONDARY)
          .then(
              Instruments.DECREE_80_2021.firstDay(),
              new Decree80Article05(),
              Instruments.DECREE_80_2021.article(5),
              Evidence.SEEN);

  private EnterpriseSizes() {}

  /** The limits of every test, in the order of their days. */
  public static List<SizeCriterion> criteria() {
    return Stream.of(
            NAMED_BY_CIRCULAR,
            new Law04Article04(),
            new Decree39Article06(),
            new Decree80Article05())
        .flatMap(test -> test.criteria().stream())
        .collect(toImmutableList());
  }

  /** The size of the enterprise with these facts on the day of {@code context}. */
  public static SizeVerdict classify(SizeFacts facts, Context context) {
    return context.once(sides(facts, context), SizeVerdict.class, () -> classified(facts, context));
  }

  /**
   * On which side of each limit {@code facts} lie. Those of which that is the same are of one size,
   * on the day of {@code context}.
   */
  public static Sides sides(SizeFacts facts, Context context) {
    return Sides.of(facts, context.day());
  }

  private static SizeVerdict classified(SizeFacts facts, Context context) {
    List<SizeText> tests = tests(context);
    Completions cases =
        new Completions(
            facts,
            context.day(),
            context.answer(SizePoints.DECREE_56_LABOUR_SUFFICES).orElse(false));
    Function<SizeCase, Answer> answer = one -> answer(one, tests, context);
    Set<Answer> answers = cases.stream().map(answer).distinct().limit(2).collect(toImmutableSet());
    boolean determined = answers.size() == 1;
    Answer first = answers.iterator().next();
    return new SizeVerdict(
        determined ? first.outcome() : Outcome.FACT_MISSING,
        sizes(cases, tests),
        determined ? ImmutableList.of() : cases.decisive(answer),
        determined ? first.point() : Optional.empty(),
        tests.stream().map(SizeText::citation).collect(toImmutableList()),
        evidence(tests, facts));
  }

  /**
   * The figures of {@code facts} lowered one at a time to the limits of the bands below them; for
   * each figure the highest limit first.
   */
  public static List<SizeStep> lower(SizeFacts facts) {
    return Completions.lower(facts);
  }

  /** The weaker evidence of the bands that may apply. */
  private static Evidence evidence(List<SizeText> tests, SizeFacts facts) {
    List<BusinessField> fields =
        facts.field().map(List::of).orElseGet(() -> List.of(BusinessField.values()));
    return tests.stream()
            .flatMap(test -> fields.stream().map(test::evidence))
            .anyMatch(evidence -> evidence == Evidence.SECONDARY)
        ? Evidence.SECONDARY
        : Evidence.SEEN;
  }

  /** The tests that may bind on the day: one, or two while it is open which. */
  private static List<SizeText> tests(Context context) {
    return context
        .value(SME_LAW)
        .map(today -> tests(today.value(), context))
        .orElseGet(() -> ImmutableList.of(NAMED_BY_CIRCULAR));
  }

  private static List<SizeText> tests(SizeText today, Context context) {
    return context
        .answer(SizePoints.SME_TEST_SINCE_2018)
        .<List<SizeText>>map(
            choice ->
                ImmutableList.of(choice == SmeCriteria.DECREE_56_2009 ? NAMED_BY_CIRCULAR : today))
        .orElseGet(() -> ImmutableList.of(NAMED_BY_CIRCULAR, today));
  }

  private static Answer answer(SizeCase facts, List<SizeText> tests, Context context) {
    List<Optional<Boolean>> isSme =
        tests.stream().map(test -> isSme(test, facts, context)).distinct().toList();
    if (isSme.contains(Optional.<Boolean>empty())) {
      return new Answer(
          Outcome.LAW_UNSETTLED,
          tests.stream()
              .filter(test -> isSme(test, facts, context).isEmpty())
              .<OpenPoint<?>>map(EnterpriseSizes::unread)
              .findFirst());
    }
    return isSme.size() > 1
        ? new Answer(Outcome.LAW_UNSETTLED, Optional.of(SizePoints.SME_TEST_SINCE_2018))
        : new Answer(
            isSme.get(0).orElseThrow() ? Outcome.SATISFIED : Outcome.VIOLATED, Optional.empty());
  }

  /** Whether {@code test} takes it for an SME; absent where the band that decides was not read. */
  private static Optional<Boolean> isSme(SizeText test, SizeCase facts, Context context) {
    return switch (test.classify(facts)) {
      case UNREAD -> context.answer(unread(test));
      case LARGE_BY_CAPITAL -> context.answer(SizePoints.DECREE_56_LABOUR_SUFFICES);
      case MICRO, SMALL, MEDIUM -> Optional.of(true);
      case LARGE -> Optional.of(false);
    };
  }

  private static OpenPoint<Boolean> unread(SizeText test) {
    return test == NAMED_BY_CIRCULAR
        ? SizePoints.DECREE_56_UNREAD_BANDS
        : SizePoints.DECREE_39_UNREAD_BANDS;
  }

  private static Set<EnterpriseSize> sizes(Completions cases, List<SizeText> tests) {
    return cases.stream()
        .flatMap(one -> tests.stream().map(test -> test.classify(one)))
        .flatMap(answer -> answer.size().stream())
        .distinct()
        .limit(EnterpriseSize.values().length)
        .sorted()
        .collect(toImmutableSet());
  }

  private static Dated<SizeText> since(LegalInstrument instrument, SizeText test) {
    return Dated.from("SME law", instrument.firstDay(), test, test.citation(), Evidence.SEEN);
  }

  /**
   * What the tests together say of a complete case.
   *
   * @param outcome whether it is an SME
   * @param point the open point, if that is unsettled
   */
  private record Answer(Outcome outcome, Optional<OpenPoint<?>> point) {}
}
