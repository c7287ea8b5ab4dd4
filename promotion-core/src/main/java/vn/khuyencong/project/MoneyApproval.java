package vn.khuyencong.project;

import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;

/**
 * The approval of what one kind of money pays of a project, such as that of the Minister for the
 * national part of a project to which a province adds money of its own, Điều 7 khoản 2,
 * 26/2014/TTLT-BTC-BCT.
 *
 * @param money the kind of money
 * @param approval its approval
 */
public record MoneyApproval(FundingSource money, Approval approval) {

  /**
   * Refuses an absent kind of money, and takes an absent approval as unknown.
   *
   * @throws IllegalArgumentException if the kind of money is absent
   */
  public MoneyApproval {
    money = Gate.given("money of an approval", money);
    approval = Gate.given(approval, Approval.unknown());
  }

  /**
   * {@code approval} of what {@code money} pays.
   *
   * @throws IllegalArgumentException if the kind of money is absent
   */
  public static MoneyApproval of(FundingSource money, Approval approval) {
    return new MoneyApproval(money, approval);
  }
}
