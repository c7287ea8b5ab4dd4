package vn.khuyencong.document;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** What is told where a name is not one of those known. */
final class NameProblem {
  private static final int LONGEST = 220;

  private NameProblem() {}

  /** {@code value} at {@code path} is none of {@code choices}. */
  static Problem of(String path, String value, List<Choice> choices) {
    return Problem.of(
            path,
            DocumentRule.KNOWN_NAME,
            "choices",
            told(choices.stream().map(Choice::name).toList()))
        .of(value)
        .near(Nearest.toChoice(value, choices));
  }

  /** {@code id} at {@code path} is none of {@code ids} of the list at {@code list}. */
  static Problem reference(String path, String id, String list, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Problem.of(path, DocumentRule.NOTHING_THERE, Consequences.LIST, list).of(id);
    }
    return Problem.of(path, DocumentRule.REFERENCE, "choices", told(List.copyOf(ids)))
        .with(Consequences.LIST, list)
        .of(id)
        .near(Nearest.to(id, ids));
  }

  /** The names, as many as a reader takes in at once. */
  private static String told(List<String> names) {
    StringJoiner told = new StringJoiner(", ");
    for (String name : names) {
      if (told.length() + name.length() > LONGEST) {
        return told.add("…").toString();
      }
      told.add(name);
    }
    return told.toString();
  }
}
