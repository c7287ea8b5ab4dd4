package vn.khuyencong.law.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileStage;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.SupportForm;

/** Where a file stands: by the last step that is known, and never beyond it. */
final class FileStages {
  private FileStages() {}

  /** The stage of {@code file}, which tells of nothing after {@code day}, with its money then. */
  static FileStage of(ProjectFile file, FileMoney money, LocalDate day) {
    if (file.settlement().flatMap(ProjectSettlement::settledOn).isPresent()) {
      return settled(file, money);
    }
    if (file.repayable().map(one -> isBeingRepaid(one, day)).orElse(false)) {
      return FileStage.REPAYING;
    }
    if (!file.stops().isEmpty()) {
      return FileStage.STOPPED;
    }
    return isAccepted(file, day) ? FileStage.ACCEPTED : carriedOut(file, day);
  }

  /** An acceptance that is not said to be of a part is taken for one of the project. */
  private static boolean isAccepted(ProjectFile file, LocalDate day) {
    return file.acceptances().stream().anyMatch(one -> one.last().orElse(true))
        || file.lastAcceptance().map(its -> !its.isAfter(day)).orElse(false);
  }

  private static FileStage settled(ProjectFile file, FileMoney money) {
    Optional<Vnd> back = money.leftToRepay();
    boolean recoverable =
        file.repayable().isPresent()
            || file.project().form().equals(Optional.of(SupportForm.RECOVERABLE));
    Optional<Vnd> left = recoverable ? money.left() : Optional.of(Vnd.ZERO);
    boolean some = Stream.of(back, left).flatMap(Optional::stream).anyMatch(sum -> isSome(sum));
    if (some) {
      return FileStage.REPAYING;
    }
    return back.isPresent() && left.isPresent() ? FileStage.CLOSED : FileStage.SETTLED;
  }

  private static boolean isSome(Vnd sum) {
    return sum.compareTo(Vnd.ZERO) > 0;
  }

  private static boolean isBeingRepaid(RepayableSupport support, LocalDate day) {
    return support.repayments().stream()
            .anyMatch(one -> one.day().map(paid -> !paid.isAfter(day)).orElse(true))
        || support.instalments().stream().anyMatch(part -> !part.due().isAfter(day));
  }

  private static FileStage carriedOut(ProjectFile file, LocalDate day) {
    if (file.changes().stream().anyMatch(ProjectChange::isDecided)) {
      return FileStage.CHANGED;
    }
    if (file.started().isPresent() || !file.advances().isEmpty() || !file.acceptances().isEmpty()) {
      return FileStage.UNDER_WAY;
    }
    return file.contract().flatMap(ProjectContract::given).orElse(false)
        ? FileStage.CONTRACTED
        : planned(file, day);
  }

  private static FileStage planned(ProjectFile file, LocalDate day) {
    Approval approval = file.approval();
    Procedure procedure = file.project().procedure();
    if (approval.given().orElse(false) && isBy(approval.day(), day)) {
      return FileStage.APPROVED;
    }
    if (!file.appraisals().isEmpty()
        || procedure.basicAppraisal().isPresent()
        || procedure.ministryAppraisal().isPresent()) {
      return FileStage.APPRAISED;
    }
    boolean filed =
        Stream.of(procedure.filedWithDepartment(), procedure.filedWithAgency())
            .flatMap(Optional::stream)
            .anyMatch(its -> !its.isAfter(day));
    return filed || !file.filings().isEmpty() ? FileStage.FILED : FileStage.DRAFTED;
  }

  private static boolean isBy(Optional<LocalDate> its, LocalDate day) {
    return its.map(one -> !one.isAfter(day)).orElse(true);
  }
}
