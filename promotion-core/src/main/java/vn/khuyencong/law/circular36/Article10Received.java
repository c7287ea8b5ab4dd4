package vn.khuyencong.law.circular36;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 10. Hồ sơ và thời gian đăng ký kế hoạch khuyến công quốc gia, as far as the file of a
 * project tells what the body that received it found. Its documents and days are in {@link
 * Article10Filing}.
 */
public final class Article10Received {

  /**
   * Clauses 1 and 2: the file that was received was complete. What was found is not asked; what is
   * stated of it counts.
   */
  public static final Rule<ProjectFile> COMPLETE =
      Rule.of(
          "circular36.article10.received-complete",
          Instruments.CIRCULAR_36_2013.article(10),
          NationalProjects.only(
              ProjectFile::kindOfMoney,
              (file, context) ->
                  IntStream.range(0, file.filings().size())
                      .boxed()
                      .flatMap(
                          i ->
                              file.filings().get(i).complete().stream()
                                  .map(
                                      complete ->
                                          Verdict.satisfiedIf(complete).at("filings[" + i + "]")))
                      .collect(toImmutableList())));

  /** The rules of this class. */
  public static final RuleSet<ProjectFile> RULES =
      new RuleSet<>("circular36.article10.files", ImmutableList.of(COMPLETE));

  /** This article as a part of its text. */
  static final TextPart PART = TextPart.of(Article10Received.class).rules(Matter.FILES, RULES);

  private Article10Received() {}
}
