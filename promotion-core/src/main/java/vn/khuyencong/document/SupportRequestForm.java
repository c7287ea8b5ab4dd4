package vn.khuyencong.document;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.SupportRequest;

/** A {@link SupportRequest} as a document writes it, with its components by the same names. */
public record SupportRequestForm(
    @Nullable FacilityForm facility,
    @Nullable String approvedOn,
    @Nullable String planDrawnUpIn,
    @Nullable String planYear,
    @Nullable Boolean founding)
    implements Form<SupportRequest> {

  /** {@code request} as a document writes it. */
  public static SupportRequestForm of(SupportRequest request) {
    return new SupportRequestForm(
        FacilityForm.of(request.facility()),
        Written.text(request.approvedOn()),
        Written.text(request.planDrawnUpIn()),
        Written.text(request.planYear()),
        Written.plain(request.founding()));
  }

  @Override
  public @Nullable SupportRequest make(Fields at) {
    Field<Year> drawnUp = at.year("planDrawnUpIn", planDrawnUpIn);
    Field<Year> year = at.year("planYear", planYear);
    at.both(
        DocumentRule.PLAN_YEARS,
        year,
        drawnUp,
        (of, in) ->
            SupportRequest.builder()
                .facility(Facility.builder().id("x").build())
                .planDrawnUpIn(in)
                .planYear(of)
                .build());
    return at.make(
        () ->
            new SupportRequest(
                at.form("facility", facility).required(),
                at.day("approvedOn", approvedOn).optional(),
                drawnUp.optional(),
                year.optional(),
                at.flag("founding", founding).optional()));
  }
}
