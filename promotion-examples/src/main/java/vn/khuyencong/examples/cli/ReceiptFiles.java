package vn.khuyencong.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.receipt.Receipt;

/** The receipts of a document, and those in a file, one after another. */
final class ReceiptFiles {
  private static final String NEXT = "(?m)^(?=khuyencong receipt )";

  private ReceiptFiles() {}

  /** The receipts of everything in {@code document}: networks, facilities, projects. */
  static List<Receipt> of(PlanDocument document, PromotionLaw law) {
    return Stream.of(
            each("networks", document.networks(), law.receipts()::of),
            each("facilities", document.facilities(), law.receipts()::of),
            each("projects", document.projects(), law.receipts()::of))
        .flatMap(receipts -> receipts)
        .toList();
  }

  /** The receipts in the file {@code path}; an error names it. */
  static List<Receipt> read(Path path) {
    try {
      return Stream.of(Files.readString(path).split(NEXT, -1)).map(Receipt::parse).toList();
    } catch (CharacterCodingException e) {
      throw new UnusableInputException("", "receipt must be UTF-8").in(path.toString());
    } catch (IOException e) {
      throw new UnusableInputException("", "file must be readable").in(path.toString());
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("", String.valueOf(e.getMessage())).in(path.toString());
    }
  }

  private static <T> Stream<Receipt> each(
      String list, List<T> subjects, Function<T, Receipt> receipt) {
    return IntStream.range(0, subjects.size())
        .mapToObj(i -> of(list + "[" + i + "]", subjects.get(i), receipt));
  }

  private static <T> Receipt of(String path, T subject, Function<T, Receipt> receipt) {
    try {
      return receipt.apply(subject);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new UnusableInputException(path, String.valueOf(e.getMessage()));
    }
  }
}
