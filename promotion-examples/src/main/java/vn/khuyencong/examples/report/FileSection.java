package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.file.DueStep;
import vn.khuyencong.file.FileMoney;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Project;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The file of a project: where it stands, what is due, its money, what came out and why. */
final class FileSection {
  private final ReportWords words;
  private final ReviewedFile file;

  FileSection(ReportWords words, ReviewedFile file) {
    this.words = words;
    this.file = file;
  }

  List<String> lines() {
    FileReview review = file.review();
    Assessment assessment = review.assessment();
    List<String> lines = new ArrayList<>(header());
    lines.addAll(words.listed("file.due", review.due().stream().map(this::due).toList()));
    lines.add("");
    lines.addAll(money(review.money()));
    lines.addAll(words.listed("file.later", review.later()));
    lines.add("");
    lines.addAll(new ResultSection(words, assessment).lines());
    lines.addAll(findings("findings.violated", assessment.violations()));
    lines.addAll(findings("findings.warning", assessment.warnings()));
    if (assessment.outcome() == Outcome.VIOLATED) {
      lines.addAll(
          words.listed(
              "project.still-open", new QuestionLines(words).of(Unviolated.of(assessment))));
    }
    return lines;
  }

  private List<String> header() {
    Project project = file.file().project();
    return List.of(
        words.say("file.title", project.id(), project.title()),
        "  " + words.say("file.stage", file.review().stage()),
        "  " + words.say("file.money", words.known(file.review().money().money())));
  }

  private String due(DueStep step) {
    String when =
        step.by()
            .map(day -> words.say(step.overdue() ? "file.overdue" : "file.by", day))
            .or(() -> step.lacks().map(this::notKnown))
            .orElseGet(() -> words.say("file.no-day"));
    String amount = step.amount().map(sum -> words.say("file.amount", sum)).orElse("");
    return words.say("file.step", step.act(), amount, when, step.citation());
  }

  private String notKnown(String fact) {
    return words.say("file.day-not-known", Finding.factName(fact, words.language()));
  }

  private List<String> money(FileMoney money) {
    TextTable table = new TextTable();
    add(table, "approved", money.approved());
    add(table, "contracted", money.contracted());
    add(table, "advanced", money.advanced());
    add(table, "accepted", money.accepted());
    table.add(
        words.say("file.amounts.settled"),
        "",
        words.known(money.settled()) + words.rounding(money.settledRoundedDown()));
    add(table, "to-repay", money.toRepay());
    add(table, "repaid", money.repaid());
    if (file.file().repayable().isPresent()) {
      add(table, "recoverable", money.recoverable());
      add(table, "recoverable-overdue", money.overdue());
      add(table, "recoverable-left", money.left());
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("file.amounts"));
    table.lines().forEach(row -> lines.add("  " + row));
    return lines;
  }

  private void add(TextTable table, String name, Optional<Vnd> amount) {
    table.add(words.say("file.amounts." + name), "", words.known(amount));
  }

  private List<String> findings(String key, List<Finding> findings) {
    return words.listed(key, findings.stream().map(words::sentence).toList());
  }
}
