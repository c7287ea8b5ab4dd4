package vn.khuyencong.law.decree45;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.point.ApprovalPoints;
import vn.khuyencong.law.point.DecreePoints;
import vn.khuyencong.law.text.LegalText;

/**
 * Decree 235/2025/NĐ-CP, which amends Decree 45/2012/NĐ-CP, as a text. It has no articles of its
 * own here: what it changed stands in the articles it changed.
 */
public final class Decree235 {
  /** The text. */
  public static final LegalText TEXT =
      LegalText.of(Instruments.DECREE_235_2025, "decree235")
          .points(
              DecreePoints.COLLABORATORS_SINCE_DECREE_235,
              DecreePoints.ARTICLE_1_ARTISANS,
              DecreePoints.ARTICLE_1_SERVICES,
              DecreePoints.ARTICLE_4_CONTENTS,
              ApprovalPoints.PLANS_SINCE_DECREE_235,
              DecreePoints.ARTICLE_5_MINERALS,
              DecreePoints.ARTICLE_5_BUILDING_MATERIALS,
              DecreePoints.ARTICLE_5_ADDED_SECTORS,
              DecreePoints.ARTICLE_5_OTHER_SECTORS,
              DecreePoints.ARTICLE_6_GROUNDS,
              DecreePoints.ARTICLE_6_WOMEN,
              DecreePoints.ARTICLE_6_ETHNIC_MINORITIES);

  private Decree235() {}
}
