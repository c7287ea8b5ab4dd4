package vn.khuyencong.law.decree45;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.text.SiteRequest;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Context;

/** Who may be a beneficiary (đối tượng áp dụng) of a request, where, and by which law. */
public final class Beneficiaries {
  /** Name of the part of an assessment that decides; its parts are the routes. */
  public static final String BENEFICIARY = "beneficiary";

  private Beneficiaries() {}

  /**
   * The day whose law governs {@code request}: that of the approval, if the amendment passes it by;
   * a day of approval before the decree or after the day asked about decides nothing.
   */
  public static LocalDate governingDay(SupportRequest request, Context asked) {
    return governingDay(request.approvedOn(), asked);
  }

  /** The day whose law governs what was approved on {@code approvedOn}, if it was. */
  public static LocalDate governingDay(Optional<LocalDate> approvedOn, Context asked) {
    return approvedOn.isPresent() && Amendment.isPassedBy(approvedOn, asked)
        ? approvedOn.get()
        : asked.day();
  }

  /** The request that {@code facility} makes by {@code project}. */
  public static SupportRequest request(Project project, Facility facility) {
    return SupportRequest.builder()
        .facility(facility)
        .approvedOn(project.leadingApproval().day())
        .planDrawnUpIn(project.planDrawnUpIn())
        .planYear(project.planYear())
        .build();
  }

  /** The sites of {@code request}; one unknown site if none is known. */
  public static List<SiteRequest> sites(SupportRequest request, LocalDate asked) {
    List<ProductionSite> sites = request.facility().sites();
    return switch (sites.size()) {
      case 0 ->
          ImmutableList.of(new SiteRequest(request, Optional.empty(), "facility.sites", asked));
      case 1 -> ImmutableList.of(site(0, request, asked));
      default ->
          IntStream.range(0, sites.size())
              .mapToObj(i -> site(i, request, asked))
              .collect(toImmutableList());
    };
  }

  private static SiteRequest site(int i, SupportRequest request, LocalDate asked) {
    String path = i == 0 ? SiteRequest.FIRST : "facility.sites[" + i + "]";
    return new SiteRequest(request, Optional.of(request.facility().sites().get(i)), path, asked);
  }
}
