package vn.khuyencong.law.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.support.SupportItem;

/**
 * Whether a facility may get one item of one kind of money, as far as that goes by who it is:
 * machinery of national money to a cooperative of point a.
 *
 * @param item the item
 * @param money the kind of money
 * @param subjects whom the clauses name; one is enough
 * @param findings the finding; where facts are missing, one for each place at which they are
 */
public record ContentAccess(
    SupportItem item, FundingSource money, List<NamedSubject> subjects, List<Finding> findings) {

  /** Copies the lists. */
  public ContentAccess {
    subjects = ImmutableList.copyOf(subjects);
    findings = ImmutableList.copyOf(findings);
  }

  /** What came out: satisfied if its routes open the item, violated if they do not. */
  public Outcome outcome() {
    return findings.get(0).outcome();
  }

  /** The clause that says for whom the item is. */
  public Citation citation() {
    return findings.get(0).citation();
  }

  /** The open points on which the outcome depends. */
  public List<OpenPoint<?>> openPoints() {
    return findings.get(0).openPoints();
  }
}
