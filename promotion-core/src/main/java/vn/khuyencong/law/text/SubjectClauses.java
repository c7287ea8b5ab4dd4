package vn.khuyencong.law.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.SupportItem;

/**
 * For whom the clauses of one article are, item by item, in the order of its clauses. Several
 * clauses for one item are alternatives: one is enough. A clause keeps its own time, as a rule
 * does: it holds on the days of the text it cites, unless {@link #during} or {@link #then} says
 * otherwise. Immutable; every method gives a longer list.
 */
public final class SubjectClauses {
  private static final Term NAME = Term.of("dành cho", "for whom");

  private final String code;
  private final Optional<FundingSource> money;
  private final Optional<OpenPoint<Boolean>> stands;
  private final Optional<Validity> days;
  private final ImmutableList<SubjectClause> all;

  private SubjectClauses(
      String code,
      Optional<FundingSource> money,
      Optional<OpenPoint<Boolean>> stands,
      Optional<Validity> days,
      List<SubjectClause> all) {
    this.code = code;
    this.money = money;
    this.stands = stands;
    this.days = days;
    this.all = ImmutableList.copyOf(all);
  }

  /** No clause yet, of an article whose ids begin with {@code code}, "decree45.article4". */
  public static SubjectClauses of(String code) {
    return new SubjectClauses(
        code, Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /** These clauses; those that follow speak of {@code only} that kind of money. */
  public SubjectClauses of(FundingSource only) {
    return new SubjectClauses(code, Optional.of(only), stands, days, all);
  }

  /** These clauses; those that follow stand as read only as {@code point} is answered. */
  public SubjectClauses standing(OpenPoint<Boolean> point) {
    return new SubjectClauses(code, money, Optional.of(point), days, all);
  }

  /** These clauses; those that follow hold on other days than the text they cite. */
  public SubjectClauses during(Validity other) {
    return new SubjectClauses(code, money, stands, Optional.of(other), all);
  }

  /** With {@code place}, which names {@code subject} for {@code items}. */
  public SubjectClauses names(Citation place, NamedSubject subject, SupportItem... items) {
    return and(place, subject, false, Optional.empty(), items);
  }

  /** With {@code place}, which names nobody for {@code items}, but means {@code subject}. */
  public SubjectClauses implies(Citation place, NamedSubject subject, SupportItem... items) {
    return and(place, subject, true, Optional.empty(), items);
  }

  /** {@link #names} for one half of an item. */
  public SubjectClauses names(
      boolean half, Citation place, NamedSubject subject, SupportItem item) {
    return and(place, subject, false, Optional.of(half), item);
  }

  /** {@link #implies} for one half of an item. */
  public SubjectClauses implies(
      boolean half, Citation place, NamedSubject subject, SupportItem item) {
    return and(place, subject, true, Optional.of(half), item);
  }

  /**
   * With {@code place}, which names {@code subject} for {@code items} from {@code day} on, in the
   * place of the clauses so far on them, of the kind of money of those that follow; again for the
   * same day, an alternative.
   *
   * @throws IllegalArgumentException if no clause on an item holds on {@code day}
   */
  public SubjectClauses then(
      LocalDate day, Citation place, NamedSubject subject, SupportItem... items) {
    List<SupportItem> changed = Arrays.asList(items);
    ImmutableList.Builder<SubjectClause> more = ImmutableList.builder();
    all.stream()
        .map(
            clause ->
                changed.contains(clause.item()) && endsBy(clause, day)
                    ? clause.during(held -> held.cutAfter(day.minusDays(1)))
                    : clause)
        .forEach(more::add);
    for (SupportItem item : items) {
      more.add(clause(item, place, subject, false, Optional.empty(), since(item, day)));
    }
    return new SubjectClauses(code, money, stands, days, more.build());
  }

  /** Whether {@code clause} holds up to {@code day} and is one of those that end then. */
  private boolean endsBy(SubjectClause clause, LocalDate day) {
    return clause.money().equals(money)
        && clause.validity().contains(day)
        && !clause.validity().from().equals(Optional.of(day));
  }

  /** From {@code day} to the end of the clause on {@code item} that holds then. */
  private Validity since(SupportItem item, LocalDate day) {
    Optional<SubjectClause> held =
        all.stream()
            .filter(clause -> clause.isOf(item, day) && clause.money().equals(money))
            .findFirst();
    checkArgument(held.isPresent(), "clause on %s must hold on its day of change: %s", item, day);
    return new Validity(Optional.of(day), held.orElseThrow().validity().to());
  }

  private SubjectClauses and(
      Citation place,
      NamedSubject subject,
      boolean implied,
      Optional<Boolean> half,
      SupportItem... items) {
    ImmutableList.Builder<SubjectClause> more = ImmutableList.<SubjectClause>builder().addAll(all);
    for (SupportItem item : items) {
      more.add(
          clause(item, place, subject, implied, half, days.orElseGet(() -> Figure.inForce(place))));
    }
    return new SubjectClauses(code, money, stands, days, more.build());
  }

  private SubjectClause clause(
      SupportItem item,
      Citation place,
      NamedSubject subject,
      boolean implied,
      Optional<Boolean> half,
      Validity held) {
    return new SubjectClause(
        item, subject, implied, money, half, place, held, stands, Optional.empty());
  }

  /** The clauses, in order. */
  List<SubjectClause> all() {
    return all;
  }

  /**
   * The clauses as figures of the rule book; a second one for an item is numbered, "…machinery.2".
   */
  List<Figure> figures() {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      SubjectClause one = all.get(i);
      figures.add(
          new Figure(
              id(i),
              topic(i),
              EntryKind.CLASSIFICATION,
              Figure.named(NAME, one.item()),
              one.subject(),
              one.citation(),
              Evidence.SEEN,
              one.validity()));
    }
    return figures.build();
  }

  private String id(int index) {
    SubjectClause one = all.get(index);
    long before =
        all.subList(0, index).stream().filter(other -> other.item() == one.item()).count();
    String first = code + ".for-whom." + Figure.idOf(one.item());
    return before == 0 ? first : first + "." + (before + 1);
  }

  /** Its id; of a clause that follows another, the topic of that one, for the first that does. */
  private String topic(int index) {
    for (int i = 0; i < index; i++) {
      if (follows(i, index)) {
        return isFollowedBefore(i, index) ? id(index) : topic(i);
      }
    }
    return id(index);
  }

  private boolean isFollowedBefore(int earlier, int index) {
    for (int i = earlier + 1; i < index; i++) {
      if (follows(earlier, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause at {@code later} begins where that at {@code earlier} ends. */
  private boolean follows(int earlier, int later) {
    SubjectClause one = all.get(earlier);
    SubjectClause other = all.get(later);
    return one.item() == other.item()
        && one.money().equals(other.money())
        && one.validity()
            .to()
            .map(last -> other.validity().from().equals(Optional.of(last.plusDays(1))))
            .orElse(false);
  }
}
