package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A title of artisan conferred by the State. */
public enum ArtisanTitle implements Named {
  NONE("không có danh hiệu", "no title"),
  MERITORIOUS("Nghệ nhân ưu tú", "Meritorious Artisan"),
  PEOPLES("Nghệ nhân nhân dân", "People's Artisan");

  private final Term words;

  ArtisanTitle(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
