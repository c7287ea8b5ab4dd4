package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.text.LimitCase;
import vn.khuyencong.limit.SupportLimit;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/**
 * What must be known of lines that stand together, lest they get more apart than as one: whose they
 * are, and the one estimate of their scheme.
 *
 * @param lines all lines, those that share a limit joined
 * @param project their project, if it is known
 * @param law the law
 */
record JointConditions(List<CostLine> lines, Optional<Project> project, LawInForce law) {

  /** What is found of {@code line}, one line or several that share a limit. */
  List<Finding> on(CostLine line) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (ProjectLines.lacksOwner(line) && (mayBeOneOverItsLimit(line) || isOfTheOnlyOne(line))) {
      findings.add(finding(LimitRules.BENEFICIARY_KNOWN, line, Verdict.missing("beneficiary")));
    } else if (lacksUnit(line) && mayBeOneOverItsLimit(line)) {
      findings.add(finding(LimitRules.UNIT_KNOWN, line, Verdict.missing("unit")));
    }
    project.flatMap(known -> overShare(line, known)).ifPresent(findings::add);
    project
        .filter(known -> ProjectLines.isOfScheme(line))
        .flatMap(known -> line.shareBase().map(base -> ofScheme(line, base, known)))
        .ifPresent(findings::addAll);
    return findings.build();
  }

  /** Whether it does not say which model, showroom, class it is for. */
  private static boolean lacksUnit(CostLine line) {
    return line.unit().isEmpty()
        && !line.item().unit().isBeneficiary()
        && !ProjectLines.isOfScheme(line);
  }

  /** Whether it may belong with other lines to one unit, which as one would be over its limit. */
  private boolean mayBeOneOverItsLimit(CostLine line) {
    List<CostLine> candidates = lines.stream().filter(other -> mayBeOne(line, other)).toList();
    List<CostLine> named = candidates.stream().filter(JointConditions::isNamed).toList();
    return (named.isEmpty() ? candidates.stream().limit(1) : named.stream())
        .map(known -> candidates.stream().filter(other -> mayBeOne(known, other)).toList())
        .filter(together -> together.size() > 1)
        .anyMatch(this::isOverAsOne);
  }

  private static boolean isNamed(CostLine line) {
    return !ProjectLines.lacksOwner(line) && !lacksUnit(line);
  }

  private static boolean mayBeOne(CostLine one, CostLine other) {
    SupportUnit unit = one.item().unit();
    return JointLimits.widest(one.item()) == JointLimits.widest(other.item())
        && one.money() == other.money()
        && (unit.hasLargerSum()
            ? one.shareBase().isPresent() && one.shareBase().equals(other.shareBase())
            : mayBeOfOne(one, other) && (unit.isBeneficiary() || unit.isOfBeneficiary()))
        && (unit.isBeneficiary() || !one.isOfOtherUnit(other));
  }

  private static boolean mayBeOfOne(CostLine one, CostLine other) {
    return one.beneficiary().isEmpty()
        || other.beneficiary().isEmpty()
        || one.beneficiary().equals(other.beneficiary());
  }

  private boolean isOverAsOne(List<CostLine> together) {
    return together.stream()
        .map(CostLine::item)
        .distinct()
        .map(item -> JointLimits.asOne(item, upTo(item, together)))
        .anyMatch(one -> LineLimits.of(one, law).outcome() != Outcome.SATISFIED);
  }

  /** The lines of {@code item} and those it takes in. */
  private static List<CostLine> upTo(SupportItem item, List<CostLine> together) {
    return together.stream()
        .filter(line -> line.item() == item || JointLimits.widest(line.item()) == item)
        .toList();
  }

  /** Whether it counts several beneficiaries where the project, not for a group, names one. */
  private boolean isOfTheOnlyOne(CostLine line) {
    return line.item().unit().isBeneficiary()
        && line.quantity() > 1
        && project
            .filter(known -> known.beneficiaries().size() == 1)
            .filter(known -> !known.group().equals(Optional.of(true)))
            .isPresent();
  }

  /** That a beneficiary's share of the only line, which several share, is over the limit of one. */
  private Optional<Finding> overShare(CostLine line, Project known) {
    boolean shared =
        known.lines().size() == 1
            && line.item().unit().isBeneficiary()
            && line.beneficiary().isEmpty();
    return known.beneficiaries().stream()
        .filter(one -> shared)
        .flatMap(one -> one.share().stream())
        .max(Comparator.naturalOrder())
        .flatMap(
            share ->
                overForOne(line, share)
                    .map(over -> over.with("share", share))
                    .map(over -> finding(LimitRules.SHARE_WITHIN_LIMIT, line, over)));
  }

  /**
   * What the largest share comes to for one; nothing where it is not over, or facts are missing.
   */
  private Optional<Verdict> overForOne(CostLine line, Vnd share) {
    SupportLimit one =
        LineLimits.of(line.toBuilder().quantity(1).supportRequested(share).build(), law);
    if (one.outcome() == Outcome.VIOLATED) {
      return Optional.of(Verdict.violated());
    }
    return one.binding().isPresent() && one.outcome() == Outcome.LAW_UNSETTLED
        ? Optional.of(Verdict.unsettled(one.assessment().openPoints().get(0)))
        : Optional.empty();
  }

  /**
   * Whether {@code base} is the estimate of the scheme.
   *
   * <p>Reading: a scheme has one estimate (dự toán đề án), which its whole cost (tổng kinh phí)
   * takes in.
   */
  private List<Finding> ofScheme(CostLine line, Vnd base, Project known) {
    boolean one = ProjectLines.estimates(lines).size() == 1;
    Verdict within =
        known
            .cost()
            .map(cost -> Verdict.satisfiedIf(base.compareTo(cost) <= 0).with("cost", cost))
            .orElseGet(() -> Verdict.missing("cost"))
            .with("base", base);
    return ImmutableList.of(
        finding(LimitRules.ONE_ESTIMATE, line, Verdict.satisfiedIf(one).with("base", base)),
        finding(LimitRules.BASE_WITHIN_SCHEME, line, within));
  }

  private Finding finding(Rule<LimitCase> rule, CostLine line, Verdict verdict) {
    Citation text = NationalCeilings.find(line.item(), law).text();
    return LimitRules.find(rule, line, verdict, text, law.context());
  }
}
