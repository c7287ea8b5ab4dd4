package vn.khuyencong.law.text;

import java.time.LocalDate;
import java.util.Optional;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.SupportRequest;

/**
 * A request seen at one production site.
 *
 * @param request the request
 * @param site the site; absent if no site is known
 * @param path where the site stands in the facility, "sites[0]"
 * @param asked day on which the question is asked, and as of which the site is described
 */
public record SiteRequest(
    SupportRequest request, Optional<ProductionSite> site, String path, LocalDate asked) {

  /** Where the first site stands, which is the only one of most facilities. */
  public static final String FIRST = "facility.sites[0]";
}
