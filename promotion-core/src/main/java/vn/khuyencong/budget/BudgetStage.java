package vn.khuyencong.budget;

import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;

/** How far money has come, from the estimate (dự toán) to the settlement (quyết toán). */
public enum BudgetStage implements Named {
  ESTIMATED("dự toán", "estimated"),
  APPROVED("phê duyệt", "approved"),
  ADVANCED("tạm ứng", "advanced"),
  DISBURSED("giải ngân", "disbursed"),
  SETTLED("quyết toán", "settled"),
  /** Taken back; the only stage at which an amount may be negative. */
  RECOVERED("thu hồi", "recovered");

  private final Term words;

  BudgetStage(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  @Override
  public Term words() {
    return words;
  }
}
