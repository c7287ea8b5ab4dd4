package vn.khuyencong.facility;

import java.time.LocalDate;
import vn.khuyencong.citation.Citation;

/**
 * A certificate of a typical rural industrial product (sản phẩm công nghiệp nông thôn tiêu biểu).
 *
 * @param product name of the product
 * @param level level of the selection
 * @param issued day of issue
 * @param decision the recognising decision
 */
public record ProductCertificate(
    String product, RecognitionLevel level, LocalDate issued, Citation decision) {}
