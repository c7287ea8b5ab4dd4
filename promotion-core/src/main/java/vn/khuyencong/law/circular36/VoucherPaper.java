package vn.khuyencong.law.circular36;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** A paper of which a voucher is made, Điều 17, 36/2013/TT-BCT. */
public enum VoucherPaper implements Named {
  PAYMENT_SLIP("phiếu chi", "payment slip"),
  PAYMENT_ORDER("ủy nhiệm chi", "payment order"),
  ADVANCE_CLEARING("giấy đề nghị thanh toán tạm ứng", "request to clear an advance"),
  ORIGINALS("chứng từ gốc của nội dung chi", "original documents of what was paid for");

  private final Term words;

  VoucherPaper(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
