package vn.khuyencong.support;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import vn.khuyencong.language.Term;

/**
 * A thing on which industrial-promotion money is spent and for which a text sets a ceiling, such as
 * advanced machinery: every item of Điều 6, 26/2014/TTLT-BTC-BCT, of Điều 8, 28/2018/TT-BTC and of
 * Điều 7 and 10, 152/2016/TT-BTC, by the content it belongs to. An item may have a ceiling in one
 * of the texts only. The priority uplift is none: it is a multiple of ceilings, not a spending.
 *
 * <p>Reading: the content an item belongs to is taken from Điều 5, 26/2014/TTLT-BTC-BCT, whose
 * first nine clauses run parallel to Article 4 of the decree; contests stand in none of them and
 * are put under the ninth.
 */
public enum SupportItem implements SpendingItem {
  COMMON_VOCATIONAL_TRAINING(
      SupportCategory.TRAINING,
      SupportUnit.AS_REFERRED,
      "đào tạo nghề, truyền nghề",
      "vocational training and craft training"),
  TRAINING_SKILLS(
      SupportCategory.TRAINING,
      SupportUnit.AS_REFERRED,
      "đào tạo nâng cao tay nghề cho người lao động",
      "training that raises workers' skills"),
  TRAINING_MASTER_CRAFTSMEN(
      SupportCategory.TRAINING,
      SupportUnit.AS_ESTIMATED,
      "đào tạo thợ giỏi, nghệ nhân tiểu thủ công nghiệp",
      "training master craftsmen and small-craft artisans"),
  TRAINING_COST_DISABLED(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "đào tạo người khuyết tật",
      "training a disabled person"),
  TRAINING_COST_POOR_ETHNIC_OR_POOR_SPECIALLY_DIFFICULT(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "đào tạo người dân tộc thiểu số thuộc hộ nghèo; người thuộc hộ nghèo ở xã, thôn, bản đặc biệt khó khăn",
      "training a member of a poor ethnic-minority household, or of a poor household in a specially difficult place"),
  TRAINING_COST_ETHNIC_MERIT_POOR_LAND_JOBLESS_WOMAN_FISHERMAN(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "đào tạo người dân tộc thiểu số, người có công, hộ nghèo, người bị thu hồi đất, lao động nữ bị mất việc làm, ngư dân",
      "training an ethnic-minority person, a person with merits, a member of a poor household, one whose land was recovered, a woman who lost her job, a fisherman"),
  TRAINING_COST_NEAR_POOR(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "đào tạo người thuộc hộ cận nghèo",
      "training a member of a near-poor household"),
  TRAINING_COST_WOMAN_OR_RURAL_WORKER(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "đào tạo phụ nữ, lao động nông thôn khác",
      "training a woman or another rural worker"),
  TRAINING_MEALS(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_DAY,
      "tiền ăn của người học",
      "meals of a learner"),
  TRAINING_TRAVEL(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "tiền đi lại của người học",
      "travel of a learner"),
  TRAINING_TRAVEL_DISABLED_OR_DIFFICULT_AREA(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_COURSE,
      "tiền đi lại của người khuyết tật, người học ở địa bàn khó khăn",
      "travel of a disabled learner or one living in a difficult area"),
  TRAINING_MOBILE_TEACHER_ALLOWANCE(
      SupportCategory.TRAINING,
      SupportUnit.PERSON_MONTH,
      "phụ cấp lưu động của nhà giáo",
      "mobile allowance of a teacher"),
  TRAINING_CLASS_MANAGEMENT(
      SupportCategory.TRAINING,
      SupportUnit.CLASS,
      "quản lý lớp học",
      "management of a training class"),
  COMMON_ABROAD_TRIPS(
      SupportCategory.MANAGEMENT_CAPACITY,
      SupportUnit.AS_REFERRED,
      "tham quan, khảo sát, hội chợ, hội thảo, diễn đàn tại nước ngoài",
      "study tours, surveys, fairs, workshops and forums abroad"),
  ENTERPRISE_ESTABLISHMENT(
      SupportCategory.MANAGEMENT_CAPACITY,
      SupportUnit.ENTERPRISE,
      "thành lập doanh nghiệp tại địa bàn khó khăn",
      "founding an enterprise in a difficult area"),
  FAIR_ABROAD(
      SupportCategory.MANAGEMENT_CAPACITY,
      SupportUnit.FAIR,
      "tổ chức, tham gia hội chợ, triển lãm tại nước ngoài",
      "organising or joining a fair or exhibition abroad"),
  SURVEY_ABROAD_AIR_TICKET(
      SupportCategory.MANAGEMENT_CAPACITY,
      SupportUnit.PERSON,
      "vé máy bay đi khảo sát, học tập kinh nghiệm tại nước ngoài",
      "air ticket for a survey or study trip abroad"),
  COMMON_CLEANER_PRODUCTION_PILOT(
      SupportCategory.TECHNOLOGY,
      SupportUnit.AS_REFERRED,
      "mô hình thí điểm sản xuất sạch hơn (mức chi chung)",
      "pilot model of cleaner production (common ceiling)"),
  DEMONSTRATION_MODEL_NEW_TECHNOLOGY(
      SupportCategory.TECHNOLOGY,
      SupportUnit.MODEL,
      "mô hình trình diễn công nghệ mới, sản phẩm mới",
      "demonstration model of new technology or a new product"),
  DEMONSTRATION_MODEL_EXISTING(
      SupportCategory.TECHNOLOGY,
      SupportUnit.MODEL,
      "mô hình trình diễn của cơ sở đang hoạt động có hiệu quả",
      "demonstration model of an establishment working effectively"),
  MACHINERY_TECHNOLOGY_TRANSFER(
      SupportCategory.TECHNOLOGY,
      SupportUnit.ESTABLISHMENT,
      "ứng dụng máy móc thiết bị tiên tiến, chuyển giao công nghệ",
      "advanced machinery and equipment, technology transfer"),
  CLEANER_PRODUCTION_PILOT(
      SupportCategory.TECHNOLOGY,
      SupportUnit.MODEL,
      "mô hình thí điểm sản xuất sạch hơn",
      "pilot model of cleaner production"),
  /** Until 10 May 2018 no ceiling of its own. */
  TECHNOLOGY_LINE(
      SupportCategory.TECHNOLOGY,
      SupportUnit.ESTABLISHMENT,
      "dây chuyền công nghệ",
      "technology line"),
  FAIR_DOMESTIC_ORGANISED(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.FAIR,
      "tổ chức hội chợ, triển lãm trong nước",
      "organising a fair or exhibition at home"),
  FAIR_DOMESTIC_BOOTH(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.BOOTH,
      "thuê gian hàng tham gia hội chợ, triển lãm khác trong nước",
      "booth at another fair or exhibition at home"),
  PRODUCT_SELECTION_ROUND_REGIONAL(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.ROUND,
      "bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực",
      "selecting typical rural industrial products, regional level"),
  PRODUCT_SELECTION_ROUND_NATIONAL(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.ROUND,
      "bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia",
      "selecting typical rural industrial products, national level"),
  PRODUCT_PRIZE_REGIONAL(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.PRODUCT,
      "thưởng sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực",
      "prize for a typical rural industrial product, regional level"),
  PRODUCT_PRIZE_NATIONAL(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.PRODUCT,
      "thưởng sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia",
      "prize for a typical rural industrial product, national level"),
  BRAND(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.BRAND,
      "xây dựng và đăng ký thương hiệu",
      "building and registering a brand"),
  TRADEMARK(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.TRADEMARK,
      "xây dựng và đăng ký nhãn hiệu",
      "building and registering a trademark"),
  SHOWROOM_NATIONAL_REGIONAL_CENTRE(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.SHOWROOM,
      "phòng trưng bày tại Trung tâm Khuyến công quốc gia ở các vùng",
      "showroom at a regional National Industrial Promotion Centre"),
  SHOWROOM_NATIONAL_TYPICAL_PRODUCT(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.SHOWROOM,
      "phòng trưng bày của cơ sở có sản phẩm tiêu biểu cấp quốc gia",
      "showroom of an establishment with a typical product of national level"),
  SHOWROOM_REGIONAL_TYPICAL_PRODUCT(
      SupportCategory.PRODUCTS_AND_TRADE,
      SupportUnit.SHOWROOM,
      "phòng trưng bày của cơ sở có sản phẩm tiêu biểu cấp khu vực",
      "showroom of an establishment with a typical product of regional level"),
  CONSULTANCY(
      SupportCategory.CONSULTANCY,
      SupportUnit.ESTABLISHMENT,
      "thuê tư vấn, trợ giúp cơ sở công nghiệp nông thôn",
      "consultancy and assistance to an establishment"),
  MEDIA(
      SupportCategory.INFORMATION,
      SupportUnit.CONTRACT,
      "chương trình truyền hình, truyền thanh, ấn phẩm, thông tin đại chúng",
      "television, radio, publications and other mass media"),
  ASSOCIATION_REGIONAL(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.ASSOCIATION,
      "thành lập hội, hiệp hội ngành nghề cấp vùng",
      "founding a trade association, regional level"),
  ASSOCIATION_NATIONAL(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.ASSOCIATION,
      "thành lập hội, hiệp hội ngành nghề cấp quốc gia",
      "founding a trade association, national level"),
  LINKAGE_CLUSTER(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.LINKAGE_CLUSTER,
      "hình thành cụm liên kết doanh nghiệp công nghiệp",
      "forming a linkage cluster of industrial enterprises"),
  RELOCATION_LOAN_INTEREST(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.ESTABLISHMENT,
      "lãi suất vốn vay để di dời cơ sở gây ô nhiễm",
      "loan interest for moving a polluting establishment"),
  POLLUTION_TREATMENT_ESTABLISHMENT(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.ESTABLISHMENT,
      "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cơ sở",
      "repair or upgrade of pollution treatment at an establishment"),
  POLLUTION_TREATMENT_CLUSTER(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.INDUSTRIAL_CLUSTER,
      "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cụm công nghiệp",
      "repair or upgrade of pollution treatment at an industrial cluster"),
  CLUSTER_DETAILED_PLAN(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.INDUSTRIAL_CLUSTER,
      "lập quy hoạch chi tiết cụm công nghiệp",
      "detailed plan of an industrial cluster"),
  CLUSTER_INFRASTRUCTURE(
      SupportCategory.LINKAGE_AND_CLUSTERS,
      SupportUnit.INDUSTRIAL_CLUSTER,
      "kết cấu hạ tầng cụm công nghiệp",
      "infrastructure of an industrial cluster"),
  COMMON_TRAINING_MATERIALS(
      SupportCategory.ORGANISATION,
      SupportUnit.AS_REFERRED,
      "biên soạn chương trình, giáo trình, tài liệu đào tạo",
      "writing programmes, syllabuses and training materials"),
  COMMON_CONFERENCES(
      SupportCategory.ORGANISATION,
      SupportUnit.AS_REFERRED,
      "hội nghị, hội thảo, tập huấn, diễn đàn",
      "conferences, workshops, training classes, forums"),
  COMMON_CONTESTS(
      SupportCategory.ORGANISATION,
      SupportUnit.AS_REFERRED,
      "cuộc thi, cuộc vận động về khuyến công",
      "contests and campaigns on industrial promotion"),
  COMMON_STAFF_AND_START_UP_COURSES(
      SupportCategory.ORGANISATION,
      SupportUnit.AS_REFERRED,
      "bồi dưỡng giảng viên, cán bộ khuyến công; đào tạo khởi sự, quản trị doanh nghiệp",
      "courses for trainers and promotion staff; start-up and management courses"),
  COMMON_IT(
      SupportCategory.ORGANISATION,
      SupportUnit.AS_REFERRED,
      "ứng dụng công nghệ thông tin",
      "application of information technology"),
  MANAGEMENT_AGENCY(
      SupportCategory.ORGANISATION,
      SupportUnit.YEAR,
      "chi quản lý của cơ quan quản lý kinh phí",
      "management costs of the body managing the money"),
  MANAGEMENT_IMPLEMENTING_UNIT(
      SupportCategory.ORGANISATION,
      SupportUnit.SCHEME,
      "chi quản lý của đơn vị triển khai đề án",
      "management costs of the implementing unit"),
  COLLABORATOR_REMUNERATION(
      SupportCategory.ORGANISATION,
      SupportUnit.PERSON_MONTH,
      "thù lao cộng tác viên khuyến công",
      "remuneration of an industrial promotion collaborator"),
  MANAGEMENT_IMPLEMENTING_UNIT_DIFFICULT_AREA(
      SupportCategory.ORGANISATION,
      SupportUnit.SCHEME,
      "chi quản lý của đơn vị triển khai đề án ở địa bàn khó khăn, huyện nghèo",
      "management costs of the implementing unit in a difficult area or poor district");

  private static final ImmutableMap<String, SupportItem> BY_NAME =
      Maps.uniqueIndex(Arrays.asList(values()), SupportItem::name);

  private final SupportCategory category;
  private final SupportUnit unit;
  private final Term words;

  SupportItem(SupportCategory category, SupportUnit unit, String vi, String en) {
    this.category = category;
    this.unit = unit;
    this.words = Term.of(vi, en);
  }

  /** The item of that name, if there is one. */
  public static Optional<SupportItem> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The item whose name {@code name} may be a slip of: without regard to case and to hyphens it
   * differs in two letters at most; of several the one that differs least.
   */
  public static Optional<SupportItem> nearest(String name) {
    return NearName.of(name, BY_NAME.keySet()).map(BY_NAME::get);
  }

  /** Its name. */
  @Override
  public String code() {
    return name();
  }

  /** The content of Article 4 it belongs to. */
  public SupportCategory category() {
    return category;
  }

  @Override
  public Optional<SupportCategory> content() {
    return Optional.of(category);
  }

  /** What is counted. */
  @Override
  public SupportUnit unit() {
    return unit;
  }

  @Override
  public Term words() {
    return words;
  }
}
