package vn.khuyencong.law.circular40;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.khuyencong.citation.Evidence.SECONDARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Dated;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/** Điều 12, clause 4: meal support at a conference, read in reports of the circular only. */
public final class Article12MealSupport {
  private static final Citation CLAUSE_4 = Instruments.CIRCULAR_40_2017.article(12).clause(4);

  private static final Term MEAL =
      Term.of("mức hỗ trợ tiền ăn một người một ngày", "meal support a person and day");

  /** Clause 4: the days for which its figures were read, before 12/2025/TT-BTC changed them. */
  public static final Validity READ =
      Validity.between(LocalDate.of(2017, 7, 1), LocalDate.of(2025, 5, 3));

  /** The circular, on its days. */
  private static final Dated<LegalInstrument> CIRCULAR = Instruments.CIRCULAR_40_2017.onItsDays();

  /** Clause 4: the figures, on the days for which they were read. */
  private static final Dated<Map<ConferencePlace, Vnd>> CEILINGS =
      Dated.during(
          "meal ceilings",
          READ,
          Maps.toMap(List.of(ConferencePlace.values()), Article12MealSupport::ceiling),
          CLAUSE_4,
          SECONDARY);

  /**
   * Clause 4: meal support is for delegates who are on no payroll.
   *
   * <p>Reading: a member hosted in a body of the district tier is on the State payroll.
   */
  public static final Rule<NetworkPlan> ONLY_OFF_PAYROLL =
      Rule.<NetworkPlan>of(
              "circular40.article12.off-payroll",
              CLAUSE_4,
              (plan, context) -> eachMeal(plan, (meeting, of) -> offPayroll(meeting, of, context)))
          .attested(SECONDARY)
          .during(Instruments.DECREE_45_2012.inForce());

  /** Clause 4: the amount a person and day; provinces set their own, so above it is a warning. */
  public static final Rule<NetworkPlan> WITHIN_CEILING =
      Rule.<NetworkPlan>of(
              "circular40.article12.meal-norm",
              CLAUSE_4,
              (plan, context) -> eachMeal(plan, (meeting, of) -> withinCeiling(meeting, context)))
          .attested(SECONDARY)
          .weighing(Severity.WARNING)
          .during(Instruments.DECREE_45_2012.inForce());

  /** The rules of this article. */
  public static final RuleSet<NetworkPlan> RULES =
      new RuleSet<>("circular40.article12", ImmutableList.of(ONLY_OFF_PAYROLL, WITHIN_CEILING));

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(ConferencePlace.values())
          .map(
              place ->
                  Figure.listed(
                          "circular40.article12.norm",
                          EntryKind.FIGURE,
                          MEAL,
                          place,
                          new Cited<>(ceiling(place), CLAUSE_4, WITHIN_CEILING.evidence()))
                      .during(READ))
          .reduce(
              TextPart.of(Article12MealSupport.class)
                  .rules(Matter.NETWORKS, RULES)
                  .asking(CIRCULAR, CEILINGS),
              TextPart::figure,
              (one, other) -> other);

  private Article12MealSupport() {}

  /** Clause 4: đồng a person and day, as read for 1 July 2017 to 3 May 2025. */
  public static Vnd ceiling(ConferencePlace place) {
    return switch (place) {
      case INNER_CENTRAL_CITY -> Vnd.of(200_000);
      case OTHER_CITY_TOWN_OR_DISTRICT -> Vnd.of(150_000);
      case HELD_BY_COMMUNE -> Vnd.of(100_000);
    };
  }

  private static List<Verdict> eachMeal(
      NetworkPlan plan, BiFunction<Meeting, NetworkPlan, Verdict> check) {
    return IntStream.range(0, plan.meetings().size())
        .filter(i -> plan.meetings().get(i).meals().isPresent())
        .mapToObj(
            i ->
                check
                    .apply(plan.meetings().get(i), plan)
                    .at("meetings[" + i + "].meals")
                    .with("meeting", plan.meetings().get(i).purpose()))
        .collect(toImmutableList());
  }

