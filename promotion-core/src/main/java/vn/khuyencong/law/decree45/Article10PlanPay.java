package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/** Điều 10. Chế độ đối với cộng tác viên khuyến công: the remuneration in the plan of a year. */
public final class Article10PlanPay {

  /**
   * Collaborators receive one remuneration: a plan that has their network, and a task or the line
   * of a project for their remuneration too, counts it twice.
   *
   * <p>Reading: Article 8 clause 3 has one network in a province, so that in a local plan the
   * remuneration is the same one. A national plan may hold networks of some provinces and tasks for
   * others; there it is asked, and so it is of a network of which not all members, or not when they
   * serve, are known, so that it may be without pay.
   */
  public static final Rule<AnnualPlan> COUNTED_ONCE =
      Rule.of(
          "decree45.article10.counted-once",
          Instruments.DECREE_45_2012.article(10),
          Article10PlanPay::countedOnce);

  /**
   * {@link #COUNTED_ONCE}, of the plans of a programme: one that has the network, and another of
   * the same year that has a task or the line of a project for its remuneration.
   *
   * <p>Reading: as within a plan. Two local plans of one level and province are of its one network;
   * of a national plan, or of plans of two levels, it is asked.
   */
  public static final Rule<Program> PROGRAM_COUNTED_ONCE =
      Rule.of(
          "decree45.article10.program-counted-once",
          Instruments.DECREE_45_2012.article(10),
          Article10PlanPay::countedOnceInProgram);

  /**
   * Nobody is paid for one month by two networks of a plan. Months that one person serves in
   * several networks, one after the other, are joined.
   *
   * <p>Reading: as for the rows of one network, remuneration is for service, so that a month is
   * paid once; that follows from what remuneration is, whatever the amendment of 2025 says. One id
   * is one person, as {@link PaidTwice} says.
   */
  public static final Rule<AnnualPlan> MONTHS_ONCE =
      Rule.of(
          "decree45.article10.months-once",
          Instruments.DECREE_45_2012.article(10),
          PaidTwice::inPlan);

  /** {@link #MONTHS_ONCE}, of the networks of two plans of a programme. */
  public static final Rule<Program> PROGRAM_MONTHS_ONCE =
      Rule.of(
          "decree45.article10.program-months-once",
          Instruments.DECREE_45_2012.article(10),
          PaidTwice::inProgram);

  /** The rules of this article that concern plans. */
  public static final RuleSet<AnnualPlan> RULES =
      new RuleSet<>("decree45.article10.plans", ImmutableList.of(COUNTED_ONCE, MONTHS_ONCE));

  /** The rules of this article that concern programmes. */
  public static final RuleSet<Program> PROGRAM_RULES =
      new RuleSet<>(
          "decree45.article10.programs",
          ImmutableList.of(PROGRAM_MONTHS_ONCE, PROGRAM_COUNTED_ONCE));

  /** This article as a part of its text. */
  static final TextPart PART =
      TextPart.of(Article10PlanPay.class)
          .rules(Matter.PLANS, RULES)
          .rules(Matter.PROGRAMS, PROGRAM_RULES);

  private Article10PlanPay() {}

  private static List<Verdict> countedOnce(AnnualPlan plan, Context context) {
    List<Paying> networks = paying(plan, context).collect(toImmutableList());
    return networks.isEmpty() ? ImmutableList.of() : verdicts(plan, plan, networks);
  }

  private static List<Verdict> countedOnceInProgram(Program program, Context context) {
    ListMultimap<Year, Paying> ofYear =
        program.plans().stream()
            .flatMap(plan -> paying(plan, context))
            .collect(toImmutableListMultimap(one -> one.plan().year(), one -> one));
    ListMultimap<OfProvince, Paying> ofProvince =
        ofYear.values().stream()
            .collect(
                toImmutableListMultimap(
                    one -> new OfProvince(one.plan().year(), one.province()), one -> one));
    return program
        .eachPlan(
            (plan, at) ->
                counted(
                        plan,
                        plan.level() == ProjectLevel.NATIONAL
                            ? ofYear.get(plan.year())
                            : plan.province()
                                .map(one -> ofProvince.get(new OfProvince(plan.year(), one.id())))
                                .orElse(ImmutableList.of()))
                    .stream()
                    .map(verdict -> verdict.at(at + "." + verdict.path())))
        .stream()
        .flatMap(found -> found)
        .collect(toImmutableList());
  }

