package vn.khuyencong.receipt;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this library, which the build writes into a bundle. */
final class LibraryVersion {
  private LibraryVersion() {}

  /** The version, "0.1.0". */
  static String current() {
    return ResourceBundle.getBundle("vn.khuyencong.receipt.library", Locale.ROOT)
        .getString("version");
  }
}
