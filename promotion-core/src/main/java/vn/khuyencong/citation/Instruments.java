package vn.khuyencong.citation;

import static vn.khuyencong.citation.Evidence.SECONDARY;
import static vn.khuyencong.citation.Evidence.SEEN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The national instruments that the library cites, in the order of the subject. Titles say what a
 * text is about; they are the official ones only where these were read.
 */
public final class Instruments {
  private static final String GOVERNMENT = "Chính phủ";
  private static final String MOIT = "Bộ Công Thương";
  private static final String MOF = "Bộ Tài chính";

  /** The decree on industrial promotion, in force since 5 July 2012. */
  public static final LegalInstrument DECREE_45_2012 =
      instrument(
              "45/2012/NĐ-CP",
              "Nghị định về khuyến công",
              "Decree on industrial promotion",
              GOVERNMENT)
          .signed(LocalDate.of(2012, 5, 21))
          .inForce(Validity.since(LocalDate.of(2012, 7, 5)))
          .build();

  /** The amendment of the decree, in force since 15 October 2025; read only in its opening. */
  public static final LegalInstrument DECREE_235_2025 =
      instrument(
              "235/2025/NĐ-CP",
              "Nghị định sửa đổi, bổ sung một số điều của Nghị định về khuyến công",
              "Decree amending the decree on industrial promotion",
              GOVERNMENT)
          .signed(LocalDate.of(2025, 8, 27))
          .inForce(Validity.since(LocalDate.of(2025, 10, 15)))
          .evidence(SECONDARY)
          .build();

  /**
   * Delegation in industry and trade; its Article 52 lets the Ministry approve the national
   * programme. Its last day was not read.
   */
  public static final LegalInstrument DECREE_146_2025 =
      instrument(
              "146/2025/NĐ-CP",
              "Nghị định quy định về phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại",
              "Decree on delegation in industry and trade",
              GOVERNMENT)
          .signed(LocalDate.of(2025, 6, 12))
          .inForce(Validity.since(LocalDate.of(2025, 7, 1)))
          .build();

  /** The details of the decree. */
  public static final LegalInstrument CIRCULAR_46_2012 =
      instrument(
              "46/2012/TT-BCT",
              "Thông tư quy định chi tiết một số nội dung của Nghị định về khuyến công",
              "Circular detailing the decree on industrial promotion",
              MOIT)
          .signed(LocalDate.of(2012, 12, 28))
          .inForce(Validity.since(LocalDate.of(2013, 2, 10)))
          .build();

  /** Planning, carrying out and settling national projects; amended by 17/2018/TT-BCT, not read. */
  public static final LegalInstrument CIRCULAR_36_2013 =
      instrument(
              "36/2013/TT-BCT",
              "Thông tư quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia",
              "Circular on planning, carrying out and managing national industrial promotion",
              MOIT)
          .signed(LocalDate.of(2013, 12, 27))
          .inForce(Validity.since(LocalDate.of(2014, 2, 10)))
          .build();

  /** The money until 10 May 2018. Not the circular 26/2014/TT-BCT on typical products. */
  public static final LegalInstrument JOINT_CIRCULAR_26_2014 =
      instrument(
              "26/2014/TTLT-BTC-BCT",
              "Thông tư liên tịch về lập, quản lý, sử dụng kinh phí khuyến công",
              "Joint circular on industrial-promotion money",
              MOF + ", " + MOIT)
          .signed(LocalDate.of(2014, 2, 18))
          .inForce(Validity.between(LocalDate.of(2014, 4, 8), LocalDate.of(2018, 5, 10)))
          .evidence(SECONDARY)
          .build();

  /** The money since 11 May 2018. */
  public static final LegalInstrument CIRCULAR_28_2018 =
      instrument(
              "28/2018/TT-BTC",
              "Thông tư về lập, quản lý, sử dụng kinh phí khuyến công",
              "Circular on industrial-promotion money",
              MOF)
          .signed(LocalDate.of(2018, 3, 28))
          .inForce(Validity.since(LocalDate.of(2018, 5, 11)))
          .evidence(SECONDARY)
          .build();

