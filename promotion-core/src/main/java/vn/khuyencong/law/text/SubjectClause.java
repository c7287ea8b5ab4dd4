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
 */
public record SubjectClause(
    SupportItem item,
    NamedSubject subject,
    boolean implied,
    Optional<FundingSource> money,
    Optional<Boolean> half,
    Citation citation,
    Validity validity,
    Optional<OpenPoint<Boolean>> stands) {

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
    return new SubjectClause(
        item, subject, implied, money, half, citation, days.apply(validity), stands);
  }
}
