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

  private record Fault(String path, String reason) {}

  /** A problem at {@code path}, empty for the document as a whole, in a file still to be named. */
  public UnusableInputException(String path, String reason) {
    this("", List.of(new Fault(path, reason)));
  }

  private UnusableInputException(String file, List<Fault> faults) {
    super(
        Stream.concat(
                faults.stream()
                    .limit(MOST)
                    .map(fault -> oneLine(Stream.of(file, fault.path(), fault.reason()))),
                Stream.of(faults.size() - MOST)
                    .filter(more -> more > 0)
                    .map(more -> oneLine(Stream.of(file, more + " more"))))
            .collect(joining("\n")));
    this.faults = faults;
  }

  /** All of {@code problems}, of {@code file}. */
  static UnusableInputException of(String file, List<Problem> problems) {
    return new UnusableInputException(
        file,
        problems.stream().map(one -> new Fault(one.path(), one.in(Language.ENGLISH))).toList());
  }

  /** All of {@code several}. */
  static UnusableInputException of(List<UnusableInputException> several) {
    return new UnusableInputException(
        "", several.stream().flatMap(one -> one.faults.stream()).toList());
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

  /** These problems as ones of {@code file}. */
  public UnusableInputException in(String file) {
    return new UnusableInputException(file, faults);
  }

  private static String oneLine(Stream<String> parts) {
    String text = parts.filter(part -> !part.isEmpty()).collect(joining(": "));
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
