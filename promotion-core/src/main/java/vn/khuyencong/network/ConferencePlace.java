package vn.khuyencong.network;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** Where a meeting is held or who holds it, on which the ceiling of meals turns. */
public enum ConferencePlace implements Named {
  INNER_CENTRAL_CITY(
      "nội thành của thành phố trực thuộc trung ương", "inner districts of a centrally-run city"),
  OTHER_CITY_TOWN_OR_DISTRICT(
      "thành phố thuộc tỉnh, thị xã, huyện", "provincial city, town or rural district"),
  HELD_BY_COMMUNE("do cấp xã tổ chức", "organised by a commune");

  private final Term words;

  ConferencePlace(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
