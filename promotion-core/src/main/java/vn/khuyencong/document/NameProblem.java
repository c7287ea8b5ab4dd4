package vn.khuyencong.document;

import java.util.List;

/** What is told where a name is not one of those known. */
final class NameProblem {
  private NameProblem() {}

  /** {@code value} at {@code path} is none of {@code choices}. */
  static Problem of(String path, String value, List<Choice> choices) {
    return Problem.of(
            path,
            DocumentRule.KNOWN_NAME,
            "choices",
            new NearNames(choices.stream().map(Choice::name).toList()).told())
        .of(value)
        .near(Nearest.toChoice(value, choices));
  }

  /** {@code id} at {@code path} is none of {@code ids} of the list at {@code list}. */
  static Problem reference(String path, String id, String list, NearNames ids) {
    if (ids.isEmpty()) {
      return Problem.of(path, DocumentRule.NOTHING_THERE, Consequences.LIST, list).of(id);
    }
    return Problem.of(path, DocumentRule.REFERENCE, "choices", ids.told())
        .with(Consequences.LIST, list)
        .of(id)
        .near(ids.to(id));
  }
}
