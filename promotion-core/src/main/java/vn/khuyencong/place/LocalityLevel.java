package vn.khuyencong.place;

/** A tier of administration; the district tier ended on 30 June 2025. */
public enum LocalityLevel {
  COMMUNE,
  DISTRICT,
  PROVINCE
}
