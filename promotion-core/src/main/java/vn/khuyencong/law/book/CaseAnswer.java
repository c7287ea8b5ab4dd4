package vn.khuyencong.law.book;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.rule.Assessment;

/**
 * What the law of a day says of a case.
 *
 * @param day the day of the law
 * @param assessment the review
 * @param amounts the amounts that depend on the law, by where they stand, in a fixed order
 */
public record CaseAnswer(LocalDate day, Assessment assessment, Map<String, Optional<Vnd>> amounts) {

  /** Copies what it is given. */
  public CaseAnswer {
    amounts = ImmutableMap.copyOf(amounts);
  }
}
