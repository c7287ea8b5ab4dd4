package vn.khuyencong.law.sme;

import java.util.Optional;
import vn.khuyencong.facility.EnterpriseSize;

/** What a size test says of a complete case. */
enum SizeAnswer {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE,
  /** Beyond the limit of capital, but within that of labour. */
  LARGE_BY_CAPITAL,
  /** The band that would decide was not read. */
  UNREAD;

  static SizeAnswer of(EnterpriseSize size) {
    return valueOf(size.name());
  }

  /** The size meant, if the band was read. */
  Optional<EnterpriseSize> size() {
    return switch (this) {
      case MICRO -> Optional.of(EnterpriseSize.MICRO);
      case SMALL -> Optional.of(EnterpriseSize.SMALL);
      case MEDIUM -> Optional.of(EnterpriseSize.MEDIUM);
      case LARGE, LARGE_BY_CAPITAL -> Optional.of(EnterpriseSize.LARGE);
      case UNREAD -> Optional.empty();
    };
  }

  boolean isSme() {
    return this == MICRO || this == SMALL || this == MEDIUM;
  }
}
