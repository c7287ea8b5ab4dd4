package vn.khuyencong.law.decree45;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.LinePlaces;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.plan.PlannedAmounts;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 2 khoản 3, as far as it asks for fixed money (kinh phí xác định): the support is the same
 * sum, to the đồng, whether stated by its sources, its lines or the shares of who benefits.
 */
public final class ProjectMoney {
  private static final Citation CLAUSE_3 = Instruments.DECREE_45_2012.article(2).clause(3);

  /** The fact that says what a source pays that is named without an amount. */
  static final String SOURCE_AMOUNT = "sourceAmount";

  /**
   * Clause 3: the money is fixed: each of its sums can be computed.
   *
   * <p>Reading: no sum of a project is above {@link PlannedAmounts#MOST}; one that is, is taken for
   * a slip, and nothing is computed from it.
   */
  public static final Rule<Project> COMPUTABLE =
      Rule.of(
          "decree45.article2.computable",
          CLAUSE_3,
          (project, context) ->
              PlannedAmounts.isComputable(project) ? ImmutableList.of() : TooLarge.of(project));

  private static final Rule<Project> NOT_COMPUTABLE =
      Rule.of(COMPUTABLE.code(), CLAUSE_3, (project, context) -> notComputable(project));

  /**
   * Clause 3: the money is fixed: what the sources pay is the whole cost, to the đồng.
   *
   * <p>Reading: sources that stay below the cost and name no counterpart leave the counterpart
   * unknown, not absent; where they name the support, the counterpart is what the cost leaves,
   * whether it is named without an amount or not at all. What another source pays is asked. Where
   * no source of industrial promotion is named, the support is unknown too: it is what the lines
   * request if that makes up the cost, else the sources are asked.
   */
  public static final Rule<Project> SOURCES_ADD_UP =
      Rule.one("decree45.article2.sources", CLAUSE_3, ProjectMoney::sourcesAddUp);

  /**
   * Clause 3: the lines request of each kind of money what the sources name of it.
   *
   * <p>Reading: a source that is named without an amount pays what the lines request of its money.
   * Promotion money of which the level is not said may be of either kind, so that the lines may
   * request of a kind what is named of it, and that money too; which it is, is asked.
   */
  public static final Rule<Project> LINES_ADD_UP =
      Rule.of("decree45.article2.lines", CLAUSE_3, LineSums::addUp);

  /** Clause 3: the lines cost no more than the whole. */
  public static final Rule<Project> LINES_WITHIN_COST =
      Rule.one("decree45.article2.line-costs", CLAUSE_3, ProjectMoney::linesWithinCost);

  /**
   * Clause 3: the shares of those who benefit come to the support.
   *
   * <p>Reading: a line that names nobody is for all of them or for the implementing unit, so the
   * shares may stay below the support by the lines that name nobody, and by no more. Where every
   * line is somebody's, a share that is not stated is what its lines request; a line that names
   * nobody is the only beneficiary's, but for management, which is the implementing unit's.
   */
  public static final Rule<Project> SHARES_ADD_UP =
      Rule.one("decree45.article2.shares", CLAUSE_3, ProjectMoney::sharesAddUp);

  /** Clause 3: the lines that name someone stay within that one's share. */
  public static final Rule<Project> LINES_WITHIN_SHARE =
      Rule.of(
          "decree45.article2.share",
          CLAUSE_3,
          (project, context) -> {
            StatedShares shares = StatedShares.of(project);
            return project.eachBeneficiary(
                (one, path) ->
                    withinShare(shares, one, path + ".share").with("beneficiary", one.id()));
          });

  /**
   * Clause 3: what is planned for each year of a project comes to what it requests in all, to the
   * đồng.
   *
   * <p>Reading: the years are those of all the support (Điều 2 khoản 3, Điều 15, 36/2013/TT-BCT),
   * so parts below it leave something to no year, and parts above it are requested nowhere. Local
   * money is compared by tier where both say the tier. Counterpart and other money by year is no
   * matter here; support of which no sum is known is asked.
   */
  public static final Rule<Project> YEARS_ADD_UP =
      Rule.of("decree45.article2.years", CLAUSE_3, (project, context) -> YearParts.check(project));

  /** The rules on the sums. */
  public static final RuleSet<Project> RULES =
      new RuleSet<>(
          "decree45.article2.money",
          ImmutableList.of(
              COMPUTABLE,
              SOURCES_ADD_UP,
              LINES_ADD_UP,
              LINES_WITHIN_COST,
              SHARES_ADD_UP,
              LINES_WITHIN_SHARE,
              YEARS_ADD_UP));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(ProjectMoney.class).rules(Matter.PROJECT_MONEY, RULES);

