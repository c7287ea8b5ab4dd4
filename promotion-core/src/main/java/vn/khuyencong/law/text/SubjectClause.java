package vn.khuyencong.law.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.support.SupportItem;

/**
 * A clause that says for whom an item is: machinery is applied in production "của cơ sở công nghiệp
 * nông thôn", Điều 4 khoản 4 điểm a, 46/2012/TT-BCT.
 *
 * @param item what is paid for
 * @param subject whom the clause names
 * @param implied whether the clause itself names nobody, so that for others the law is open
 * @param money the kind of money it speaks of; of both if absent
 * @param half which half of the item it speaks of, where the item has two: of trips abroad those to
 *     forums, workshops and fairs are the true half, of courses those for promotion staff
 * @param citation where it is written
 * @param validity days on which it holds
 * @param stands whether its text still stands as read, where that is open
 * @param goesOn whether it goes on after the end of its text, where none stands in its place
 */
public record SubjectClause(
    SupportItem item,
    NamedSubject subject,
    boolean implied,
    Optional<FundingSource> money,
    Optional<Boolean> half,
    Citation citation,
    Validity validity,
    Optional<OpenPoint<Boolean>> stands,
    Optional<OpenPoint<Boolean>> goesOn) {

  /** Whether it speaks of {@code wanted} on {@code day}. */
  boolean isOf(SupportItem wanted, LocalDate day) {
    return item == wanted && validity.contains(day);
  }

  /** The subject as a value of the clause. */
  public Cited<NamedSubject> cited() {
    return new Cited<>(subject, citation, Evidence.SEEN);
  }

  /** The same clause on the days that {@code days} makes of its own. */
  SubjectClause during(UnaryOperator<Validity> days) {
    return with(days.apply(validity), goesOn);
  }

  /** The same clause, which goes on through {@code gap} if {@code point} is answered so. */
  SubjectClause goingOn(Validity gap, OpenPoint<Boolean> point) {
    return with(new Validity(validity.from(), gap.to()), Optional.of(point));
  }

  private SubjectClause with(Validity days, Optional<OpenPoint<Boolean>> point) {
    return new SubjectClause(item, subject, implied, money, half, citation, days, stands, point);
  }
}
