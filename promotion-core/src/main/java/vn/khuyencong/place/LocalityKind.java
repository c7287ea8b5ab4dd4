package vn.khuyencong.place;

import java.time.LocalDate;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * The kind of an administrative unit, with the days on which units of that kind exist. There is no
 * district tier and no township since 1 July 2025; special zones exist from that day.
 *
 * <p>Reading: the sources name the special zone only with the two-tier administration, so its first
 * day is that of the reform.
 */
public enum LocalityKind implements Named {
  COMMUNE("xã", "commune", LocalityLevel.COMMUNE),
  WARD("phường", "ward", LocalityLevel.COMMUNE),
  TOWNSHIP("thị trấn", "township", LocalityLevel.COMMUNE),
  SPECIAL_ZONE("đặc khu", "special zone", LocalityLevel.COMMUNE),
  RURAL_DISTRICT("huyện", "rural district", LocalityLevel.DISTRICT),
  URBAN_DISTRICT("quận", "urban district", LocalityLevel.DISTRICT),
  TOWN("thị xã", "town", LocalityLevel.DISTRICT),
  CITY("thành phố", "city", LocalityLevel.DISTRICT),
  PROVINCE("tỉnh", "province", LocalityLevel.PROVINCE),
  CENTRAL_CITY("thành phố trực thuộc trung ương", "centrally-run city", LocalityLevel.PROVINCE);

  /** The last day of the district tier and of townships, with its source. */
  public static final Cited<LocalDate> LAST_DAY_OF_DISTRICTS =
      new Cited<>(LocalDate.of(2025, 6, 30), Instruments.LAW_72_2025.whole(), Evidence.SECONDARY);

  private static final Validity WITH_DISTRICTS = Validity.until(LAST_DAY_OF_DISTRICTS.value());
  private static final Validity WITHOUT_DISTRICTS = WITH_DISTRICTS.after();

  private final Term words;
  private final LocalityLevel level;

  LocalityKind(String vi, String en, LocalityLevel level) {
    this.words = Term.of(vi, en);
    this.level = level;
  }

  /** The tier of the unit. */
  public LocalityLevel level() {
    return level;
  }

  /** The days on which units of this kind exist. */
  public Validity exists() {
    return switch (this) {
      case RURAL_DISTRICT, URBAN_DISTRICT, TOWN, CITY, TOWNSHIP -> WITH_DISTRICTS;
      case SPECIAL_ZONE -> WITHOUT_DISTRICTS;
      case COMMUNE, WARD, PROVINCE, CENTRAL_CITY -> Validity.ALWAYS;
    };
  }

  @Override
  public Term words() {
    return words;
  }
}
