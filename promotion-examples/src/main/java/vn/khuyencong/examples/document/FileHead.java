package vn.khuyencong.examples.document;

import java.util.List;
import vn.khuyencong.document.DocumentForm;

/**
 * What a file of any kind may say of how it is written: the version of its form, and where the
 * schema stands that an editor checks it with. A list, which has no fields, says neither.
 */
final class FileHead {
  static final String SCHEMA = "$schema";
  static final String VERSION = "version";

  /** The versions that are read. */
  static final List<Integer> VERSIONS = List.of(DocumentForm.VERSION);

  private FileHead() {}

  /** The versions that are read, as a sentence names them. */
  static String versions() {
    return String.join(", ", VERSIONS.stream().map(String::valueOf).toList());
  }
}
