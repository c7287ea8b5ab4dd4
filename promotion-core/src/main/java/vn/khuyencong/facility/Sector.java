package vn.khuyencong.facility;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * What a facility produces, as Điều 5 khoản 1 of the decree lists it, in its order; then the
 * sectors only reported as added in 2025; last what no list names.
 */
public enum Sector implements Named {
  AGRO_FORESTRY_FISHERY_PROCESSING(
      "chế biến nông - lâm - thủy sản", "agro-forestry-fishery processing"),
  FOOD_PROCESSING("chế biến thực phẩm", "food processing"),
  CONSUMER_AND_EXPORT_GOODS(
      "hàng công nghiệp phục vụ tiêu dùng và xuất khẩu",
      "industrial goods for consumption and export"),
  /** Goods for consumption, named apart in reports of 2025. */
  TEXTILES_AND_LEATHER("dệt may, da giày", "textiles and leather"),
  IMPORT_SUBSTITUTES("hàng thay thế hàng nhập khẩu", "goods replacing imports"),
  AGRICULTURAL_CHEMICALS(
      "hóa chất phục vụ nông nghiệp, nông thôn", "chemicals serving agriculture and rural areas"),
  BUILDING_MATERIALS("vật liệu xây dựng", "building materials"),
  /** A building material on which the kiln decides. */
  FIRED_CLAY_BRICK("gạch đất sét nung", "fired-clay brick"),
  MACHINERY_AND_EQUIPMENT(
      "sản phẩm, phụ tùng, lắp ráp và sửa chữa máy móc, thiết bị",
      "machinery and equipment, parts, assembly and repair"),
  COMPONENTS("chi tiết, bán thành phẩm", "components and semi-finished goods"),
  SUPPORTING_INDUSTRY("công nghiệp hỗ trợ", "supporting industry"),
  SMALL_CRAFT_GOODS("hàng tiểu thủ công nghiệp", "small-craft goods"),
  MINERALS("khai thác, chế biến khoáng sản", "mining and processing of minerals"),
  POLLUTION_TREATMENT("xử lý ô nhiễm môi trường", "pollution treatment"),
  HIGH_TECH("công nghiệp công nghệ cao", "high-tech industry"),
  CLEAN_INDUSTRY("công nghiệp sạch", "clean industry"),
  ENERGY_SAVING("tiết kiệm năng lượng", "energy saving"),
  ENVIRONMENTAL_INDUSTRY("công nghiệp môi trường", "environmental industry"),
  CLEAN_ENERGY("năng lượng thân thiện môi trường", "environmentally friendly energy"),
  OTHER_CHEMICALS("hóa chất khác", "other chemicals"),
  OTHER("ngành nghề khác", "another sector");

  private final Term words;

  Sector(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /**
   * Whether it is an industry or small craft by its name; another sector, or chemicals for another
   * use, may be trade.
   */
  public boolean isOfIndustry() {
    return this != OTHER && this != OTHER_CHEMICALS;
  }

  @Override
  public Term words() {
    return words;
  }
}
