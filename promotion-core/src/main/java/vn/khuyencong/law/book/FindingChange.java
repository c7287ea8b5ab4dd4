package vn.khuyencong.law.book;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.rule.Finding;

/**
 * One condition on one case that comes out otherwise, or by another text, on another day.
 *
 * @param code code of the rule
 * @param path where in the subject
 * @param before the finding under the earlier law asked; absent if there was none
 * @param after the finding under the later law asked; absent if there is none
 */
public record FindingChange(
    String code, String path, Optional<Finding> before, Optional<Finding> after)
    implements Localised {

  /**
   * Checks that there is a finding on one side at least.
   *
   * @throws IllegalArgumentException if there is none on either side
   */
  public FindingChange {
    checkArgument(
        before.isPresent() || after.isPresent(), "change of %s must have a finding", code);
  }

  /** "fact missing → satisfied (Điều 1 khoản 2 điểm a, 45/2012/NĐ-CP): …". */
  @Override
  public String in(Language language) {
    Finding shown = after.or(() -> before).orElseThrow();
    String where = path.isEmpty() ? "" : path + ": ";
    return where
        + outcome(before, language)
        + " → "
        + outcome(after, language)
        + " ("
        + sides(finding -> finding.citation().toString())
        + "): "
        + shown.message(language);
  }

  private String sides(Function<Finding, String> text) {
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .map(text)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static String outcome(Optional<Finding> finding, Language language) {
    return finding.map(one -> one.outcome().in(language)).orElse("–");
  }
}
