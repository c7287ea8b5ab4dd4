package vn.khuyencong.examples.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.khuyencong.document.Problem;
import vn.khuyencong.language.Language;

/**
 * Input that cannot be used, with the file, the place in it and the reason of each fault, on a line
 * of its own: {@code plan.json: networks[0].year: must be given}.
 */
public final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 400;
  private static final int MOST = 500;

  private final transient List<Fault> faults;

  private record Fault(String file, String path, String reason) {

    Fault in(String named) {
      return file.isEmpty() ? new Fault(named, path, reason) : this;
    }

    String line() {
      return oneLine(Stream.of(file, path, reason));
    }
  }

  /** A problem at {@code path}, empty for the document as a whole, in a file still to be named. */
  public UnusableInputException(String path, String reason) {
    this(List.of(new Fault("", path, reason)));
  }

  private UnusableInputException(List<Fault> faults) {
    super(
        Stream.concat(
                faults.stream().limit(MOST).map(Fault::line),
                Stream.of(faults.size() - MOST)
                    .filter(more -> more > 0)
                    .map(more -> oneLine(Stream.of(faults.get(MOST).file(), more + " more"))))
            .collect(joining("\n")));
    this.faults = faults;
  }

  /** All of {@code problems}, of {@code file}. */
  static UnusableInputException of(String file, List<Problem> problems) {
    return new UnusableInputException(
        problems.stream()
            .map(one -> new Fault(file, one.path(), one.in(Language.ENGLISH)))
            .toList());
  }

  /** All of {@code several}. */
  public static UnusableInputException of(List<UnusableInputException> several) {
    return new UnusableInputException(
        several.stream().flatMap(one -> one.faults.stream()).toList());
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

  /** These problems as ones of {@code file}, as far as they are of none yet. */
  public UnusableInputException in(String file) {
    return new UnusableInputException(faults.stream().map(fault -> fault.in(file)).toList());
  }

  private static String oneLine(Stream<String> parts) {
    String text = parts.filter(part -> !part.isEmpty()).collect(joining(": "));
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
