package vn.khuyencong.law.limit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * What the lines of one project owe one another: whose they are, and the levels of two items that
 * do not add, such as machinery and a technology line of one establishment.
 */
public final class JointLimits {
  /**
   * The item that takes in another, by the one taken in.
   *
   * <p>Reading: "trường hợp chi hỗ trợ dây chuyền công nghệ" of Article 8(4) and "riêng đề án ở địa
   * bàn …" of Article 8(22)(b) of Circular 28 put one level in the place of the other.
   */
  private static final ImmutableMap<SupportItem, SupportItem> TAKEN_IN =
      ImmutableMap.of(
          SupportItem.MACHINERY_TECHNOLOGY_TRANSFER,
          SupportItem.TECHNOLOGY_LINE,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT,
          SupportItem.MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA);

  private JointLimits() {}

  /** The lines of {@code project}; the only beneficiary is that of a line that names none. */
  public static List<CostLine> owned(Project project) {
    Optional<String> only =
        project.beneficiaries().size() == 1
            ? Optional.of(project.beneficiaries().get(0)).map(Beneficiary::id)
            : Optional.empty();
    return project.lines().stream()
        .map(
            line ->
                lacksOwner(line) && line.quantity() == 1
                    ? line.toBuilder().beneficiary(only).build()
                    : line)
        .collect(toImmutableList());
  }

  /** The lines that are measured together by the level of one of them, by its place. */
  public static Map<Integer, CostLine> together(List<CostLine> lines) {
    ImmutableMap.Builder<Integer, CostLine> together = ImmutableMap.builder();
    for (List<CostLine> wider : CostLine.sharing(lines)) {
      CostLine all = CostLine.joined(wider).get(0);
      lines.stream()
          .filter(line -> isTakenIn(line, all))
          .map(line -> asPartOf(all, line))
          .reduce(CostLine::and)
          .ifPresent(taken -> together.put(lines.indexOf(wider.get(0)), sum(all, taken)));
    }
    return together.buildOrThrow();
  }

  /** What keeps {@code line} from being measured. */
  public static List<Finding> conditions(
      Project project, List<CostLine> lines, CostLine line, Context context) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (lacksOwner(line)
        && (lines.stream().filter(other -> isOfSame(line, other)).count() > 1
            || isMoreThanTheOnlyOne(project, line))) {
      findings.add(
          finding(line, "ceilings.beneficiary-known", Verdict.missing("beneficiary"), context));
    }
    if (line.item().unit() == SupportUnit.SCHEME) {
      line.shareBase()
          .flatMap(base -> project.cost().filter(cost -> base.compareTo(cost) > 0))
          .ifPresent(cost -> findings.add(aboveScheme(line, cost, context)));
    }
    return findings.build();
  }

  private static Finding aboveScheme(CostLine line, Vnd cost, Context context) {
    Verdict verdict =
        Verdict.violated().with("base", line.shareBase().orElseThrow()).with("cost", cost);
    return finding(line, "ceilings.base-within-scheme", verdict, context);
  }

  private static Finding finding(CostLine line, String code, Verdict verdict, Context context) {
    Citation text = NationalLevels.find(line.item(), context).text();
    return Findings.weighing(Severity.REQUIREMENT, line, code, text, verdict, context);
  }

  private static boolean lacksOwner(CostLine line) {
    SupportUnit unit = line.item().unit();
    return line.beneficiary().isEmpty() && (unit.isBeneficiary() || unit.isOfBeneficiary());
  }

  /** Whether it counts several beneficiaries where the project, not for a group, names one. */
  private static boolean isMoreThanTheOnlyOne(Project project, CostLine line) {
    return line.item().unit().isBeneficiary()
        && line.quantity() > 1
        && project.beneficiaries().size() == 1
        && !project.group().equals(Optional.of(true));
  }

  private static boolean isOfSame(CostLine one, CostLine other) {
    return one.item() == other.item() && one.money() == other.money();
  }

  private static boolean isTakenIn(CostLine line, CostLine wider) {
    boolean ofOne =
        wider.item().unit() == SupportUnit.SCHEME
            || (wider.beneficiary().isPresent() && wider.beneficiary().equals(line.beneficiary()));
    return TAKEN_IN.get(line.item()) == wider.item() && line.money() == wider.money() && ofOne;
  }

  private static CostLine asPartOf(CostLine wider, CostLine line) {
    return line.toBuilder().item(wider.item()).shareBase(wider.shareBase()).build();
  }

  private static CostLine sum(CostLine wider, CostLine taken) {
    return wider.toBuilder()
        .id(wider.id() + "+" + taken.id())
        .cost(wider.cost().plus(taken.cost()))
        .supportAsked(wider.supportAsked().plus(taken.supportAsked()))
        .build();
  }
}
