package vn.khuyencong.law.decree45;

import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.LegalText;

/**
 * Decree 235/2025/NĐ-CP, which amends Decree 45/2012/NĐ-CP, as a text. It has no articles of its
 * own here: what it changed stands in the articles it changed.
 */
public final class Decree235 {
  /** The text. */
  public static final LegalText TEXT = LegalText.of(Instruments.DECREE_235_2025, "decree235");

  private Decree235() {}
}
