package vn.khuyencong.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.language.Messages;

/**
 * One thing that is wrong with a document.
 *
 * @param path where, {@code plan.projects[3].lines[0].item}; empty for the document as a whole
 * @param rule what is asked of it there
 * @param arguments what the sentence of the rule names
 * @param value what is written there; absent if nothing is, or the sentence says it
 * @param nearest the known name that is nearest to what is written, if one is near
 */
public record Problem(
    String path,
    DocumentRule rule,
    Map<String, String> arguments,
    Optional<String> value,
    Optional<String> nearest)
    implements Localised {

  /** Copies the arguments. */
  public Problem {
    arguments = ImmutableMap.copyOf(arguments);
  }

  /**
   * {@code problems} without references that find nothing only because ids of the list they refer
   * to are wrong, which is told.
   */
  public static List<Problem> independent(List<Problem> problems) {
    return Consequences.leftOutOf(problems);
  }

  /**
   * Whether it may be told only because something else is wrong, at one of {@code told}: a
   * component that its rule compares, or, of a rule that says of none which, any part of it.
   */
  public boolean mayFollowFrom(Collection<String> told) {
    String below = path.isEmpty() ? "" : path + ".";
    String compared = arguments.get(Between.COMPARED);
    if (compared == null) {
      return (!path.isEmpty() || rule == DocumentRule.REFUSED)
          && told.stream().anyMatch(one -> one.startsWith(below));
    }
    return Splitter.on(' ')
        .splitToStream(compared)
        .map(name -> below + name)
        .anyMatch(
            place ->
                told.stream()
                    .anyMatch(
                        one ->
                            one.equals(place)
                                || one.startsWith(place + ".")
                                || one.startsWith(place + "[")));
  }

  /** A problem at {@code path} of which the rule says all. */
  public static Problem of(String path, DocumentRule rule) {
    return new Problem(path, rule, Map.of(), Optional.empty(), Optional.empty());
  }

  /** The same, with what the sentence of the rule names. */
  public static Problem of(String path, DocumentRule rule, String argument, String value) {
    return of(path, rule).with(argument, value);
  }

  /** This problem, whose sentence names {@code value} too. */
  public Problem with(String argument, String value) {
    return new Problem(
        path,
        rule,
        ImmutableMap.<String, String>builder().putAll(arguments).put(argument, value).build(),
        this.value,
        nearest);
  }

  /** This problem of what is written there. */
  public Problem of(String written) {
    return new Problem(path, rule, arguments, Optional.of(written), nearest);
  }

  /** This problem, told at {@code place}. */
  public Problem at(String place) {
    return new Problem(place, rule, arguments, value, nearest);
  }

  /** This problem, naming what is near. */
  public Problem near(Optional<String> name) {
    return new Problem(path, rule, arguments, value, name);
  }

  /** The rule, the value and the nearest name in one sentence. */
  @Override
  public String in(Language language) {
    return Messages.render(rule.key(), arguments, language)
        + value.filter(text -> !rule.isSaidByReason(language)).map(text -> ": " + text).orElse("")
        + nearest
            .map(name -> "; " + Messages.render("document.nearest", Map.of("name", name), language))
            .orElse("");
  }

  /** The place and the sentence, in English. */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + in(Language.ENGLISH);
  }
}
