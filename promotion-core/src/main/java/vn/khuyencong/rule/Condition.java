package vn.khuyencong.rule;

import java.util.List;

/**
 * A condition that is not decided for want of facts.
 *
 * @param path where
 * @param facts the facts
 * @param name what it is called within its article
 */
record Condition(String path, List<String> facts, String name) {

  static Condition of(Finding finding) {
    String code = finding.code();
    return new Condition(
        finding.path(), finding.missingFacts(), code.substring(code.lastIndexOf('.') + 1));
  }

  static boolean isMissing(Finding finding) {
    return finding.decides()
        && !finding.outcome().isDetermined()
        && !finding.missingFacts().isEmpty();
  }
}
