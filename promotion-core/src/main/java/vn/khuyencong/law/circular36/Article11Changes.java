package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.point.MoneyPoints;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/** Điều 11. Điều chỉnh, bổ sung và ngừng triển khai đề án: who decides which change. */
public final class Article11Changes {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(11);
  private static final Citation CLAUSE_4 = ARTICLE.clause(4);

  private static final Cited<ProjectAuthority> DEPARTMENT =
      new Cited<>(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE, CLAUSE_4, Evidence.SEEN);

  /** Clause 4: what Sở Công Thương may change of group projects that went through it. */
  public static final Set<ProjectChangeKind> OF_GROUPS =
      Sets.immutableEnumSet(
          ProjectChangeKind.PLACE,
          ProjectChangeKind.BENEFICIARY,
          ProjectChangeKind.COOPERATING_UNIT);

  /** Clause 1: the implementing unit asked for it in writing, with the reason. */
  public static final Rule<ProjectChange> REQUESTED =
      rule(
          "requested",
          ARTICLE.clause(1),
          change -> requested(change, Verdict.satisfiedIf(change.requested(), "requested")),
          "requested");

  /**
   * Clause 1: Sở Công Thương confirmed or proposed it in writing, where it registered the project
   * or others carry the project out in its province.
   *
   * <p>Reading: those are the projects that it appraises at the basic level (Article 8 clause 1
   * point a), as clause 4 calls them.
   */
  public static final Rule<ProjectChange> CONFIRMED =
      rule("confirmed", ARTICLE.clause(1), Article11Changes::confirmed, "confirmed");

  /**
   * Clauses 2 to 4: who decides decided it.
   *
   * <p>Reading: a decision in the name of the Ministry is the Minister's, as clause 2 opens with
   * the Minister and point a goes on with the Ministry. Less support is the agency's; a change that
   * is not named is too, unless it raises the support in all. A project that local money carries on
   * is stopped as a national one, which the Minister decides; that it goes on is for the local
   * plan.
   */
  public static final Rule<ProjectChange> DECIDED_BY =
      rule("decided-by", ARTICLE.clause(2), Article11Changes::decided, "decidedBy");

  /** The rules of this article. */
  public static final RuleSet<ProjectChange> RULES =
      new RuleSet<>("circular36.article11", ImmutableList.of(REQUESTED, CONFIRMED, DECIDED_BY));

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(ProjectChangeKind.values())
          .map(
              kind ->
                  Figure.listed(
                      "circular36.article11.decides",
                      EntryKind.CLASSIFICATION,
                      Term.of("cơ quan quyết định việc điều chỉnh", "who decides the change"),
                      kind,
                      decides(kind)))
          .reduce(
              TextPart.of(Article11Changes.class)
                  .rules(Matter.CHANGES, RULES)
                  .figure(
                      "circular36.article11.of-groups",
                      EntryKind.CLASSIFICATION,
                      Term.of(
                          "Sở Công Thương quyết định với đề án lập theo nhóm",
                          "what the provincial department decides of group projects"),
                      new Cited<>(OF_GROUPS, CLAUSE_4, Evidence.SEEN)),
              TextPart::figure,
              (one, other) -> other);

  private Article11Changes() {}

  /**
   * Who decides {@code change} of a national project, and where that is written; absent while it
   * turns on whether it is a group project, or one that went through Sở Công Thương.
   */
  public static Optional<Cited<ProjectAuthority>> decides(ProjectChange change) {
    return isDepartments(change).map(own -> own ? DEPARTMENT : decides(change.kind()));
  }

  /** Clause 2 point a: who decides more support. */
  static Cited<ProjectAuthority> decidesMore() {
    return decides(ProjectChangeKind.MORE_SUPPORT);
  }

  /** Clauses 2 and 3: who decides a change of {@code kind}, but for what clause 4 sets apart. */
  private static Cited<ProjectAuthority> decides(ProjectChangeKind kind) {
    return switch (kind) {
      case MORE_SUPPORT,
          OTHER_CONTENT,
          EXTENSION_INTO_NEXT_YEAR,
          ADDED_PROJECT,
          STOPPED,
          MOVED_TO_LOCAL_MONEY ->
          decides(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(2).point("a"));
      case PLACE, BENEFICIARY, COOPERATING_UNIT, TIME_WITHIN_YEAR, LESS_SUPPORT, OTHER ->
          decides(ProjectAuthority.CENTRAL_AGENCY, ARTICLE.clause(2).point("b"));
      case STOPPED_FOR_FAULT ->
          decides(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, ARTICLE.clause(3));
    };
  }

