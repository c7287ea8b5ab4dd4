package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.ContentCase;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClause;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Context;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * For whom a cost line is: by the most special text whose clause on the item says it, and by whom
 * the line goes to. A line that names nobody goes to the body that carries out what it is for, or
 * to whoever of the beneficiaries may have it.
 */
public final class ContentSubjects {
  private static final Term NOBODY_NAMED =
      Term.of("đối tượng không nêu tên", "a beneficiary that is not named");

  private static final Term CARRYING_OUT =
      Term.of("đơn vị thực hiện nội dung đó", "the body that carries it out");

  private static final ImmutableList<Outcome> ALL =
      ImmutableList.of(
          Outcome.VIOLATED, Outcome.FACT_MISSING, Outcome.LAW_UNSETTLED, Outcome.SATISFIED);

  private ContentSubjects() {}

  /** Whether {@code line} goes to one for whom it is; of facts that are missing, each its place. */
  static List<Verdict> check(ContentCase line, Context context) {
    List<Verdict> found = byMoney(line, context);
    List<NamedSubject> subjects = subjects(line, context);
    ImmutableMap<String, Object> named =
        ImmutableMap.of(
            "line",
            line.line(),
            "item",
            line.item(),
            "subject",
            subjects,
            "beneficiary",
            beneficiary(line, subjects));
    if (line.brief() || found.size() == 1) {
      return ImmutableList.of(found.get(0).with(named));
    }
    return found.stream().map(verdict -> verdict.with(named)).collect(toImmutableList());
  }

  /** The routes by which one may be one for whom {@code line} is. */
  public static Set<Route> serving(ContentCase line, Context context) {
    List<SubjectClause> chosen = chosen(line, context);
    return chosen.size() == 1
        ? SubjectCheck.serving(chosen.get(0).subject())
        : chosen.stream()
            .flatMap(clause -> SubjectCheck.serving(clause.subject()).stream())
            .collect(toImmutableSet());
  }

  /** Whom the clauses that decide on {@code line} name, in their order. */
  public static List<NamedSubject> subjects(ContentCase line, Context context) {
    List<SubjectClause> chosen = chosen(line, context);
    return chosen.size() == 1
        ? ImmutableList.of(chosen.get(0).subject())
        : chosen.stream().map(SubjectClause::subject).distinct().collect(toImmutableList());
  }

  /** Whether {@code item} has two halves, each for others. */
  private static Optional<String> halves(SupportItem item) {
    return switch (item) {
      case COMMON_ABROAD_TRIPS -> Optional.of("eventAbroad");
      case COMMON_STAFF_AND_START_UP_COURSES -> Optional.of("staffCourse");
      default -> Optional.empty();
    };
  }

  private static Object beneficiary(ContentCase line, List<NamedSubject> subjects) {
    if (!line.named() && subjects.stream().anyMatch(NamedSubject::isBody)) {
      return CARRYING_OUT;
    }
    return line.owners().size() == 1 && !line.unchosen()
        ? line.owners().get(0).name()
        : NOBODY_NAMED;
  }

  private static List<SubjectClause> chosen(ContentCase line, Context context) {
    return halves(line.item()).isEmpty() || line.half().isPresent()
        ? chosen(line, line.half(), context)
        : Stream.of(true, false)
            .flatMap(half -> chosen(line, Optional.of(half), context).stream())
            .distinct()
            .collect(toImmutableList());
  }