  private ProjectMoney() {}

  /** That something of {@code project} was not computed, since its amounts are too large. */
  public static List<Finding> notComputed(Project project, Context context) {
    return NOT_COMPUTABLE.apply(project, context);
  }

  /** What is too large, else the project, of which something that follows from it was. */
  private static List<Verdict> notComputable(Project project) {
    List<Verdict> found = TooLarge.of(project);
    return found.isEmpty()
        ? ImmutableList.of(Verdict.violated().with("most", PlannedAmounts.MOST))
        : found;
  }

  private static Verdict sourcesAddUp(Project project, Context context) {
    if (project.cost().isEmpty() && project.statedCost().isEmpty()) {
      return Verdict.missing("cost").at("cost");
    }
    if (project.sources().isEmpty()) {
      return Verdict.missing("sources").at("sources");
    }
    StatedAmount stated = statedCost(project);
    Vnd cost = stated.amount();
    Vnd sum = Vnd.total(project.sources().stream().map(SourceAmount::least).toList());
    boolean open =
        sum.compareTo(stated.least()) < 0
            && project.sources().stream()
                .noneMatch(one -> one.source() == MoneySource.COUNTERPART && !one.saysNoAmount());
    boolean only =
        project.sources().stream()
            .noneMatch(one -> one.source() != MoneySource.COUNTERPART && one.saysNoAmount());
    if (!open && sum.compareTo(stated.least()) < 0 && namesNoSupport(project)) {
      return supportByLines(project, sum, stated);
    }
    if (open && only && project.support().isPresent()) {
      return Verdict.satisfied().at("sources").with("sum", cost).with("cost", cost);
    }
    Verdict verdict =
        project.sources().stream().anyMatch(SourceAmount::saysNoAmount)
                && sum.compareTo(stated.most()) <= 0
            ? LinePlaces.missing(
                SOURCE_AMOUNT, "sources", project.sources(), SourceAmount::saysNoAmount)
            : (open ? Verdict.missing("counterpart") : comesTo(sum, stated)).at("sources");
    return verdict.with("sum", sum).with("cost", cost);
  }

  static boolean namesNoSupport(Project project) {
    return project.sources().stream()
        .noneMatch(one -> one.source().isPromotion() || one.saysNoAmount());
  }

  /** Whether the lines request what the sources leave; if they do not, the sources are asked. */
  private static Verdict supportByLines(Project project, Vnd sum, StatedAmount cost) {
    boolean told = project.lines().stream().allMatch(line -> line.supportRequested().isPresent());
    Verdict whole = comesTo(sum.plus(support(project.lines().stream())), cost);
    return (told && whole.outcome() != Outcome.VIOLATED ? whole : Verdict.missing("sources"))
        .at("sources")
        .with("sum", sum)
        .with("cost", cost.amount());
  }

  /** Its cost, which may be stated exactly, or only as about so much or so much and more. */
  private static StatedAmount statedCost(Project project) {
    return project.cost().map(StatedAmount::exactly).or(project::statedCost).orElseThrow();
  }

  /** Whether {@code sum} is {@code cost}; where it may be, the cost to the đồng is asked. */
  private static Verdict comesTo(Vnd sum, StatedAmount cost) {
    boolean possible = sum.compareTo(cost.least()) >= 0 && sum.compareTo(cost.most()) <= 0;
    return possible && cost.precision() != Precision.EXACT
        ? Verdict.missing("cost")
        : Verdict.satisfiedIf(possible);
  }

  static boolean isOpen(CostLine line) {
    return line.supportRequested().isEmpty();
  }

  static boolean isOpen(Stream<CostLine> lines) {
    return lines.anyMatch(ProjectMoney::isOpen);
  }

  private static Verdict linesWithinCost(Project project, Context context) {
    Vnd least = Vnd.total(project.lines().stream().map(CostLine::leastCost).toList());
    return linesWithin(project, least).with("sum", least);
  }

  /** Where the cost of a line is not known, what is requested for it counts. */
  private static Verdict linesWithin(Project project, Vnd least) {
    if (project.lines().isEmpty()) {
      return Verdict.missing("lines").at("lines");
    }
    if (project.cost().isEmpty() && project.statedCost().isEmpty()) {
      return Verdict.missing("cost").at("lines");
    }
    StatedAmount cost = statedCost(project);
    boolean unknown = project.lines().stream().anyMatch(line -> line.cost().isEmpty());
    if (unknown
        && mostOfLines(project).filter(most -> most.compareTo(cost.least()) <= 0).isPresent()) {
      return Verdict.satisfied().at("lines").with("cost", cost.amount());
    }
    boolean within = least.compareTo(cost.least()) <= 0;
    boolean open = !within && least.compareTo(cost.most()) <= 0;
    Verdict verdict =
        unknown && (within || open)
            ? LinePlaces.missing("cost", "lines", project.lines(), line -> line.cost().isEmpty())
            : (open ? Verdict.missing("cost") : Verdict.satisfiedIf(within)).at("lines");
    return verdict.with("cost", cost.amount());
  }

