package vn.khuyencong.citation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * A legal text as a whole: a decree, a circular, a resolution.
 *
 * @param number official number, "28/2018/TT-BTC"
 * @param titleVi what it is about, in Vietnamese
 * @param titleEn what it is about, in English
 * @param issuer issuing body, in Vietnamese
 * @param signed day of signature, if it was read
 * @param inForce days in force; an end the sources do not give is open
 * @param evidence how those days were attested
 */
@Value.Builder
public record LegalInstrument(
    String number,
    String titleVi,
    String titleEn,
    String issuer,
    Optional<LocalDate> signed,
    Validity inForce,
    Evidence evidence)
    implements Localised {

  /**
   * Checks that the number and the names are not blank.
   *
   * @throws IllegalArgumentException if the number, a title or the issuer is blank
   */
  public LegalInstrument {
    checkArgument(!number.isBlank(), "number of an instrument must not be blank");
    checkArgument(!titleVi.isBlank() && !titleEn.isBlank(), "title must not be blank: %s", number);
    checkArgument(!issuer.isBlank(), "issuer must not be blank: %s", number);
  }

  /** A builder without any value set. */
  public static LegalInstrumentBuilder builder() {
    return new LegalInstrumentBuilder();
  }

  /**
   * The instrument as a whole, as a citation.
   *
   * @throws IllegalArgumentException if its number is not one line or begins with "Điều "
   */
  public Citation whole() {
    return Citation.of(number);
  }

  /**
   * Article {@code article} of this instrument.
   *
   * @throws IllegalArgumentException if it is not between 1 and 9999, or the number of the
   *     instrument is not one line or begins with "Điều "
   */
  public Citation article(int article) {
    return new Citation(number, Optional.of(article), Optional.empty(), Optional.empty());
  }

  /**
   * The first day in force.
   *
   * @throws IllegalArgumentException if it was not read
   */
  public LocalDate firstDay() {
    checkArgument(inForce.from().isPresent(), "first day of %s must be known: %s", number, inForce);
    return inForce.from().get();
  }

  /**
   * This text as a series: itself on the days on which it is in force.
   *
   * @throws IllegalArgumentException if these have no first, or the number is not one line or
   *     begins with "Điều "
   */
  public Dated<LegalInstrument> onItsDays() {
    return Dated.during(number, inForce, this, whole(), evidence);
  }

  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? titleVi : titleEn;
  }
}
