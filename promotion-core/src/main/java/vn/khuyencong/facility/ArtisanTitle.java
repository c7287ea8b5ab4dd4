package vn.khuyencong.facility;

import vn.khuyencong.language.Term;

/** A title of artisan conferred by the State. */
public enum ArtisanTitle implements Term {
  NONE("không có danh hiệu", "no title"),
  MERITORIOUS("Nghệ nhân ưu tú", "Meritorious Artisan"),
  PEOPLES("Nghệ nhân nhân dân", "People's Artisan");

  private final String vi;
  private final String en;

  ArtisanTitle(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
