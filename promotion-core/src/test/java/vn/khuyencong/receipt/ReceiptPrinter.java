package vn.khuyencong.receipt;

import java.nio.charset.StandardCharsets;

/** Prints the receipts of the examples, for a machine of another locale, zone and charset. */
final class ReceiptPrinter {
  private ReceiptPrinter() {}

  /** Every receipt, one after another. */
  static String all() {
    return ReceiptExamples.facility().text()
        + ReceiptExamples.project().text()
        + ReceiptExamples.network().text();
  }

  public static void main(String... args) {
    System.out.writeBytes(all().getBytes(StandardCharsets.UTF_8));
  }
}
