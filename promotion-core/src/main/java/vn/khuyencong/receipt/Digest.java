package vn.khuyencong.receipt;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** SHA-256 over text in UTF-8. */
final class Digest {
  private Digest() {}

  /** The digest of {@code text}, in lower-case hexadecimal digits. */
  static String of(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
