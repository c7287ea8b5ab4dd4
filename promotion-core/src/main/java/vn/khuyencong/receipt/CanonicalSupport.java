package vn.khuyencong.receipt;

import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RepayableRow;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SpendingItem;

/** How tables of ceilings are written. */
final class CanonicalSupport {
  private CanonicalSupport() {}

  static void table(CeilingTable table, CanonicalWriter to) {
    to.field("name", table.name())
        .field("instrument", table.instrument())
        .field("source", table.source())
        .groups("rows", table.rows(), CanonicalSupport::row)
        .optional("completeness", table.completeness())
        .groupsIfAny("items", table.items(), CanonicalSupport::definition)
        .optional("note", table.note())
        .optional("validity", table.validity())
        .groupsIfAny("repayable", table.repayable(), CanonicalSupport::repayable);
  }

  static void repayable(RepayableRow row, CanonicalWriter to) {
    to.optional("most", row.most())
        .optional("months", row.months())
        .optional("validity", row.validity())
        .field("citation", row.citation())
        .field("evidence", row.evidence())
        .optional("conditions", row.conditions(), CanonicalSupport::conditions)
        .optional("note", row.note());
  }

  static void definition(LocalItem item, CanonicalWriter to) {
    to.field("code", item.code())
        .optional("content", item.content())
        .field("unit", item.unit())
        .optional("nameVi", item.nameVi())
        .optional("nameEn", item.nameEn());
  }

  /** An item of the circulars by its name; one of a province by its code, in quotes. */
  static Object item(SpendingItem item) {
    return item.national().<Object>map(known -> known).orElseGet(item::code);
  }

  static void row(CeilingRow row, CanonicalWriter to) {
    to.field("item", item(row.item()))
        .group("ceiling", row.ceiling(), CanonicalSupport::ceiling)
        .optional("validity", row.validity())
        .field("citation", row.citation())
        .field("evidence", row.evidence())
        .optional("conditions", row.conditions(), CanonicalSupport::conditions)
        .optional("note", row.note());
  }

  static void conditions(RowConditions asked, CanonicalWriter to) {
    to.field("areas", asked.areas())
        .field("kinds", asked.kinds())
        .field("tiers", asked.tiers())
        .optional("capitalAbove", asked.capitalAbove())
        .optional("capitalFrom", asked.capitalFrom())
        .optional("capitalTo", asked.capitalTo())
        .optional("capitalBelow", asked.capitalBelow())
        .optional("quantityFrom", asked.quantityFrom())
        .optional("quantityTo", asked.quantityTo())
        .field("others", asked.others());
  }

  static void ceiling(SpendingCeiling ceiling, CanonicalWriter to) {
    to.field("kind", ceiling.kind())
        .optional("share", ceiling.share())
        .optional("base", ceiling.base())
        .optional("cap", ceiling.cap())
        .optional("multiple", ceiling.multiple(), CanonicalSupport::multiple)
        .field("references", ceiling.references());
  }

  static void multiple(CeilingMultiple multiple, CanonicalWriter to) {
    to.field("factor", multiple.factor()).optional("of", multiple.of().map(CanonicalSupport::item));
  }
}
