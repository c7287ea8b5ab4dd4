package vn.khuyencong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.examples.document.JsonInput;
import vn.khuyencong.examples.document.PlanDocumentReader;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Wording;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.OpenPoint;

/**
 * Follows the file of a national project to its settlement: where it stands, what is due next and
 * its money on four days, then what does not fit and which points of law are open. The document
 * says what of it was published and what is made up.
 */
public final class ProjectFileExample {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2019, 5, 20),
          LocalDate.of(2020, 7, 15),
          LocalDate.of(2020, 8, 25),
          LocalDate.of(2021, 1, 15));

  private ProjectFileExample() {}

  /** Prints the example to standard output, in UTF-8. */
  public static void main(String... args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    ProjectFile file = file();
    out.println(file.project().title());
    for (LocalDate day : DAYS) {
      print(out, PromotionLaw.inForceOn(day).review(file));
    }
    FileReview last = PromotionLaw.inForceOn(DAYS.get(DAYS.size() - 1)).review(file);
    for (Finding finding : last.assessment().violations()) {
      out.println(
          "không đạt: " + finding.message(Language.VIETNAMESE) + " [" + finding.path() + "]");
    }
    for (OpenPoint<?> point : last.assessment().openPoints()) {
      out.println("điểm mở: " + Wording.of(point, Language.VIETNAMESE));
    }
  }

  /** The file of the sample document. */
  static ProjectFile file() {
    return PlanDocumentReader.read(sample()).files().get(0);
  }

  /** The sample document. */
  static JsonInput sample() {
    return JsonInput.resource(ProjectFileExample.class, "sample-file-gia-lai-2020.json");
  }

  private static void print(PrintStream out, FileReview review) {
    out.println(words(review.day()) + ": " + review.stage().vi());
    for (DueStep step : review.due()) {
      String by = step.by().map(day -> ", chậm nhất " + words(day)).orElse("");
      String amount = step.amount().map(sum -> " " + words(sum)).orElse("");
      out.println("  tiếp theo: " + step.act().vi() + amount + by + " [" + step.citation() + "]");
    }
    FileMoney money = review.money();
    out.println(
        "  kinh phí: phê duyệt "
            + known(money.approved())
            + ", tạm ứng "
            + known(money.advanced())
            + ", nghiệm thu "
            + known(money.accepted())
            + ", phải hoàn trả "
            + known(money.toRepay()));
  }

  private static String known(Optional<Vnd> amount) {
    return amount.map(ProjectFileExample::words).orElse("chưa rõ");
  }

  private static String words(Object value) {
    return Wording.of(value, Language.VIETNAMESE);
  }
}
