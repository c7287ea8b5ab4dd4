package vn.khuyencong.project;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/**
 * A paper that is handed in for an advance on a national project or for its settlement, such as the
 * record of basic acceptance (biên bản nghiệm thu cơ sở), Điều 13, 14, 15, 18, 19 và 23,
 * 36/2013/TT-BCT. Papers themselves are not examined.
 */
public enum PaymentPaper implements Named {
  CONTRACT("hợp đồng thực hiện đề án", "contract on carrying out the project"),
  SUPPORT_CONTRACT(
      "hợp đồng hỗ trợ giữa đơn vị thực hiện và chủ đầu tư",
      "contract of support with the investor"),
  BUILDER_CONTRACT(
      "hợp đồng giữa chủ đầu tư và nhà thầu (nếu thuê ngoài)",
      "contract of the investor with its builder (if it hires one)",
      true),
  PLAN("kế hoạch tổ chức thực hiện", "plan of carrying it out"),
  PROGRESS_REPORT(
      "báo cáo tiến độ của đơn vị thực hiện", "progress report of the implementing unit"),
  PROGRESS_CONFIRMATION(
      "xác nhận của Sở Công Thương về báo cáo tiến độ",
      "confirmation of the progress report by the Department of Industry and Trade"),
  BUSINESS_REGISTRATION(
      "bản sao giấy chứng nhận đăng ký kinh doanh",
      "copy of the business registration certificate"),
  ACCEPTANCE_RECORD("biên bản nghiệm thu cơ sở", "record of basic acceptance"),
  RESULT_REPORT("báo cáo tổng hợp kết quả thực hiện đề án", "report on the results of the project"),
  COMPLETION_REPORT(
      "báo cáo khối lượng hoàn thành và kinh phí thực hiện",
      "report of work completed and money spent"),
  CERTIFICATE_DECISION(
      "quyết định cấp chứng chỉ hoặc chứng nhận", "decision to award the certificates"),
  LEARNER_LIST(
      "danh sách học viên được cấp chứng chỉ hoặc chứng nhận, có chữ ký",
      "signed list of the learners who got a certificate"),
  EMPLOYED_LIST(
      "danh sách lao động được sử dụng sau đào tạo",
      "list of the workers employed after the training"),
  SUBSISTENCE_PROOF(
      "chứng từ hoặc danh sách ký nhận tiền ăn, tiền thuê chỗ nghỉ, tiền đi lại (nếu có)",
      "vouchers or signed lists of meals, lodging and travel (if any)",
      true),
  PROVIDER_CONTRACT(
      "hợp đồng với bên tư vấn, chuyển giao công nghệ, bán máy móc hoặc cung cấp dịch vụ",
      "contract with the adviser, the transferor of the technology, the seller or the provider"),
  PROVIDER_LIQUIDATION(
      "biên bản nghiệm thu và thanh lý hợp đồng đó",
      "record of acceptance and liquidation of that contract"),
  VOUCHER_LIST(
      "bảng kê chứng từ thanh toán kèm chứng từ chi", "list of vouchers with the vouchers"),
  MATERIALS("giáo trình, tài liệu", "materials of the course or event"),
  DELEGATE_LIST("danh sách đại biểu tham dự, có chữ ký", "signed list of the delegates"),
  ITEM_INVOICES(
      "hóa đơn, chứng từ hạng mục được hỗ trợ", "invoices and vouchers of the supported item"),
  MODEL_DESCRIPTION("tài liệu giới thiệu mô hình", "documents that present the model"),
  CLEANER_PRODUCTION_REPORT(
      "báo cáo đánh giá sản xuất sạch hơn được phê duyệt",
      "approved report of the cleaner-production assessment"),
  MARK_CERTIFICATE(
      "giấy chứng nhận đăng ký thương hiệu hoặc nhãn hiệu hàng hóa",
      "certificate of registration of the brand or trademark"),
  MARK_RULES("quy chế sử dụng nhãn hiệu tập thể", "rules on the use of the collective mark"),
  BRAND_STRATEGY(
      "chiến lược hoặc kế hoạch xây dựng, quảng bá thương hiệu",
      "strategy or plan of building and promoting the brand"),
  PRODUCT_LIST(
      "danh sách sản phẩm kèm sản phẩm mẫu (nếu có)",
      "list of what was made, with samples (if any)"),
  WEBSITE_LICENCE("giấy phép hoạt động của trang thông tin điện tử", "licence of the website"),
  ASSOCIATION_DECISION(
      "quyết định thành lập và điều lệ của hiệp hội, hội ngành nghề được phê duyệt",
      "decision to found the association and its approved statutes"),
  MEMBER_LIST("danh sách hội viên", "list of the members"),
  PARTICIPANT_LIST(
      "danh sách tham gia hội chợ, triển lãm có xác nhận của Sở Công Thương",
      "list of those at the fair, confirmed by the Department of Industry and Trade"),
  BOOTH_CONTRACT("hợp đồng thuê gian hàng", "contract of rent of the booths"),
  BOOTH_INVOICE("hóa đơn tài chính thu tiền thuê gian hàng", "invoice for the rent of the booths"),
  LINKAGE_DECISION(
      "quyết định phê duyệt cụm liên kết", "decision that approves the linkage cluster"),
  CLUSTER_PLAN_DECISION(
      "quyết định phê duyệt quy hoạch chi tiết", "decision that approves the detailed plan"),
  WORKS_ACCEPTANCE(
      "biên bản nghiệm thu hoàn thành hạng mục, công trình kèm bảng xác định giá trị khối lượng",
      "record of acceptance of the finished works with the value of the work done"),
  OUTPUT_CERTIFICATE(
      "văn bản xác nhận đầu ra của hệ thống xử lý ô nhiễm đạt chuẩn",
      "certificate that the output of the treatment system meets the standard"),
  AUDIT_REPORT(
      "báo cáo kiểm toán độc lập (nếu chủ đầu tư tại cụm là doanh nghiệp)",
      "report of an independent auditor (if the investor in the cluster is an enterprise)",
      true),
  COMMITTEE_DECISION(
      "quyết định thành lập Ban Tổ chức, Ban Giám khảo",
      "decision to set up the organising committee and the jury"),
  PRIZE_DECISION(
      "quyết định kèm danh sách đạt giải thưởng",
      "decision on the prizes with the list of winners"),
  LOAN_CONTRACT(
      "bản sao hợp đồng tín dụng với ngân hàng", "copy of the loan contract with the bank"),
  INTEREST_VOUCHERS(
      "chứng từ đã trả lãi suất vốn vay trong hai năm đầu",
      "vouchers of the interest paid in the first two years"),
  BUILDER_LIQUIDATION(
      "bản sao hợp đồng và thanh lý hợp đồng với nhà thầu xây dựng, mua máy móc thiết bị",
      "copies of the contract, and of its liquidation, with the contractor for building and machinery"),
  PAYMENT_REQUEST(
      "biểu đề nghị thanh toán kinh phí (Mẫu số 9)", "request of payment (form 9)", true),
  SETTLEMENT_DETAIL("biểu chi tiết quyết toán kinh phí (Mẫu số 7)", "detailed settlement (form 7)"),
  SETTLEMENT_VOUCHERS(
      "bảng kê chứng từ đề nghị quyết toán (Mẫu số 8a, 8b) kèm chứng từ chi",
      "list of vouchers to be settled (forms 8a, 8b) with the vouchers"),
  INVOICE(
      "hóa đơn tài chính xuất cho Cục Công nghiệp địa phương",
      "invoice issued to the central agency"),
  RECONCILIATION("bảng đối chiếu kinh phí (Mẫu số 10)", "reconciliation of the money (form 10)"),
  EXPLANATION(
      "văn bản giải trình của đơn vị thực hiện", "written explanation of the implementing unit"),
  WORK_CONFIRMATION(
      "biên bản nghiệm thu xác nhận khối lượng đã thực hiện", "record that confirms the work done"),
  WORK_VOUCHERS("chứng từ chi cho khối lượng đã thực hiện", "vouchers for the work done");

  private final Term words;
  private final boolean ifAny;

  PaymentPaper(String vi, String en) {
    this(vi, en, false);
  }

  PaymentPaper(String vi, String en, boolean ifAny) {
    this.words = Term.of(vi, en);
    this.ifAny = ifAny;
  }

  /**
   * Whether it is asked only if there is one (nếu có), or in a case that a list of papers does not
   * tell; without it such a list is not incomplete.
   */
  public boolean isIfAny() {
    return ifAny;
  }

  @Override
  public Term words() {
    return words;
  }
}
