package vn.khuyencong.rule;

import static com.google.common.base.Preconditions.checkArgument;

import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * One side of an open point: an answer that can be given, and what it rests on.
 *
 * @param vi the side, in Vietnamese
 * @param en the side, in English
 */
public record PointSide(String vi, String en) implements Localised {

  /**
   * Checks that it is said in both languages.
   *
   * @throws IllegalArgumentException if it is blank in one
   */
  public PointSide {
    checkArgument(
        !vi.isBlank() && !en.isBlank(), "side must be said in both languages: %s", vi + en);
  }

  /**
   * A side from its two texts.
   *
   * @throws IllegalArgumentException if it is blank in one of the languages
   */
  public static PointSide of(String vi, String en) {
    return new PointSide(vi, en);
  }

  @Override
  public String in(Language language) {
    return language == Language.VIETNAMESE ? vi : en;
  }
}
