package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SpendingItem;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * The limits on lines that stand together: those that share a limit are measured as one, and so are
 * two items whose ceilings do not add, such as machinery and a technology line of one
 * establishment.
 */
public final class JointLimits {
  /**
   * The item that takes in another, by the one taken in.
   *
   * <p>Reading: "trường hợp chi hỗ trợ dây chuyền công nghệ" of Article 8(4) and "riêng đề án ở địa
   * bàn …" of Article 8(22)(b) of Circular 28 put one ceiling in the place of the other.
   */
  private static final ImmutableMap<SupportItem, SupportItem> TAKEN_IN =
      ImmutableMap.of(
          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
          SupportItem.TECHNOLOGY_LINE,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);

  private JointLimits() {}

  /** The limits on {@code lines}, of which nothing is known but what they say. */
  public static List<SupportLimit> of(List<CostLine> lines, LawInForce law) {
    return of(LocalItems.defined(lines, law), Optional.empty(), law);
  }

  /** The limits on the lines of {@code project}, which says more of them. */
  public static List<SupportLimit> of(Project project, LawInForce law) {
    return of(ProjectLines.of(project, law), Optional.of(project), law);
  }

  private static List<SupportLimit> of(
      List<CostLine> lines, Optional<Project> project, LawInForce law) {
    return Iterables.all(lines, line -> line.itemOneOf().isEmpty())
        ? measured(lines, project, law)
        : PossibleItems.measured(lines, all -> measured(all, project, law), law);
  }

  private static List<SupportLimit> measured(
      List<CostLine> lines, Optional<Project> project, LawInForce law) {
    List<List<CostLine>> groups = CostLine.sharing(lines);
    List<CostLine> joined = groups.stream().map(CostLine::together).collect(toImmutableList());
    JointConditions conditions = new JointConditions(joined, project, law);
    ImmutableList.Builder<SupportLimit> limits = ImmutableList.builder();
    for (int i = 0; i < groups.size(); i++) {
      CostLine one = joined.get(i);
      List<Finding> joint =
          ImmutableList.<Finding>builder()
              .addAll(conditions.on(one))
              .addAll(supportKnown(one, groups.get(i), law))
              .build();
      SupportLimit limit = LineLimits.of(one, law).sharedBy(groups.get(i));
      limits.add(joint.isEmpty() ? limit : limit.with(joint));
    }
    if (lines.size() > 1) {
      ListMultimap<Wider, CostLine> takenIn = takenIn(lines);
      groups.stream()
          .map(group -> withTakenIn(group, takenIn))
          .filter(all -> all.stream().map(CostLine::item).distinct().count() > 1)
          .forEach(
              all -> limits.add(LineLimits.of(asOne(all.get(0).item(), all), law).sharedBy(all)));
    }
    return limits.build();
  }

  /** That some line of {@code group} does not say how much it requests, where others do. */
  private static List<Finding> supportKnown(CostLine one, List<CostLine> group, LawInForce law) {
    boolean open = Iterables.any(group, line -> line.supportRequested().isEmpty());
    return open && one.supportRequested().isPresent()
        ? ImmutableList.of(
            LimitRules.find(
                LimitRules.SUPPORT_KNOWN,
                one,
                Verdict.missing("supportRequested"),
                LimitRules.SUPPORT_KNOWN.citation(),
                law.context()))
        : ImmutableList.of();
  }

  /** The item whose ceiling takes in that of {@code line}, else its own. */
  static Optional<SpendingItem> widest(CostLine line) {
    return wider(line).<SpendingItem>map(item -> item).or(line::item);
  }

  /**
   * The item whose ceiling takes in that of {@code line}, if one does.
   *
   * <p>Reading: a national text sets one level for building and registering, under the name of the
   * brand or of the trademark, so one of the same name has it once. A province may set two.
   */
  private static Optional<SupportItem> wider(CostLine line) {
    return line.isOf(SupportItem.BRAND) && line.money().equals(Optional.of(FundingSource.NATIONAL))
        ? Optional.of(SupportItem.TRADEMARK)
        : line.national().map(TAKEN_IN::get);
  }

  /** Of {@code all} those whose line is of {@code item} or of one that it takes in. */
  static <T> List<T> upTo(
      Optional<SpendingItem> item, Collection<T> all, Function<T, CostLine> line) {
    return all.stream()
        .filter(one -> line.apply(one).item().equals(item) || widest(line.apply(one)).equals(item))
        .toList();
  }

  /**
   * {@code lines} as one line of one unit of {@code item}, whoever it belongs to; of things and
   * persons for as many units as the line that counts most, of several larger sums for the largest.
   */
  static CostLine asOne(Optional<SpendingItem> item, List<CostLine> lines) {
    SupportUnit counted = item.map(SpendingItem::unit).orElse(SupportUnit.UNKNOWN);
    int units =
        counted.isThing() || counted.isPerson()
            ? lines.stream().mapToInt(CostLine::quantity).max().orElseThrow()
            : 1;
    Optional<Vnd> sum =
        lines.stream().flatMap(line -> line.shareBase().stream()).max(Comparator.naturalOrder());
    String id = lines.get(0).id();
    return lines.stream()
        .map(
            line ->
                line.toBuilder()
                    .id(id)
                    .item(item)
                    .quantity(1)
                    .beneficiary(Optional.empty())
                    .unit(Optional.empty())
                    .shareBase(sum)
                    .build())
        .reduce((one, other) -> one.and(other).toBuilder().id(id).build())
        .orElseThrow()
        .toBuilder()
        .quantity(units)
        .build();
  }

  /** {@code group} and the lines whose ceiling its own takes in. */
  private static List<CostLine> withTakenIn(
      List<CostLine> group, ListMultimap<Wider, CostLine> takenIn) {
    return ImmutableList.<CostLine>builder()
        .addAll(group)
        .addAll(
            group
                .get(0)
                .item()
                .flatMap(item -> Wider.of(group.get(0), item))
                .map(takenIn::get)
                .orElse(List.of()))
        .build();
  }

  /**
   * The lines whose ceiling that of another item takes in, by what they may stand together with.
   */
  private static ListMultimap<Wider, CostLine> takenIn(List<CostLine> lines) {
    ListMultimap<Wider, CostLine> found = ArrayListMultimap.create();
    for (CostLine line : lines) {
      wider(line)
          .flatMap(wider -> Wider.of(line, wider))
          .ifPresent(wider -> found.put(wider, line));
    }
    return found;
  }

  /**
   * What lines of two items that do not add agree in.
   *
   * @param item the wider item
   * @param money the money
   * @param named who benefits, or the thing it is for; none if it is of a scheme
   * @param estimate the estimate, if it is of a scheme
   */
  private record Wider(
      SpendingItem item,
      Optional<FundingSource> money,
      Optional<String> named,
      Optional<Vnd> estimate) {

    /** None if the line does not say whose it is, or for what. */
    static Optional<Wider> of(CostLine line, SpendingItem item) {
      return ProjectLines.isOfScheme(line)
          ? line.shareBase()
              .map(sum -> new Wider(item, line.money(), Optional.empty(), Optional.of(sum)))
          : (item.unit().isThing() ? line.unitName() : line.beneficiary())
              .map(who -> new Wider(item, line.money(), Optional.of(who), Optional.empty()));
    }
  }
}
