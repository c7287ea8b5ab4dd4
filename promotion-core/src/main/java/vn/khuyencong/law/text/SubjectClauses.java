package vn.khuyencong.law.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.SupportItem;

/**
 * For whom the clauses of one article are, item by item, in the order of its clauses. Several
 * clauses for one item are alternatives: one is enough. Immutable; every method gives a longer
 * list.
 */
public final class SubjectClauses {
  private static final Term NAME = Term.of("dành cho", "for whom");

  private final String code;
  private final Optional<FundingSource> money;
  private final Optional<OpenPoint<Boolean>> stands;
  private final ImmutableList<SubjectClause> all;

  private SubjectClauses(
      String code,
      Optional<FundingSource> money,
      Optional<OpenPoint<Boolean>> stands,
      List<SubjectClause> all) {
    this.code = code;
    this.money = money;
    this.stands = stands;
    this.all = ImmutableList.copyOf(all);
  }

  /** No clause yet, of an article whose ids begin with {@code code}, "decree45.article4". */
  public static SubjectClauses of(String code) {
    return new SubjectClauses(code, Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /** These clauses; those that follow speak of {@code only} that kind of money. */
  public SubjectClauses of(FundingSource only) {
    return new SubjectClauses(code, Optional.of(only), stands, all);
  }

  /** These clauses; those that follow stand as read only as {@code point} is answered. */
  public SubjectClauses standing(OpenPoint<Boolean> point) {
    return new SubjectClauses(code, money, Optional.of(point), all);
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

  private SubjectClauses and(
      Citation place,
      NamedSubject subject,
      boolean implied,
      Optional<Boolean> half,
      SupportItem... items) {
    ImmutableList.Builder<SubjectClause> more = ImmutableList.<SubjectClause>builder().addAll(all);
    for (SupportItem item : items) {
      more.add(
          new SubjectClause(item, subject, implied, money, half, place, inForce(place), stands));
    }
    return new SubjectClauses(code, money, stands, more.build());
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
      long before = all.subList(0, i).stream().filter(other -> other.item() == one.item()).count();
      String first = code + ".for-whom." + Figure.idOf(one.item());
      String id = before == 0 ? first : first + "." + (before + 1);
      figures.add(
          new Figure(
              id,
              id,
              EntryKind.CLASSIFICATION,
              Figure.named(NAME, one.item()),
              one.subject(),
              one.citation(),
              Evidence.SEEN,
              one.validity()));
    }
    return figures.build();
  }

  private static Validity inForce(Citation place) {
    return Instruments.find(place.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }
}
