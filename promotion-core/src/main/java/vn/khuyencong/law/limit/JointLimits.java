package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.support.SupportItem;

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
    return of(lines, Optional.empty(), law);
  }

  /** The limits on the lines of {@code project}, which says more of them. */
  public static List<SupportLimit> of(Project project, LawInForce law) {
    return of(ProjectLines.of(project), Optional.of(project), law);
  }

  private static List<SupportLimit> of(
      List<CostLine> lines, Optional<Project> project, LawInForce law) {
    List<List<CostLine>> groups = CostLine.sharing(lines);
    JointConditions conditions = new JointConditions(CostLine.joined(lines), project, law);
    return Stream.concat(
            groups.stream()
                .map(
                    group -> {
                      CostLine one = CostLine.joined(group).get(0);
                      return LineLimits.of(one, law).sharedBy(group).with(conditions.on(one));
                    }),
            groups.stream()
                .map(group -> withTakenIn(group, lines))
                .filter(all -> all.stream().map(CostLine::item).distinct().count() > 1)
                .map(all -> LineLimits.of(asOne(all.get(0).item(), all), law).sharedBy(all)))
        .collect(toImmutableList());
  }

  /** The item whose ceiling takes in that of {@code item}, else the item itself. */
  static SupportItem widest(SupportItem item) {
    return TAKEN_IN.getOrDefault(item, item);
  }

  /** {@code lines} as one line of one unit of {@code item}, whoever it belongs to. */
  static CostLine asOne(SupportItem item, List<CostLine> lines) {
    return lines.stream()
        .map(
            line ->
                line.toBuilder()
                    .item(item)
                    .quantity(1)
                    .beneficiary(Optional.empty())
                    .unit(Optional.empty())
                    .build())
        .reduce(CostLine::and)
        .orElseThrow()
        .toBuilder()
        .quantity(1)
        .build();
  }

  /** {@code group} and the lines whose ceiling its own takes in. */
  private static List<CostLine> withTakenIn(List<CostLine> group, List<CostLine> lines) {
    CostLine wider = group.get(0);
    return ImmutableList.<CostLine>builder()
        .addAll(group)
        .addAll(lines.stream().filter(line -> isTakenIn(line, wider)).toList())
        .build();
  }

  private static boolean isTakenIn(CostLine line, CostLine wider) {
    boolean ofOne =
        ProjectLines.isOfScheme(wider)
            ? wider.shareBase().isPresent() && wider.shareBase().equals(line.shareBase())
            : wider.beneficiary().isPresent() && wider.beneficiary().equals(line.beneficiary());
    return TAKEN_IN.get(line.item()) == wider.item() && line.money() == wider.money() && ofOne;
  }
}
