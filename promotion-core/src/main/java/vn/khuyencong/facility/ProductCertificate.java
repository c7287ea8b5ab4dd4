package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.place.LocalityKind;

/**
 * A certificate of a typical rural industrial product (sản phẩm công nghiệp nông thôn tiêu biểu).
 *
 * @param product name of the product
 * @param level level of the selection
 * @param issued day of issue
 * @param decision the recognising decision
 */
public record ProductCertificate(
    String product, RecognitionLevel level, LocalDate issued, Citation decision) {

  /**
   * Checks that there was a selection at this level on the day of issue.
   *
   * @throws IllegalArgumentException if a component is absent, the product is blank or not one
   *     line, the year of issue has not four digits, or there was no selection at this level on the
   *     day of issue
   */
  public ProductCertificate {
    product = Gate.line("product of a certificate", product);
    level = Gate.given("level of a certificate", level);
    issued = Gate.day("day issued of a certificate", issued);
    decision = Gate.given("decision of a certificate", decision);
    checkArgument(!product.isBlank(), "product of a certificate must not be blank: %s", decision);
    boolean districts = !issued.isAfter(LocalityKind.LAST_DAY_OF_DISTRICTS.value());
    checkArgument(
        level != (districts ? RecognitionLevel.COMMUNE : RecognitionLevel.DISTRICT),
        "level of certificate %s must exist on the day of issue, %s: %s",
        decision,
        issued,
        level.en());
  }
}