  /** Conference costs, among them meal support for delegates who are on no payroll. */
  public static final LegalInstrument CIRCULAR_40_2017 =
      instrument(
              "40/2017/TT-BTC",
              "Thông tư về chế độ công tác phí, chế độ chi hội nghị",
              "Circular on travel and conference costs",
              MOF)
          .signed(LocalDate.of(2017, 4, 28))
          .inForce(Validity.since(LocalDate.of(2017, 7, 1)))
          .evidence(SECONDARY)
          .build();

  /** Training of elementary level and under three months, which Circular 28/2018 applies. */
  public static final LegalInstrument CIRCULAR_152_2016 =
      instrument(
              "152/2016/TT-BTC",
              "Thông tư quy định quản lý và sử dụng kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo"
                  + " dưới 3 tháng",
              "Circular on money for elementary-level training and training under three months",
              MOF)
          .signed(LocalDate.of(2016, 10, 17))
          .inForce(Validity.since(LocalDate.of(2016, 12, 4)))
          .build();

  /** The SME test that Circular 46/2012 names; its day of effect was not read. */
  public static final LegalInstrument DECREE_56_2009 =
      instrument(
              "56/2009/NĐ-CP",
              "Nghị định về trợ giúp phát triển doanh nghiệp nhỏ và vừa",
              "Decree on assistance to small and medium enterprises",
              GOVERNMENT)
          .signed(LocalDate.of(2009, 6, 30))
          .inForce(Validity.until(LocalDate.of(2018, 3, 10)))
          .evidence(SECONDARY)
          .build();

  /** The SME law. */
  public static final LegalInstrument LAW_04_2017 =
      instrument(
              "04/2017/QH14",
              "Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
              "Law on support for small and medium enterprises",
              "Quốc hội")
          .inForce(Validity.since(LocalDate.of(2018, 1, 1)))
          .build();

  /** The SME bands until 14 October 2021. */
  public static final LegalInstrument DECREE_39_2018 =
      instrument(
              "39/2018/NĐ-CP",
              "Nghị định quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
              "Decree detailing the SME law",
              GOVERNMENT)
          .signed(LocalDate.of(2018, 3, 11))
          .inForce(Validity.between(LocalDate.of(2018, 3, 11), LocalDate.of(2021, 10, 14)))
          .evidence(SECONDARY)
          .build();

  /** The SME bands since 15 October 2021. */
  public static final LegalInstrument DECREE_80_2021 =
      instrument(
              "80/2021/NĐ-CP",
              "Nghị định quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
              "Decree detailing the SME law",
              GOVERNMENT)
          .signed(LocalDate.of(2021, 8, 26))
          .inForce(Validity.since(LocalDate.of(2021, 10, 15)))
          .build();

  /**
   * Local administration of two tiers, without the district level; reports date the change, and
   * with it the law as it is cited here, to 1 July 2025.
   */
  public static final LegalInstrument LAW_72_2025 =
      instrument(
              "72/2025/QH15",
              "Luật Tổ chức chính quyền địa phương",
              "Law on the organisation of local administration",
              "Quốc hội")
          .inForce(Validity.since(LocalDate.of(2025, 7, 1)))
          .evidence(SECONDARY)
          .build();

  private static final List<LegalInstrument> ALL =
      ImmutableList.of(
          DECREE_45_2012,
          DECREE_235_2025,
          DECREE_146_2025,
          CIRCULAR_46_2012,
          CIRCULAR_36_2013,
          JOINT_CIRCULAR_26_2014,
          CIRCULAR_28_2018,
          CIRCULAR_40_2017,
          CIRCULAR_152_2016,
          DECREE_56_2009,
          LAW_04_2017,
          DECREE_39_2018,
          DECREE_80_2021,
          LAW_72_2025);

  private Instruments() {}

  /** Every instrument listed here. */
  public static List<LegalInstrument> all() {
    return ALL;
  }

  /** The instrument with this number, if it is listed here. */
  public static Optional<LegalInstrument> find(String number) {
    return ALL.stream().filter(instrument -> instrument.number().equals(number)).findFirst();
  }

  private static LegalInstrumentBuilder instrument(
      String number, String titleVi, String titleEn, String issuer) {
    return LegalInstrument.builder()
        .number(number)
        .titleVi(titleVi)
        .titleEn(titleEn)
        .issuer(issuer)
        .evidence(SEEN);
  }
}
