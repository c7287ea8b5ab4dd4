package vn.khuyencong.law.limit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.ceiling.LimitRules;
import vn.khuyencong.law.text.LimitCase;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportUnit;

/**
 * What must be known of lines that stand together, lest they get more apart than as one: whose they
 * are, which thing they are for, and the one estimate of their scheme.
 */
final class JointConditions {
  private final Optional<Project> project;
  private final Optional<Long> members;
  private final boolean oneEstimate;
  private final SharedCeilings shared;
  private final MemberCeilings together;
  private final LawInForce law;

  /**
   * The conditions on lines that stand together.
   *
   * @param lines all lines, those that share a limit joined
   * @param project their project, if it is known
   * @param law the law
   */
  JointConditions(List<CostLine> lines, Optional<Project> project, LawInForce law) {
    this.project = project;
    this.members = project.map(known -> (long) known.size()).filter(count -> count > 0);
    this.oneEstimate = ProjectLines.estimates(lines).size() == 1;
    this.shared = new SharedCeilings(lines, law);
    this.together = new MemberCeilings(lines, law);
    this.law = law;
  }

  /** What is found of {@code line}, one line or several that share a limit. */
  List<Finding> on(CostLine line) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Optional<Finding> beyond =
        members.filter(any -> isOfSeveral()).flatMap(count -> together.beyond(line, count));
    beyond.ifPresent(findings::add);
    if (beyond.isEmpty()
        && ProjectLines.lacksOwner(line)
        && (shared.mayBeOver(line) || isOfTheOnlyOne(line))) {
      findings.add(
          finding(
              LimitRules.BENEFICIARY_KNOWN,
              line,
              isOfTheOnlyOne(line)
                  ? Verdict.missing("beneficiary")
                  : SharedCeilings.missing("beneficiary", line)));
    } else if (lacksUnit(line) ? shared.mayBeOver(line) : shared.isOverForOne(line)) {
      findings.add(finding(LimitRules.UNIT_KNOWN, line, SharedCeilings.missing("unit", line)));
    }
    beyondMembers(line).ifPresent(findings::add);
    project.flatMap(known -> overShare(line, known)).ifPresent(findings::add);
    project
        .filter(known -> ProjectLines.isOfScheme(line))
        .flatMap(known -> line.shareBase().map(base -> ofScheme(line, base, known)))
        .ifPresent(findings::addAll);
    return findings.build();
  }

  /** Whether it does not say which one of several it is for: which model, class, learner. */
  private static boolean lacksUnit(CostLine line) {
    SupportUnit unit = line.counted();
    return !unit.isBeneficiary()
        && !ProjectLines.isOfScheme(line)
        && (line.unitName().isEmpty() || (unit.isPerson() && line.quantity() > 1));
  }

  /** Whether it counts several establishments where the project names one. */
  private boolean isOfTheOnlyOne(CostLine line) {
    return line.quantity() > 1
        && project
            .filter(known -> known.beneficiaries().size() == 1 && known.size() == 1)
            .isPresent();
  }

  /**
   * That it counts more establishments than the project has members.
   *
   * <p>Reading: once members are named, a line stands for no others, and one facility under two ids
   * is not two; of a project that names but one id it is asked who the others are.
   */
  private Optional<Finding> beyondMembers(CostLine line) {
    return members
        .filter(count -> line.counted().isBeneficiary() && line.quantity() > count)
        .filter(count -> isOfSeveral())
        .map(
            count ->
                finding(
                    LimitRules.WITHIN_MEMBERS,
                    line,
                    Verdict.violated().with("quantity", line.quantity()).with("members", count)));
  }

  /** That a member's share of the only line, which several share, is over the limit of one. */
  private Optional<Finding> overShare(CostLine line, Project known) {
    boolean shared =
        known.lines().size() == 1 && line.counted().isBeneficiary() && line.beneficiary().isEmpty();
    return shared
        ? shares(known).stream()
            .max(Comparator.naturalOrder())
            .flatMap(
                share ->
                    overForOne(line, share)
                        .map(over -> over.with("share", share))
                        .map(over -> finding(LimitRules.SHARE_WITHIN_LIMIT, line, over)))
        : Optional.empty();
  }

  /** Of a project that names but one id it is asked who the others are. */
  private boolean isOfSeveral() {
    return project
        .filter(known -> known.beneficiaries().size() > 1 || known.size() > 1)
        .isPresent();
  }

  /** What each member is known to get, under all its ids. */
  private static Collection<Vnd> shares(Project known) {
    Map<String, String> members = known.members();
    Map<String, Vnd> shares = new HashMap<>();
    for (Beneficiary one : known.beneficiaries()) {
      one.share()
          .ifPresent(
              share -> shares.merge(members.getOrDefault(one.id(), one.id()), share, Vnd::plus));
    }
    return shares.values();
  }

  /**
   * What the largest share comes to for one; nothing where it is not over, or facts are missing.
   */
  private Optional<Verdict> overForOne(CostLine line, Vnd share) {
    return LineLimits.over(
        LineLimits.of(line.toBuilder().quantity(1).supportRequested(share).build(), law));
  }

  /**
   * Whether {@code base} is the estimate of the scheme.
   *
   * <p>Reading: a scheme has one estimate (dự toán đề án), which its whole cost (tổng kinh phí)
   * takes in.
   */
  private List<Finding> ofScheme(CostLine line, Vnd base, Project known) {
    Verdict within =
        known
            .cost()
            .map(cost -> Verdict.satisfiedIf(base.compareTo(cost) <= 0).with("cost", cost))
            .orElseGet(() -> Verdict.missing("cost"))
            .with("base", base);
    return ImmutableList.of(
        finding(LimitRules.ONE_ESTIMATE, line, Verdict.satisfiedIf(oneEstimate).with("base", base)),
        finding(LimitRules.BASE_WITHIN_SCHEME, line, within));
  }

  private Finding finding(Rule<LimitCase> rule, CostLine line, Verdict verdict) {
    return LimitRules.find(
        rule,
        line,
        NationalCeilings.by(verdict, line, law),
        NationalCeilings.text(line, law),
        law.context());
  }
}
