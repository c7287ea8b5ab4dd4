package vn.khuyencong.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Cited;

/**
 * What a condition comes to that is a fact itself: it holds, it does not, or it is not known. The
 * three verdicts are made once, so that the findings of a rule may be too.
 */
public final class FactVerdict {
  private final Verdict satisfied;
  private final Verdict violated;
  private final Verdict missing;

  private FactVerdict(Verdict satisfied, Verdict violated, Verdict missing) {
    this.satisfied = satisfied;
    this.violated = violated;
    this.missing = missing;
  }

  /** The verdicts on {@code fact}, which stands at {@code path} in the subject. */
  public static FactVerdict on(String fact, String path) {
    return new FactVerdict(
        Verdict.satisfied().at(path), Verdict.violated().at(path), Verdict.missing(fact).at(path));
  }

  /** The verdict where the fact is {@code held}, if that is known. */
  public Verdict of(Optional<Boolean> held) {
    if (held.isEmpty()) {
      return missing;
    }
    return held.get() ? satisfied : violated;
  }

  /** Those verdicts, resting on {@code place} rather than on the citation of the rule. */
  public FactVerdict citing(Cited<?> place) {
    return new FactVerdict(satisfied.citing(place), violated.citing(place), missing.citing(place));
  }

  /** Those verdicts with one more argument for their message. */
  public FactVerdict with(String name, Object value) {
    return new FactVerdict(
        satisfied.with(name, value), violated.with(name, value), missing.with(name, value));
  }

  /** All three. */
  public List<Verdict> all() {
    return ImmutableList.of(satisfied, violated, missing);
  }
}