  /** The most that the lines cost, where each tells its cost or what it is stated to be. */
  private static Optional<Vnd> mostOfLines(Project project) {
    return project.lines().stream().allMatch(line -> line.mostCost().isPresent())
        ? Optional.of(
            Vnd.total(project.lines().stream().flatMap(line -> line.mostCost().stream()).toList()))
        : Optional.empty();
  }

  private static Verdict sharesAddUp(Project project, Context context) {
    if (project.beneficiaries().isEmpty()) {
      return Verdict.notApplicable().at("beneficiaries");
    }
    StatedShares stated = StatedShares.of(project);
    List<Vnd> known = new ArrayList<>(project.beneficiaries().size());
    for (Beneficiary one : project.beneficiaries()) {
      stated.share(one).ifPresent(known::add);
    }
    Vnd shares = Vnd.total(known);
    Optional<Vnd> support = project.support();
    Verdict verdict =
        support
            .filter(sum -> shares.compareTo(sum) > 0)
            .map(sum -> Verdict.violated().at("beneficiaries").with("support", sum))
            .orElseGet(
                () ->
                    known.size() < project.beneficiaries().size()
                            || project.size() > project.beneficiaries().size()
                        ? shareMissing(project, stated)
                        : support
                            .map(
                                sum ->
                                    reaches(project, shares.plus(stated.ofNobody()), sum)
                                        .with("support", sum))
                            .orElseGet(() -> supportMissing(project)));
    return verdict.with("shares", shares);
  }

  /** The amounts of the sources that say none, or the sources. */
  private static Verdict supportMissing(Project project) {
    Predicate<SourceAmount> open = one -> one.source().isPromotion() && one.saysNoAmount();
    return project.sources().stream().anyMatch(open)
        ? LinePlaces.missing(SOURCE_AMOUNT, "sources", project.sources(), open)
        : Verdict.missing("sources").at("beneficiaries");
  }

  /** The lines say the share of an only beneficiary; of who is not named, nobody's is known. */
  private static Verdict shareMissing(Project project, StatedShares stated) {
    if (project.beneficiaries().size() == 1 && project.lines().isEmpty()) {
      return Verdict.missing("lines").at("beneficiaries");
    }
    Predicate<Beneficiary> unstated = one -> stated.share(one).isEmpty();
    return project.beneficiaries().stream().anyMatch(unstated)
        ? LinePlaces.missing("share", "beneficiaries", project.beneficiaries(), unstated)
        : Verdict.missing("beneficiary").at("beneficiaries");
  }

  /** Whether {@code all}, the shares and what nobody's lines request, reach the support. */
  private static Verdict reaches(Project project, Vnd all, Vnd support) {
    boolean reached = all.compareTo(support) >= 0;
    if (project.lines().isEmpty()) {
      return (reached ? Verdict.satisfied() : Verdict.missing("lines")).at("beneficiaries");
    }
    return !reached && isOpen(project.lines().stream())
        ? LinePlaces.missing("supportRequested", "lines", project.lines(), ProjectMoney::isOpen)
        : Verdict.satisfiedIf(reached).at("beneficiaries");
  }

  private static Verdict withinShare(StatedShares shares, Beneficiary one, String path) {
    Optional<StatedShares.Own> own = shares.own(one);
    Vnd requested = own.map(StatedShares.Own::requested).orElse(Vnd.ZERO);
    Verdict verdict =
        own.isEmpty()
            ? Verdict.notApplicable().at(path)
            : shares
                .share(one)
                .map(share -> within(own.get(), share, path).with("share", share))
                .orElseGet(() -> Verdict.missing("share").at(path));
    return verdict.with("asked", requested);
  }

  private static Verdict within(StatedShares.Own own, Vnd share, String path) {
    boolean within = own.requested().compareTo(share) <= 0;
    return own.open()
        .filter(any -> within)
        .map(line -> Verdict.missing("supportRequested").at("lines[" + line + "]"))
        .orElseGet(() -> Verdict.satisfiedIf(within).at(path));
  }

  static Vnd support(Stream<CostLine> lines) {
    return Vnd.total(lines.map(CostLine::leastRequested).toList());
  }
}
