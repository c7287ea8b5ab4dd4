package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.kit.FileDays;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Severity;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 8. Quy trình thẩm định và phê duyệt kế hoạch khuyến công quốc gia, as far as the file of a
 * project tells how it went: in which order, and to which end.
 */
public final class Article08Order {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(8);

  /**
   * Clauses 1 to 3: filed, appraised at the basic level, filed with the agency, appraised at that
   * of the Ministry, approved; of two steps whose days are known the later is not before the other.
   *
   * <p>Reading: on one day is in order.
   */
  public static final Rule<ProjectFile> DAYS_IN_ORDER =
      Rule.of(
          "circular36.article8.days-in-order",
          ARTICLE.clause(3),
          NationalProjects.only(
              ProjectFile::kindOfMoney, (file, context) -> FileDays.toApproval(file)));

  /**
   * Clauses 1 to 3: the appraisals speak for the project. A warning: the article does not say that
   * the Minister is bound by them.
   */
  public static final Rule<ProjectFile> FAVOURABLE =
      Rule.of(
              "circular36.article8.appraised-favourably",
              ARTICLE.clause(3),
              NationalProjects.only(
                  ProjectFile::kindOfMoney,
                  (file, context) ->
                      IntStream.range(0, file.appraisals().size())
                          .boxed()
                          .flatMap(
                              i ->
                                  file.appraisals().get(i).favourable().stream()
                                      .map(
                                          speaks ->
                                              Verdict.satisfiedIf(speaks)
                                                  .at("appraisals[" + i + "]")))
                          .collect(toImmutableList())))
          .weighing(Severity.WARNING);

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>("circular36.article8.files", ImmutableList.of(DAYS_IN_ORDER, FAVOURABLE));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article08Order.class).rules(Matter.FILES, RULES);

  private Article08Order() {}
}
