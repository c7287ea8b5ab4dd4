package vn.khuyencong.facility;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.gate.Gate;

/**
 * A facility that requests support on some occasion.
 *
 * @param facility who requests it
 * @param approvedOn day on which the project was approved, if it was
 * @param planDrawnUpIn year in which the plan is drawn up (năm xây dựng kế hoạch)
 * @param planYear the plan year (năm kế hoạch): that year, or the one after
 * @param founding whether the occasion is the founding of the enterprise, which does not produce
 *     yet
 */
@Value.Builder
public record SupportRequest(
    Facility facility,
    Optional<LocalDate> approvedOn,
    Optional<Year> planDrawnUpIn,
    Optional<Year> planYear,
    Optional<Boolean> founding) {

  /**
   * Checks that the plan year follows the year in which the plan is drawn up.
   *
   * @throws IllegalArgumentException if the facility is absent, a year has not four digits, or the
   *     plan year is neither the year in which the plan is drawn up nor the next
   */
  public SupportRequest {
    facility = Gate.given("facility of a request", facility);
    approvedOn = Gate.day("approvedOn of a request", approvedOn);
    planDrawnUpIn = Gate.year("planDrawnUpIn of a request", planDrawnUpIn);
    planYear = Gate.year("plan year of a request", planYear);
    founding = Gate.known(founding);
    if (planDrawnUpIn.isPresent() && planYear.isPresent()) {
      int ahead = planYear.get().getValue() - planDrawnUpIn.get().getValue();
      checkArgument(
          ahead == 0 || ahead == 1,
          "plan year must be the year in which the plan is drawn up, %s, or the next: %s",
          planDrawnUpIn.get(),
          planYear.get());
    }
  }

  /** A builder without any value set. */
  public static SupportRequestBuilder builder() {
    return new SupportRequestBuilder();
  }

  /** A builder with the values of this request. */
  public SupportRequestBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * A request of which only the facility is known.
   *
   * @throws IllegalArgumentException if the facility is absent
   */
  public static SupportRequest of(Facility facility) {
    return builder().facility(facility).build();
  }
}
