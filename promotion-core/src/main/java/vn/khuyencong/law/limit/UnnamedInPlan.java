package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.limit.PlanLimits.Kind;
import vn.khuyencong.law.point.CeilingPoints;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;

/**
 * The lines of a plan year that do not say for which facility or thing they are and, with lines of
 * other projects, may be over the ceiling for one. Within a project, and within the tasks of a
 * plan, that is asked already.
 *
 * <p>Reading: as {@link PlanLimits}. While each project has the ceiling by itself, the answer
 * decides only whether the projects are warned of, and it is asked as a warning; once the point is
 * settled the other way, it decides.
 *
 * <p>What may be for anyone is added up once for each item, so that the cost grows with the lines
 * and the members, and not with lines times names.
 */
final class UnnamedInPlan {
  private final LawInForce law;

  /** Of one kind, the lines that may be for anyone. */
  private final List<PlannedLine> open = new ArrayList<>();

  /** Of one kind, the lines that are, or may be, for each facility or thing. */
  private final ListMultimap<String, PlannedLine> named =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private final ImmutableSet<Optional<SpendingItem>> items;
  private final Map<Optional<SpendingItem>, Sum> sums = new HashMap<>();
  private final Map<String, Assessment> asked = new LinkedHashMap<>();

  /**
   * Lines of an item, and of those it takes in, as one.
   *
   * @param line all of them as one, if there are any
   * @param wholes what of them has the ceiling by itself
   * @param planned whether one of them stands in the plan
   */
  private record Sum(Optional<CostLine> line, Set<String> wholes, boolean planned) {

    static Sum of(Optional<SpendingItem> item, List<PlannedLine> placed) {
      List<PlannedLine> upTo = JointLimits.upTo(item, placed, PlannedLine::line);
      return new Sum(
          upTo.isEmpty()
              ? Optional.empty()
              : Optional.of(JointLimits.asOne(item, upTo.stream().map(PlannedLine::line).toList())),
          upTo.stream().map(PlannedLine::whole).collect(toImmutableSet()),
          upTo.stream().anyMatch(PlannedLine::isPlanned));
    }

    /** Both as one; views of what they have, so that many share the greater. */
    Sum and(Sum other, Optional<SpendingItem> item) {
      return new Sum(
          line.map(
                  one ->
                      other.line.map(two -> JointLimits.asOne(item, List.of(one, two))).orElse(one))
              .or(() -> other.line),
          Sets.union(wholes, other.wholes),
          planned || other.planned);
    }

    boolean isOfSeveral() {
      return planned && wholes.stream().limit(2).count() > 1;
    }
  }

  private UnnamedInPlan(List<PlannedLine> kind, LawInForce law) {
    this.law = law;
    this.items = kind.stream().map(line -> line.line().item()).collect(toImmutableSet());
    for (PlannedLine line : kind) {
      if (line.name().isPresent()) {
        named.put(line.key().orElseThrow(), line);
      } else if (line.among().isPresent()) {
        line.among().get().forEach(name -> named.put(name, line));
      } else {
        open.add(line);
      }
    }
  }

  /** What is asked of {@code lines}, each at its place. */
  static List<Assessment> of(List<PlannedLine> lines, LawInForce law) {
    ListMultimap<Kind, PlannedLine> kinds =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    lines.forEach(line -> kinds.put(Kind.of(line), line));
    return kinds.asMap().values().stream()
        .filter(kind -> kind.stream().anyMatch(line -> line.name().isEmpty()))
        .flatMap(kind -> new UnnamedInPlan(ImmutableList.copyOf(kind), law).ask())
        .collect(toImmutableList());
  }

  private Stream<Assessment> ask() {
    ask(ImmutableList.of());
    named.asMap().values().forEach(own -> ask(ImmutableList.copyOf(own)));
    return asked.values().stream();
  }

  /**
   * Asks which one the lines are for that do not say it, if those of one, {@code own}, and what may
   * be for anyone are over its ceiling together, and those that say it are not.
   */
  private void ask(List<PlannedLine> own) {
    List<PlannedLine> silent =
        Stream.concat(own.stream().filter(line -> line.name().isEmpty()), open.stream().limit(1))
            .filter(line -> !asked.containsKey(line.path()))
            .toList();
    if (silent.isEmpty()) {
      return;
    }
    List<PlannedLine> telling = own.stream().filter(line -> line.name().isPresent()).toList();
    items.stream()
        .filter(item -> over(Sum.of(item, telling)).isEmpty())
        .map(item -> Sum.of(item, own).and(ofAnyone(item), item))
        .filter(Sum::isOfSeveral)
        .filter(sum -> over(sum).isPresent())
        .findFirst()
        .ifPresent(sum -> silent.forEach(line -> asked.put(line.path(), asking(line, own, sum))));
  }

  private Sum ofAnyone(Optional<SpendingItem> item) {
    return sums.computeIfAbsent(item, one -> Sum.of(one, open));
  }

  /** The ceiling for one, if it is exceeded. */
  private Optional<Vnd> over(Sum sum) {
    return sum.line().flatMap(one -> PlanLimits.exceeded(one, LineLimits.of(one, law)));
  }

  /** The projects and tasks of {@code own}, and the first of what may be for anyone. */
  private List<String> projects(List<PlannedLine> own) {
    return Stream.concat(own.stream(), open.stream().limit(own.isEmpty() ? open.size() : 1))
        .map(PlannedLine::id)
        .distinct()
        .collect(toImmutableList());
  }

  private Assessment asking(PlannedLine placed, List<PlannedLine> own, Sum sum) {
    CostLine line = placed.line();
    boolean owner = line.counted().isBeneficiary() && !placed.isTask();
    Verdict missing =
        SharedCeilings.missing(owner ? "beneficiary" : "unit", line)
            .relyingOn(CeilingPoints.CEILING_PER_PROJECT);
    boolean each = law.context().answer(CeilingPoints.CEILING_PER_PROJECT).orElse(true);
    Finding finding =
        LimitRules.find(
            each
                ? LimitRules.PROJECTS_OF_YEAR
                : owner ? LimitRules.BENEFICIARY_KNOWN : LimitRules.UNIT_KNOWN,
            line,
            each
                ? missing.with("projects", projects(own)).with("limit", over(sum).orElseThrow())
                : missing,
            NationalCeilings.text(line, law),
            law.context());
    return Assessment.allOf("limit", ImmutableList.of(finding), ImmutableList.of())
        .under(placed.path());
  }
}
