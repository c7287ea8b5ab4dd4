package vn.khuyencong.examples.cli;

import static vn.khuyencong.examples.document.UnusableInputException.at;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.Attempts;
import vn.khuyencong.examples.document.PlanDocument;
import vn.khuyencong.examples.document.UnusableInputException;
import vn.khuyencong.examples.document.Usable;
import vn.khuyencong.receipt.Receipt;

/** The receipts of a document, and those in a file, one after another. */
final class ReceiptFiles {
  private static final String NEXT = "(?m)^(?=khuyencong receipt )";

  private ReceiptFiles() {}

  /** The receipts of everything in {@code document}: networks, facilities, projects, files. */
  static Usable<List<Receipt>> of(PlanDocument document, PromotionLaw law) {
    Attempts attempts = new Attempts();
    return attempts.of(
        Stream.of(
                each(attempts, "networks", document.networks(), law.receipts()::of),
                each(attempts, "facilities", document.facilities(), law.receipts()::of),
                each(attempts, "projects", document.projects(), law.receipts()::of),
                each(attempts, "files", document.files(), law.receipts()::of))
            .flatMap(List::stream)
            .toList());
  }

  /** The receipts in the file {@code path}; an error names it. */
  static List<Receipt> read(Path path) {
    String text = text(path);
    return at(path.toString(), () -> Stream.of(text.split(NEXT, -1)).map(Receipt::parse).toList());
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(path.toString(), "receipt must be UTF-8");
    } catch (IOException e) {
      throw new UnusableInputException(path.toString(), "file must be readable");
    }
  }

  private static <T> List<Receipt> each(
      Attempts attempts, String list, List<T> subjects, Function<T, Receipt> receipt) {
    return attempts.each(list, subjects, (subject, path) -> at(path, () -> receipt.apply(subject)));
  }
}
