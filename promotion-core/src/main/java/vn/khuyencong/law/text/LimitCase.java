package vn.khuyencong.law.text;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.rule.Verdict;

/**
 * A cost line and what came of measuring it, for the rules on limits, which say it.
 *
 * @param line the line
 * @param measured what came of it
 */
public record LimitCase(CostLine line, Verdict measured) {
  private static final Term NOT_STATED = Term.of("chưa rõ", "not stated");

  /** The verdict on the line: what was measured, with its item and the support requested. */
  public Verdict verdict() {
    Optional<Vnd> asked = line.supportRequested();
    return measured.with(
        ImmutableMap.of(
            "item", line.what(), "asked", asked.isPresent() ? asked.get() : NOT_STATED));
  }
}
