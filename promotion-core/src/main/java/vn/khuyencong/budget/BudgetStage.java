package vn.khuyencong.budget;

import vn.khuyencong.language.Term;

/** How far money has come, from the estimate (dự toán) to the settlement (quyết toán). */
public enum BudgetStage implements Term {
  ESTIMATED("dự toán", "estimated"),
  APPROVED("phê duyệt", "approved"),
  ADVANCED("tạm ứng", "advanced"),
  DISBURSED("giải ngân", "disbursed"),
  SETTLED("quyết toán", "settled"),
  /** Taken back; the only stage at which an amount may be negative. */
  RECOVERED("thu hồi", "recovered");

  private final String vi;
  private final String en;

  BudgetStage(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
