package vn.khuyencong.place;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** The class of a city (loại đô thị), on which the place test of wards turned until 2025. */
public enum CityClass implements Named {
  SPECIAL("đô thị loại đặc biệt", "special class"),
  CLASS_1("loại 1", "class 1"),
  CLASS_2("loại 2", "class 2"),
  CLASS_3("loại 3", "class 3");

  private final Term words;

  CityClass(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
