package vn.khuyencong.support;

import java.util.Locale;

/** What is asked of the rows of a table together. */
public enum TableRule {
  /** An item is defined once. */
  DEFINED_ONCE,
  /** An item whose code is close to the name of a national one is defined by the table. */
  NO_SLIP_OF_A_NAME,
  /** On one day an item has one row under one set of conditions. */
  APART,
  /** The item of a multiple has a cap without conditions on all days of the multiple. */
  CAP_OF_MULTIPLE;

  /** The key of its sentence. */
  String key() {
    return "table." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
