package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.Vnd;

/**
 * What the size tests ask of an enterprise; for a branch, of the enterprise it belongs to.
 *
 * @param averageLabour average number of workers in the year (số lao động bình quân năm)
 * @param insuredLabour average number of workers with social insurance in the year
 * @param capital total capital, which is total assets in the balance sheet, đồng
 * @param revenue total revenue of the preceding year, đồng; zero if there was none
 * @param founded day of foundation
 * @param field field by whose bands the size is measured
 */
@Value.Builder
public record SizeFacts(
    Optional<Integer> averageLabour,
    Optional<Integer> insuredLabour,
    Optional<Vnd> capital,
    Optional<Vnd> revenue,
    Optional<LocalDate> founded,
    Optional<BusinessField> field) {

  /**
   * Checks that no figure is negative.
   *
   * @throws IllegalArgumentException if a figure is negative, or the year of foundation has not
   *     four digits
   */
  public SizeFacts {
    averageLabour = Gate.known(averageLabour);
    insuredLabour = Gate.known(insuredLabour);
    capital = Gate.known(capital);
    revenue = Gate.known(revenue);
    founded = Gate.day("founded", founded);
    field = Gate.known(field);
    averageLabour.ifPresent(number -> checkCount("averageLabour", number));
    insuredLabour.ifPresent(number -> checkCount("insuredLabour", number));
    capital.ifPresent(amount -> checkAmount("capital", amount));
    revenue.ifPresent(amount -> checkAmount("revenue", amount));
  }

  /** A builder without any fact. */
  public static SizeFactsBuilder builder() {
    return new SizeFactsBuilder();
  }

  /** Nothing is known. */
  public static SizeFacts unknown() {
    return builder().build();
  }

  private static void checkCount(String name, int number) {
    checkArgument(number >= 0, "%s must not be negative: %s", name, number);
  }

  private static void checkAmount(String name, Vnd amount) {
    checkArgument(!amount.isNegative(), "%s must not be negative: %s", name, amount);
  }
}
