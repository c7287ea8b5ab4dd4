package vn.khuyencong.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.document.Places;
import vn.khuyencong.examples.document.Checked;
import vn.khuyencong.examples.document.CheckedFile;
import vn.khuyencong.examples.document.FileKind;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlacesReader;
import vn.khuyencong.examples.document.UnusableInputException;

/**
 * The files that options give with a document, each looked through whatever is wrong with others.
 */
final class GivenFiles {
  private final List<CheckedFile> wrong = new ArrayList<>();
  private final List<UnusableInputException> unread = new ArrayList<>();

  /** What {@code input} holds, if nothing is wrong with it; what is, is kept. */
  <T> Optional<T> read(JsonInput input, FileKind kind, Supplier<Checked<T>> reading) {
    Optional<Checked<T>> checked = tried(reading);
    checked
        .filter(one -> one.value().isEmpty())
        .ifPresent(one -> wrong.add(CheckedFile.of(input, kind, one)));
    return checked.flatMap(Checked::value);
  }

  /** What {@code reading} gives; absent if that is no JSON, which is kept. */
  <T> Optional<T> tried(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (UnusableInputException e) {
      unread.add(e);
      return Optional.empty();
    }
  }

  /** {@code places} and what can be read of {@code input}, in which something is wrong. */
  Places partOf(JsonInput input, FileKind kind, Places places) {
    boolean isRead = wrong.stream().anyMatch(one -> one.file().equals(input.name()));
    return isRead ? PlacesReader.withPartOf(input, kind, places) : places;
  }

  /** Those that are JSON and in which something is wrong. */
  List<CheckedFile> wrong() {
    return wrong;
  }

  /**
   * Goes on where each could be read.
   *
   * @throws UnusableInputException if one is no JSON
   */
  void checkRead() {
    if (!unread.isEmpty()) {
      throw UnusableInputException.of(unread);
    }
  }

  /**
   * Goes on where nothing is wrong with any.
   *
   * @throws UnusableInputException if something is, with all of it
   */
  void checkRight() {
    if (!unread.isEmpty() || !wrong.isEmpty()) {
      throw UnusableInputException.of(
          Stream.concat(unread.stream(), wrong.stream().map(CheckedFile::fault)).toList());
    }
  }

  /**
   * The same, with what is wrong with {@code document} too if something is with one of them.
   *
   * @throws UnusableInputException if something is wrong with one
   */
  void checkRight(JsonInput document, Places places) {
    if (!unread.isEmpty() || !wrong.isEmpty()) {
      tried(() -> CheckedFile.of(document, places))
          .filter(checked -> !checked.isRight())
          .ifPresent(checked -> wrong.add(0, checked));
    }
    checkRight();
  }
}
