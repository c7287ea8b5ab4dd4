package vn.khuyencong.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.file.DueAct;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.RepayableSupport;

/** Which parts of repayable support are overdue, and which is due next. */
final class RepayableSteps {
  private static final Citation PLACE = Instruments.DECREE_45_2012.article(16).clause(1).point("c");

  private RepayableSteps() {}

  /**
   * What is left of each part that has fallen due, and of the next; what was paid back counts for
   * the earliest parts. While a repayment is not known, only the next part after {@code day}; of a
   * part of unknown amount, and of those after it, it is not known what is left, nor whether they
   * are overdue.
   */
  static Stream<DueStep> of(ProjectFile file, LocalDate day) {
    return file.repayable().stream().flatMap(support -> of(support, day));
  }

  private static Stream<DueStep> of(RepayableSupport support, LocalDate day) {
    List<Instalment> parts =
        support.instalments().stream().sorted(Comparator.comparing(Instalment::due)).toList();
    if (!support.tellsRepayments()) {
      return parts.stream()
          .filter(part -> !part.due().isBefore(day))
          .limit(1)
          .map(part -> step(part, part.amount(), day));
    }
    List<DueStep> open = new ArrayList<>();
    Optional<Vnd> repaid = support.repaidBy(day);
    boolean next = true;
    for (Instalment part : parts) {
      Optional<Vnd> paid = repaid.flatMap(sum -> part.amount().map(sum::min));
      Optional<Vnd> left = paid.flatMap(sum -> part.amount().map(all -> all.minus(sum)));
      repaid = repaid.flatMap(sum -> paid.map(sum::minus));
      boolean ahead = !part.due().isBefore(day);
      if (left.map(sum -> sum.compareTo(Vnd.ZERO) > 0).orElse(ahead) && (next || !ahead)) {
        open.add(step(part, left, day));
        next = next && !ahead;
      }
    }
    return open.stream();
  }

  private static DueStep step(Instalment part, Optional<Vnd> left, LocalDate day) {
    DueStep step = DueStep.of(DueAct.INSTALMENT, part.due(), day, PLACE);
    return left.map(step::with).orElse(step);
  }
}
