package vn.khuyencong.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known name that a wrong one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The one of {@code known} that is nearest to {@code written}, at most a third of its letters
   * away, without regard to case, to marks and to how words are joined. Of more than 10,000 names,
   * those after are not compared letter by letter.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return new NearNames(known).to(written);
  }

  /** The same of a name or of the term it stands for, in either language. */
  static Optional<String> toChoice(String written, List<Choice> choices) {
    PlainName plain = PlainName.of(written);
    return choices.stream()
        .filter(choice -> distance(plain, choice) != PlainName.FAR)
        .min(Comparator.comparingInt(choice -> distance(plain, choice)))
        .map(Choice::name);
  }

  private static int distance(PlainName written, Choice choice) {
    return Stream.of(choice.name(), choice.vi(), choice.en())
        .mapToInt(name -> written.near(PlainName.of(name)))
        .min()
        .orElse(PlainName.FAR);
  }

  /** Whether {@code written} is {@code name} but for a slip; of few letters, the same. */
  static boolean isSlip(String written, String name) {
    PlainName one = PlainName.of(written);
    PlainName other = PlainName.of(name);
    int least = Math.min(one.letters().length(), other.letters().length());
    int distance = one.near(other);
    return distance != PlainName.FAR && distance <= least / 3;
  }
}
