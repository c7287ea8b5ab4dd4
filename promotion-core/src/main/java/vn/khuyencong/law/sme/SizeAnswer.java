package vn.khuyencong.law.sme;

import vn.khuyencong.facility.EnterpriseSize;

/** What a size test says of a complete case. */
enum SizeAnswer {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE,
  /** The band that would decide was not read. */
  UNREAD;

  static SizeAnswer of(EnterpriseSize size) {
    return valueOf(size.name());
  }

  boolean isSme() {
    return this != LARGE && this != UNREAD;
  }
}
