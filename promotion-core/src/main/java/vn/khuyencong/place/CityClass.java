package vn.khuyencong.place;

import vn.khuyencong.language.Term;

/** The class of a city (loại đô thị), on which the place test of wards turned until 2025. */
public enum CityClass implements Term {
  SPECIAL("đô thị loại đặc biệt", "special class"),
  CLASS_1("loại 1", "class 1"),
  CLASS_2("loại 2", "class 2"),
  CLASS_3("loại 3", "class 3");

  private final String vi;
  private final String en;

  CityClass(String vi, String en) {
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
