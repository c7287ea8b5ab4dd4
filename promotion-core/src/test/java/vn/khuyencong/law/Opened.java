package vn.khuyencong.law;

import java.time.LocalDate;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.text.ContentAccess;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.support.SupportItem;

/** What is open to a cooperative of points a and b. */
public final class Opened {
  private Opened() {}

  /** The answer for {@code item} of {@code money} on {@code day}. */
  public static ContentAccess on(LocalDate day, SupportItem item, FundingSource money) {
    return PromotionLaw.inForceOn(day)
        .contentsOpenTo(SupportRequest.of(ProjectFixtures.cooperative("f").build()))
        .stream()
        .filter(one -> one.item() == item && one.money() == money)
        .findFirst()
        .orElseThrow();
  }
}