  /**
   * What {@code plan} has for the pay of networks of another plan of its year, which are among
   * {@code paying}.
   */
  private static List<Verdict> counted(AnnualPlan plan, List<Paying> paying) {
    if (others(plan).findFirst().isEmpty()) {
      return ImmutableList.of();
    }
    List<Paying> others = paying.stream().filter(one -> one.isOfOther(plan)).toList();
    return others.stream()
        .max(Comparator.comparing(other -> other.isKnown() && isOfOneNetwork(plan, other.plan())))
        .map(Paying::plan)
        .map(
            other ->
                verdicts(
                        plan,
                        other,
                        others.stream()
                            .filter(one -> one.plan().id().equals(other.id()))
                            .collect(toImmutableList()))
                    .stream()
                    .map(verdict -> verdict.with("plan", other.id()))
                    .toList())
        .orElse(ImmutableList.of());
  }

  /** Whether the remuneration in both plans is known to be that of one network. */
  private static boolean isOfOneNetwork(AnnualPlan plan, AnnualPlan other) {
    return plan.level() != ProjectLevel.NATIONAL && plan.level() == other.level();
  }

  /** What {@code plan} has for the pay of {@code networks} of {@code holder} besides. */
  private static List<Verdict> verdicts(AnnualPlan plan, AnnualPlan holder, List<Paying> networks) {
    List<Paying> known = networks.stream().filter(Paying::isKnown).toList();
    boolean twice = isOfOneNetwork(plan, holder) && !known.isEmpty();
    List<String> names = (twice ? known : networks).stream().map(Paying::network).toList();
    return others(plan)
        .map(
            other ->
                (twice ? Verdict.violated() : Verdict.missing("spendingContent"))
                    .at(other.path())
                    .with("id", other.id())
                    .with("networks", names))
        .collect(toImmutableList());
  }

  /** The networks of {@code plan} in which somebody is paid, or may be. */
  private static Stream<Paying> paying(AnnualPlan plan, Context context) {
    return plan.networks().stream()
        .flatMap(
            network ->
                pays(network, context)
                    .map(
                        known ->
                            new Paying(
                                plan,
                                network.network().province().id(),
                                network.network().id(),
                                known))
                    .stream());
  }

  /** Whether it is known that somebody is paid in {@code network}; nothing if nobody can be. */
  private static Optional<Boolean> pays(NetworkPlan network, Context context) {
    List<Collaborator> payable =
        network.network().members().stream()
            .filter(member -> !NetworkPay.payable(network, member, context).isEmpty())
            .toList();
    if (payable.stream().anyMatch(member -> !member.service().isEmpty())) {
      return Optional.of(true);
    }
    boolean others =
        !network.namesAll()
            && network.stated().map(sum -> sum.most().compareTo(Vnd.ZERO) > 0).orElse(true)
            && network.months().stream()
                .anyMatch(month -> MonthlyLaw.isOfDecree(month, context) && network.stands(month));
    return others || !payable.isEmpty() ? Optional.of(false) : Optional.empty();
  }

  /** The tasks and the lines of projects that are for the remuneration of collaborators. */
  private static Stream<Other> others(AnnualPlan plan) {
    return Stream.concat(
        plan
            .eachTask(
                (task, path) ->
                    task.item()
                        .filter(item -> item.equals(SupportItem.COLLABORATOR_REMUNERATION))
                        .map(item -> new Other(path, task.id())))
            .stream()
            .flatMap(Optional::stream),
        plan
            .eachProject(
                (project, path) ->
                    project.eachLine(
                        line -> line.isOf(SupportItem.COLLABORATOR_REMUNERATION),
                        (line, at) -> new Other(path + "." + at, line.id())))
            .stream()
            .flatMap(List::stream));
  }

  /**
   * A network in which somebody is paid, or may be.
   *
   * @param plan the plan that has it
   * @param province the id of its province
   * @param network its id
   * @param isKnown whether it is known that somebody is
   */
  private record Paying(AnnualPlan plan, String province, String network, boolean isKnown) {

    /** Whether it is not in {@code other} itself. */
    boolean isOfOther(AnnualPlan other) {
      return !plan.id().equals(other.id());
    }
  }

  /** The networks of a province in plans of a year. */
  private record OfProvince(Year year, String province) {}

  /** What is for remuneration besides a network: where it stands, and its id. */
  private record Other(String path, String id) {}
}