  private static Cited<ProjectAuthority> decides(ProjectAuthority body, Citation place) {
    return new Cited<>(body, place, Evidence.SEEN);
  }

  /** Clause 4: whether the change is for Sở Công Thương to decide; absent if that is not known. */
  private static Optional<Boolean> isDepartments(ProjectChange change) {
    if (!OF_GROUPS.contains(change.kind())
        || !change.group().orElse(true)
        || !change.throughDepartment().orElse(true)) {
      return Optional.of(false);
    }
    return change.group().isPresent() && change.throughDepartment().isPresent()
        ? Optional.of(true)
        : Optional.empty();
  }

  private static Verdict decided(ProjectChange change) {
    Optional<Cited<ProjectAuthority>> who = decides(change);
    if (who.isEmpty()) {
      return turnsOnGroup(change).with("change", change.kind());
    }
    Cited<ProjectAuthority> body = who.get();
    return change
        .decidedBy()
        .map(by -> Verdict.satisfiedIf(isOf(by, body.value())).with("authority", by))
        .orElseGet(() -> Verdict.missing("decidedBy"))
        .with("change", change.kind())
        .with("who", body.value())
        .citing(body);
  }

  /** Either the agency or Sở Công Thương decides; another than these does not. */
  private static Verdict turnsOnGroup(ProjectChange change) {
    ProjectAuthority agency = decides(change.kind()).value();
    boolean other =
        change.decidedBy().map(by -> by != agency && by != DEPARTMENT.value()).orElse(false);
    Verdict verdict =
        other
            ? Verdict.violated().with("authority", change.decidedBy().get())
            : Verdict.missing(change.group().isEmpty() ? "group" : "throughDepartment");
    return verdict.with(
        "who",
        Term.of(
            agency.words().vi() + " hoặc " + DEPARTMENT.value().words().vi(),
            agency.words().en() + " or " + DEPARTMENT.value().words().en()));
  }

  static boolean isOf(ProjectAuthority by, ProjectAuthority wanted) {
    return by == wanted || (by.isOfMinistry() && wanted.isOfMinistry());
  }

  private static Verdict confirmed(ProjectChange change) {
    if (!change.throughDepartment().orElse(true)) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.satisfiedIf(change.confirmed(), "confirmed");
    return requested(
        change,
        change.throughDepartment().isPresent() || change.confirmed().orElse(false)
            ? verdict
            : Verdict.missing("throughDepartment"));
  }

  /**
   * {@code verdict} on what stands in the request to the agency; there is none where Sở Công Thương
   * decides, or the agency itself sees what is wrong.
   */
  private static Verdict requested(ProjectChange change, Verdict verdict) {
    if (change.kind() == ProjectChangeKind.STOPPED_FOR_FAULT
        || isDepartments(change).orElse(false)) {
      return Verdict.notApplicable();
    }
    boolean decided = verdict.equals(Verdict.satisfied()) || isDepartments(change).isPresent();
    return decided
        ? verdict
        : Verdict.missing(change.group().isEmpty() ? "group" : "throughDepartment");
  }

  private static Rule<ProjectChange> rule(
      String name, Citation citation, Function<ProjectChange, Verdict> check, String path) {
    return Rule.of(
            "circular36.article11." + name,
            citation,
            NationalProjects.<ProjectChange>only(
                ProjectChange::money,
                (change, context) ->
                    ImmutableList.of(known(check.apply(change), context).at(path))))
        .during(Instruments.DECREE_45_2012.inForce());
  }

  /** {@code verdict}, once the circular stands; what was asked before it was not read. */
  private static Verdict known(Verdict verdict, Context context) {
    if (!context.arises(MoneyPoints.PROCEDURE_BEFORE_CIRCULAR_36)) {
      return verdict;
    }
    return verdict.as(NationalProjects.beforeTheCircular(context));
  }
}
