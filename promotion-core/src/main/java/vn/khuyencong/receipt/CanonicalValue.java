package vn.khuyencong.receipt;

import vn.khuyencong.money.Vnd;

/** One value as text that depends on nothing but the value; receipts and rule book share it. */
public final class CanonicalValue {
  private CanonicalValue() {}

  /** "107280000" for an amount, "MACHINERY_TECHNOLOGY_TRANSFER" for a constant; else as printed. */
  public static String of(Object value) {
    if (value instanceof Vnd amount) {
      return Long.toString(amount.dong());
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
