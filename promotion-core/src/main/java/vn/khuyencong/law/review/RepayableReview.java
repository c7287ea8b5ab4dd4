package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.decree45.Article14FileMoney;
import vn.khuyencong.law.decree45.Article16Repayments;
import vn.khuyencong.law.limit.RepayableRows;
import vn.khuyencong.law.limit.RowKnowledge;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.RepayableRow;

/**
 * What repayable support is reviewed by: what is stated of the province's norm, else the rows of
 * its table. Where several rows are possible, it is decided only if it goes by one of them in any
 * case and each decides alike.
 */
public final class RepayableReview {
  private RepayableReview() {}

  /** Reviews {@code support} by {@code law}; amounts that are too large are not computed. */
  public static Assessment of(RepayableSupport support, LawInForce law) {
    List<Finding> tooLarge = Article14FileMoney.notComputed(support, law.context());
    if (!tooLarge.isEmpty()) {
      return Assessment.allOf(Matter.REPAYABLE.assessment(), tooLarge, ImmutableList.of());
    }
    Assessment stated = law.assess(Matter.REPAYABLE, support);
    return rows(support, law)
        .filter(rows -> !rows.possible().isEmpty())
        .map(rows -> byRows(stated, rows, support, law))
        .orElse(stated);
  }

  /** {@code support} with what {@code project} says of the facts by which a row goes. */
  static RepayableSupport completed(RepayableSupport support, Project project, LawInForce law) {
    boolean asked =
        rows(support, law).isPresent()
            && law.local().table().stream()
                .flatMap(table -> table.repayable().stream())
                .anyMatch(row -> row.conditions().isPresent());
    RowFacts own = support.rowFacts().orElse(RowFacts.UNKNOWN);
    return asked
        ? support.toBuilder().rowFacts(RowKnowledge.of(own, project, law)).build()
        : support;
  }

  /** The rows by which support from local money may go, of which no norm is stated. */
  private static Optional<RepayableRows> rows(RepayableSupport support, LawInForce law) {
    return support.norm().isEmpty() && support.money().equals(Optional.of(FundingSource.LOCAL))
        ? law.local()
            .table()
            .filter(table -> !table.repayable().isEmpty())
            .map(table -> RepayableRows.of(table, support))
        : Optional.empty();
  }

  private static Assessment byRows(
      Assessment stated, RepayableRows rows, RepayableSupport support, LawInForce law) {
    return Assessment.allOf(
        stated.name(),
        stated.findings().stream()
            .map(
                found ->
                    Article16Repayments.BY_NORM.stream()
                        .filter(rule -> rule.code().equals(found.code()))
                        .findFirst()
                        .map(rule -> byRows(rule, rows, support, law))
                        .orElse(found))
            .collect(toImmutableList()),
        stated.parts());
  }

  private static Finding byRows(
      Rule<RepayableSupport> rule, RepayableRows rows, RepayableSupport support, LawInForce law) {
    List<Finding> all =
        rows.possible().stream().map(row -> byRow(rule, row, support, law)).toList();
    boolean alike =
        rows.certain()
            && all.stream().map(found -> comesTo(found)).distinct().count() == 1
            && rule != Article16Repayments.NORM_KNOWN;
    return rows.missing().isEmpty() || alike
        ? all.stream()
            .filter(found -> found.outcome() != Outcome.NOT_APPLICABLE)
            .findFirst()
            .orElse(all.get(0))
        : only(
            rule.checkedBy(
                (one, context) ->
                    ImmutableList.of(Verdict.missing(rows.missing()).at(all.get(0).path()))),
            support,
            law);
  }

  /** Where nothing is set, nothing is exceeded. */
  private static Outcome comesTo(Finding found) {
    return found.outcome() == Outcome.NOT_APPLICABLE ? Outcome.SATISFIED : found.outcome();
  }

  private static Finding byRow(
      Rule<RepayableSupport> rule, RepayableRow row, RepayableSupport support, LawInForce law) {
    Cited<RepayableRow> place = new Cited<>(row, row.citation(), row.evidence());
    return only(
        rule.checkedBy(
            (one, context) ->
                rule.check().check(one, context).stream()
                    .map(verdict -> verdict.citing(place))
                    .collect(toImmutableList())),
        support.toBuilder().norm(RepayableNorm.of(row)).build(),
        law);
  }

  private static Finding only(
      Rule<RepayableSupport> rule, RepayableSupport support, LawInForce law) {
    return rule.apply(support, law.context()).get(0);
  }
}
