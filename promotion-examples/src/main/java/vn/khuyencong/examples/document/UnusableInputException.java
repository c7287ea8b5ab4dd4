package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.joining;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Input that cannot be used, with the file, the place in it and the reason, on one line: {@code
 * plan.json: networks[0].year: must be given}.
 */
public final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 400;

  private final String path;
  private final String reason;

  /** A problem at {@code path}, empty for the document as a whole, in a file still to be named. */
  public UnusableInputException(String path, String reason) {
    this("", path, reason);
  }

  private UnusableInputException(String file, String path, String reason) {
    super(oneLine(Stream.of(file, path, reason)));
    this.path = path;
    this.reason = reason;
  }

  /** What {@code work} gives; what the library refuses is a problem at {@code path}. */
  public static <T> T at(String path, Supplier<T> work) {
    return at(path, "", work);
  }

  /** The same, of {@code subject} at {@code path}. */
  public static <T> T at(String path, String subject, Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UnusableInputException(
          path, oneLine(Stream.of(subject, String.valueOf(e.getMessage()))));
    }
  }

  /** This problem as one of {@code file}. */
  public UnusableInputException in(String file) {
    return new UnusableInputException(file, path, reason);
  }

  /** This problem one level further in, below {@code parent}. */
  UnusableInputException below(String parent) {
    return new UnusableInputException(JsonPaths.join(parent, path), reason);
  }

  private static String oneLine(Stream<String> parts) {
    String text = parts.filter(part -> !part.isEmpty()).collect(joining(": "));
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
