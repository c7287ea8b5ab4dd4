package vn.khuyencong.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.budget.BudgetRow;
import vn.khuyencong.budget.BudgetSummary;
import vn.khuyencong.budget.Dimension;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Wording;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.results.BeneficiaryCount;
import vn.khuyencong.results.FigureTotal;
import vn.khuyencong.results.ResultFigure;
import vn.khuyencong.results.ResultReport;

/**
 * The report on results as JSON for another program. A value that is null is not known.
 *
 * @param title what the document is
 * @param period the period
 * @param complete whether nothing is lacking
 * @param unusable what it is without, because something is wrong with it
 * @param projects how many projects
 * @param notBegun ids of those that begin later
 * @param earlier ids of those of earlier years without a part in the year
 * @param beneficiaries who benefits
 * @param figures each figure, with what it lacks
 * @param groups how many projects there are by each dimension
 * @param money the money that came to each stage in the period
 * @param undated the money of the year of which no day is known
 * @param withoutMoney ids of the projects of which no money is known
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record JsonResults(
    String title,
    String period,
    boolean complete,
    List<String> unusable,
    long projects,
    List<String> notBegun,
    List<String> earlier,
    Who beneficiaries,
    List<Figure> figures,
    List<Group> groups,
    List<Money> money,
    List<Money> undated,
    List<String> withoutMoney,
    Optional<JsonUnread> unread) {

  /** Copies the lists. */
  public JsonResults {
    notBegun = List.copyOf(notBegun);
    earlier = List.copyOf(earlier);
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
    money = List.copyOf(money);
    undated = List.copyOf(undated);
    withoutMoney = List.copyOf(withoutMoney);
  }

  /**
   * Who benefits.
   *
   * @param facilities ids of the facilities named
   * @param unnamed how many more there are
   * @param lacking ids of the projects of which it is not known
   */
  public record Who(Set<String> facilities, long unnamed, List<String> lacking) {}

  /**
   * A figure.
   *
   * @param figure which
   * @param value what is known of it; null if nothing is
   * @param partly ids of projects of which it is known for a part of the time
   * @param lacking ids of projects of which it is not known
   */
  public record Figure(
      ResultFigure figure, Optional<BigInteger> value, List<String> partly, List<String> lacking) {}

  /**
   * Projects of a group.
   *
   * @param dimension what they are counted by
   * @param group what they have in common, in words
   * @param projects how many they are
   */
  public record Group(Dimension dimension, String group, long projects) {}

  /**
   * An amount.
   *
   * @param stage its stage
   * @param source where it comes from
   * @param amount the amount, as far as it is known, đồng; null if nothing of it is
   * @param unknown how many entries do not say their amount; left out if all do
   */
  public record Money(
      String stage,
      String source,
      Optional<Vnd> amount,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) long unknown) {}

  /** The report {@code results} with words in {@code language}. */
  public static String of(ReportedResults results, Language language) {
    ResultReport report = results.report();
    BeneficiaryCount who = report.totals().beneficiaries();
    return JsonReport.write(
        new JsonResults(
            results.source().document().title(),
            report.period().toString(),
            results.isComplete() && results.source().leftOut().isEmpty(),
            results.source().leftOut(),
            report.totals().projects(),
            report.notBegun(),
            report.earlier(),
            new Who(who.facilities(), who.unnamed(), who.lacking()),
            report.totals().figures().stream().map(JsonResults::figure).toList(),
            results.by().stream().flatMap(by -> groups(results, by, language).stream()).toList(),
            money(report.money()),
            money(report.undated()),
            report.withoutMoney(),
            JsonUnread.of(JsonUnread.of(report.period()), language)));
  }

  private static Figure figure(FigureTotal total) {
    return new Figure(total.figure(), total.value(), total.partly(), total.lacking());
  }

  private static List<Group> groups(ReportedResults results, Dimension by, Language language) {
    return results.report().by(by).stream()
        .map(row -> new Group(by, Wording.of(row.group(), language), row.totals().projects()))
        .toList();
  }

  private static List<Money> money(BudgetSummary money) {
    return money.rollUpTo(Dimension.STAGE, Dimension.SOURCE).rows().stream()
        .map(
            row ->
                new Money(
                    row.keys().get(0).value().orElse(""),
                    row.keys().get(1).value().orElse(""),
                    Optional.of(row)
                        .filter(of -> of.total().unknown() < of.total().count())
                        .map(BudgetRow::amount),
                    row.total().unknown()))
        .toList();
  }
}