  private static Verdict offPayroll(Meeting meeting, NetworkPlan plan, Context context) {
    MealSupport meals = meeting.meals().orElseThrow();
    Optional<Boolean> governed = isGoverned(meeting, plan, context);
    if (!governed.orElse(false)) {
      return (governed.isPresent() ? Verdict.notApplicable() : Verdict.missing("meetingDay"))
          .with("members", 0)
          .with("guests", 0);
    }
    List<String> onPayroll =
        members(plan, meals)
            .filter(member -> isOnPayroll(member, meeting).orElse(false))
            .map(Collaborator::id)
            .distinct()
            .collect(toImmutableList());
    boolean unknown =
        members(plan, meals).anyMatch(member -> isOnPayroll(member, meeting).isEmpty())
            || (meals.guestsOnPayroll().isEmpty() && !meals.guests().equals(Optional.of(0)));
    int guests = meals.guestsOnPayroll().orElse(0);
    Verdict verdict =
        !onPayroll.isEmpty() || guests > 0
            ? Verdict.violated()
            : unknown ? Verdict.missing("onStatePayroll") : Verdict.satisfied();
    return verdict.with("members", onPayroll.size()).with("guests", guests);
  }

  private static Stream<Collaborator> members(NetworkPlan plan, MealSupport meals) {
    return plan.network().members().stream()
        .filter(member -> meals.members().contains(member.id()));
  }

  /** Whether the circular was in force at the meeting; the year tells if the day does not. */
  private static Optional<Boolean> isGoverned(Meeting meeting, NetworkPlan plan, Context context) {
    boolean first = stands(meeting.day().orElse(plan.year().atDay(1)), context);
    boolean last = stands(meeting.day().orElse(plan.year().atMonth(12).atEndOfMonth()), context);
    return first == last ? Optional.of(first) : Optional.empty();
  }

  private static boolean stands(LocalDate day, Context context) {
    return context.at(day).value(CIRCULAR).isPresent();
  }

  private static Optional<Boolean> isOnPayroll(Collaborator member, Meeting meeting) {
    return member
        .onStatePayroll()
        .or(() -> isInDistrictTier(member, meeting) ? Optional.of(true) : Optional.empty());
  }

  /** Whether the host on the day was of the district tier; if no day is fixed, whether all were. */
  private static boolean isInDistrictTier(Collaborator member, Meeting meeting) {
    List<HostOffice> hosts =
        meeting.day().map(day -> member.hostOn(day).stream().toList()).orElse(member.hosts());
    return !hosts.isEmpty() && hosts.stream().allMatch(host -> host.kind().isOfDistrictTier());
  }

  private static Verdict withinCeiling(Meeting meeting, Context context) {
    MealSupport meals = meeting.meals().orElseThrow();
    if (meeting.day().isEmpty()) {
      return Verdict.missing("meetingDay");
    }
    Context then = context.at(meeting.day().get());
    return then.value(CEILINGS)
        .map(ceilings -> within(meals, ceilings.value()))
        .or(
            () ->
                then.answer(CeilingPoints.MEAL_CEILING)
                    .map(ceiling -> within(meals, ceiling).relyingOn(CeilingPoints.MEAL_CEILING)))
        .orElseGet(() -> then.unsettled(CeilingPoints.MEAL_CEILING));
  }

  /** Whether it is within that of {@code ceilings} of its place, or of any if that is not known. */
  private static Verdict within(MealSupport meals, Map<ConferencePlace, Vnd> ceilings) {
    Vnd least =
        meals.place().map(ceilings::get).orElseGet(() -> Collections.min(ceilings.values()));
    Vnd most = meals.place().map(ceilings::get).orElseGet(() -> Collections.max(ceilings.values()));
    boolean open =
        meals
            .perPersonDay()
            .filter(each -> each.compareTo(least) > 0 && each.compareTo(most) <= 0)
            .isPresent();
    return open ? Verdict.missing("mealPlace") : within(meals, most);
  }

  private static Verdict within(MealSupport meals, Vnd ceiling) {
    return meals
        .perPersonDay()
        .map(
            each ->
                Verdict.satisfiedIf(each.compareTo(ceiling) <= 0)
                    .with("norm", ceiling)
                    .with("amount", each))
        .orElseGet(() -> Verdict.missing("mealAmount"));
  }
}
