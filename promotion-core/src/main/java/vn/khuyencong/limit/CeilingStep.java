package vn.khuyencong.limit;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.money.Vnd;

/**
 * One step of the arithmetic, such as 690.000.000 đ × 50% = 345.000.000 đ. What is not a whole
 * number of đồng is rounded down, so that rounding never lifts support over a ceiling.
 *
 * @param kind what it does
 * @param start the amount it begins with
 * @param factor the share, multiple or number of units it multiplies by, if it multiplies
 * @param result the amount it comes to
 * @param citation where the figure is written
 * @param evidence how that was attested
 */
public record CeilingStep(
    StepKind kind,
    Vnd start,
    Optional<Localised> factor,
    Vnd result,
    Citation citation,
    Evidence evidence)
    implements Localised {

  /** "690.000.000 đ × 50% = 345.000.000 đ (tỷ lệ; Điều 8 khoản 4, 28/2018/TT-BTC)". */
  @Override
  public String in(Language language) {
    return factor
            .map(by -> start.in(language) + " × " + by.in(language) + " = " + result.in(language))
            .orElseGet(() -> result.in(language))
        + " ("
        + kind.in(language)
        + "; "
        + citation
        + ")";
  }
}