  /** The clauses of the most special text that speaks of the line. */
  private static List<SubjectClause> chosen(
      ContentCase line, Optional<Boolean> half, Context context) {
    for (List<SubjectClause> text : line.clauses()) {
      ImmutableList.Builder<SubjectClause> own = ImmutableList.builderWithExpectedSize(text.size());
      for (SubjectClause clause : text) {
        if (isOf(clause, line, half) && stands(clause, context)) {
          own.add(clause);
        }
      }
      List<SubjectClause> found = own.build();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return ImmutableList.of();
  }

  private static boolean isOf(SubjectClause clause, ContentCase line, Optional<Boolean> half) {
    return (clause.money().isEmpty() || clause.money().equals(line.money()))
        && (clause.half().isEmpty() || clause.half().equals(half));
  }

  private static boolean stands(SubjectClause clause, Context context) {
    return isGranted(clause.stands(), context) && isGranted(clause.goesOn(), context);
  }

  /** Whether {@code point}, if there is one and it arises, is not answered with no. */
  private static boolean isGranted(Optional<OpenPoint<Boolean>> point, Context context) {
    return point.isEmpty()
        || !context.arises(point.get())
        || context.answer(point.get()).orElse(true);
  }

  /**
   * The points on which it depends whether clauses on the line go on after the end of their text:
   * of the texts up to the one that decides.
   */
  private static List<OpenPoint<Boolean>> ended(
      ContentCase line, Optional<Boolean> half, Context context) {
    Set<OpenPoint<Boolean>> points = new LinkedHashSet<>(0);
    for (List<SubjectClause> text : line.clauses()) {
      boolean decides = false;
      for (SubjectClause clause : text) {
        if (isOf(clause, line, half)) {
          clause.goesOn().filter(context::arises).ifPresent(points::add);
          decides |= stands(clause, context);
        }
      }
      if (decides) {
        break;
      }
    }
    return ImmutableList.copyOf(points);
  }

  /** Where it is not known whose money pays a line, both kinds must come to the same. */
  private static List<Verdict> byMoney(ContentCase line, Context context) {
    return line.money().isPresent()
        ? byHalf(line, context)
        : same(
            "money",
            line,
            byHalf(line.paidFrom(FundingSource.NATIONAL), context),
            byHalf(line.paidFrom(FundingSource.LOCAL), context));
  }

  /** Where it is not known which half a line is for, both must come to the same. */
  private static List<Verdict> byHalf(ContentCase line, Context context) {
    Optional<String> halves = halves(line.item());
    return halves.isEmpty() || line.half().isPresent()
        ? ofHalf(line, line.half(), context)
        : same(
            halves.get(),
            line,
            ofHalf(line, Optional.of(true), context),
            ofHalf(line, Optional.of(false), context));
  }

  /** What both come to; where they differ, {@code fact} is asked, and what either of them asks. */
  private static List<Verdict> same(
      String fact, ContentCase line, List<Verdict> one, List<Verdict> other) {
    Outcome outcome = one.get(0).outcome();
    return outcome == other.get(0).outcome() && outcome.isDetermined()
        ? other
        : Stream.of(Stream.of(Verdict.missing(fact).at(line.path())), missing(one), missing(other))
            .flatMap(verdicts -> verdicts)
            .distinct()
            .collect(toImmutableList());
  }

  private static Stream<Verdict> missing(List<Verdict> verdicts) {
    return verdicts.stream().filter(verdict -> verdict.outcome() == Outcome.FACT_MISSING);
  }

  /**
   * What the clauses on one half of {@code line} come to; open while it is not settled whether they
   * go on after their text. Where none does, nobody is named.
   */
  private static List<Verdict> ofHalf(ContentCase line, Optional<Boolean> half, Context context) {
    List<SubjectClause> clauses = chosen(line, half, context);
    List<OpenPoint<Boolean>> ended = ended(line, half, context);
    Optional<OpenPoint<Boolean>> open =
        ended.stream().filter(point -> context.answer(point).isEmpty()).findFirst();
    if (open.isPresent()) {
      return ImmutableList.of(
          context.unsettled(open.get()).at(line.path()).citing(clauses.get(0).cited()));
    }
    List<Verdict> found =
        clauses.isEmpty()
            ? ImmutableList.of(Verdict.notApplicable().at(line.path()))
            : byOwner(line, clauses, context);
    return ended.isEmpty()
        ? found
        : found.stream().map(verdict -> relyingOn(verdict, ended)).collect(toImmutableList());
  }

  private static Verdict relyingOn(Verdict verdict, List<OpenPoint<Boolean>> points) {
    Verdict relying = verdict;
    for (OpenPoint<Boolean> point : points) {
      relying = relying.relyingOn(point);
    }
    return relying;
  }

  private static List<Verdict> byOwner(
      ContentCase line, List<SubjectClause> clauses, Context context) {
    if (!line.named() && clauses.stream().anyMatch(clause -> clause.subject().isNoBeneficiary())) {
      return ImmutableList.of(Verdict.satisfied().at(line.path()).citing(clauses.get(0).cited()));
    }
    if (line.owners().isEmpty()) {
      return ImmutableList.of(
          Verdict.notApplicable().at(line.path()).citing(clauses.get(0).cited()));
    }
    List<List<Verdict>> each =
        line.owners().stream()
            .map(owner -> SubjectCheck.of(clauses, owner, line.path(), context))
            .collect(toImmutableList());
    return line.isOfAll() ? all(each) : whoever(line, each);
  }

  /** The one who gets it is one of several; it is asked who, unless that does not matter. */
  private static List<Verdict> whoever(ContentCase line, List<List<Verdict>> each) {
    Set<Outcome> outcomes =
        each.stream().map(verdicts -> verdicts.get(0).outcome()).collect(toImmutableSet());
    boolean same =
        (outcomes.size() == 1 && !line.unchosen()) || !outcomes.contains(Outcome.VIOLATED);
    return same
        ? all(each)
        : ImmutableList.of(
            Verdict.missing("beneficiary")
                .at(line.path())
                .citing(each.get(0).get(0).source().orElseThrow()));
  }

  /** What all of them come to: the strongest, or all that is missing. */
  private static List<Verdict> all(List<List<Verdict>> each) {
    List<Verdict> found = ImmutableList.copyOf(Iterables.concat(each));
    return found.size() == 1
        ? found
        : ALL.stream()
            .map(outcome -> SubjectCheck.only(outcome, found))
            .filter(same -> !same.isEmpty())
            .findFirst()
            .map(same -> same.get(0).outcome() == Outcome.FACT_MISSING ? same : same.subList(0, 1))
            .orElseThrow();
  }
}
