package vn.khuyencong.law.kit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.rule.Verdict;

/**
 * The days of the file of a project against one another: whichever two are known, one after the
 * other. On one day is in order; a day that is not known is in order with every other.
 */
public final class FileDays {
  private static final Term FILING = Term.of("nộp hồ sơ", "filing");
  private static final Term RECEIPT = Term.of("tiếp nhận hồ sơ", "receipt of the file");
  private static final Term APPRAISAL = Term.of("thẩm định", "appraisal");
  private static final Term APPROVAL = Term.of("phê duyệt", "approval");
  private static final Term CONTRACT =
      Term.of("hợp đồng hoặc giao nhiệm vụ", "contract or assignment");
  private static final Term ADVANCE = Term.of("tạm ứng", "advance");
  private static final Term CHANGE = Term.of("điều chỉnh", "change");
  private static final Term ACCEPTANCE = Term.of("nghiệm thu cơ sở", "basic acceptance");
  private static final Term SETTLED = Term.of("thanh lý, quyết toán", "liquidation and settlement");

  private FileDays() {}

  /**
   * Filing and receipt, appraisal at each level, approval: a verdict for each two that are known.
   */
  public static List<Verdict> toApproval(ProjectFile file) {
    Optional<LocalDate> approved = file.approval().day();
    Stream<Verdict> filings =
        each(
            file.filings(),
            "filings",
            (one, path) ->
                Stream.of(
                        then(step(FILING, one.filed()), step(RECEIPT, one.received()), path),
                        then(step(FILING, one.filed()), step(APPROVAL, approved), path),
                        then(step(RECEIPT, one.received()), step(APPROVAL, approved), path))
                    .flatMap(Optional::stream));
    Stream<Verdict> appraisals =
        each(
            file.appraisals(),
            "appraisals",
            (one, path) ->
                Stream.concat(
                    then(step(one), step(APPROVAL, approved), path).stream(),
                    before(file, one, path)));
    return Stream.concat(filings, appraisals).collect(toImmutableList());
  }

  /** Approval, contract, advances, changes, acceptance, settlement: each two that are known. */
  public static List<Verdict> sinceApproval(ProjectFile file) {
    Step approval = step(APPROVAL, file.approval().day());
    Step contract = step(CONTRACT, file.contract().flatMap(ProjectContract::day));
    Step settled = step(SETTLED, file.settlement().flatMap(ProjectSettlement::settledOn));
    return Stream.of(
            then(approval, contract, "contract").stream(),
            FileDays.<Advance>between(
                file.advances(),
                "advances",
                Advance::day,
                ADVANCE,
                List.of(approval, contract),
                settled),
            FileDays.<ProjectChange>between(
                file.changes(), "changes", ProjectChange::day, CHANGE, List.of(approval), settled),
            FileDays.<Acceptance>between(
                file.acceptances(),
                "acceptances",
                Acceptance::day,
                ACCEPTANCE,
                List.of(approval, contract),
                settled))
        .flatMap(verdicts -> verdicts)
        .collect(toImmutableList());
  }

  /** What comes before an appraisal: the filing with the body, and the basic one. */
  private static Stream<Verdict> before(ProjectFile file, Appraisal one, String path) {
    Stream<Step> filed =
        file.filings().stream()
            .filter(filing -> isAppraisedBy(one, filing))
            .flatMap(
                filing ->
                    Stream.of(step(FILING, filing.filed()), step(RECEIPT, filing.received())));
    Stream<Step> basic =
        one.level().equals(Optional.of(AppraisalLevel.MINISTRY))
            ? file.appraisals().stream()
                .filter(other -> other.level().equals(Optional.of(AppraisalLevel.BASIC)))
                .map(FileDays::step)
            : Stream.of();
    return Stream.concat(filed, basic).flatMap(earlier -> then(earlier, step(one), path).stream());
  }

  /** Whether {@code filing} is the one with the body that appraises at the level. */
  private static boolean isAppraisedBy(Appraisal appraisal, Filing filing) {
    Optional<ProjectAuthority> body =
        appraisal
            .level()
            .flatMap(
                level ->
                    switch (level) {
                      case BASIC -> Optional.of(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE);
                      case MINISTRY -> Optional.of(ProjectAuthority.CENTRAL_AGENCY);
                      case LOCAL -> appraisal.by();
                    });
    return body.isPresent() && filing.receivedBy().equals(body);
  }

  private static <T> Stream<Verdict> between(
      List<T> all,
      String list,
      Function<T, Optional<LocalDate>> day,
      Term name,
      List<Step> earlier,
      Step later) {
    return each(
        all,
        list,
        (one, path) -> {
          Step its = step(name, day.apply(one));
          return Stream.concat(
                  earlier.stream().map(before -> then(before, its, path)),
                  Stream.of(then(its, later, path)))
              .flatMap(Optional::stream);
        });
  }

  private static <T> Stream<Verdict> each(
      List<T> all, String list, BiFunction<T, String, Stream<Verdict>> check) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(i -> check.apply(all.get(i), list + "[" + i + "]"));
  }

  private static Step step(Appraisal one) {
    return step(one.level().<Term>map(Named::words).orElse(APPRAISAL), one.day());
  }

  private static Step step(Term name, Optional<LocalDate> day) {
    return new Step(name, day);
  }

  /** Whether {@code earlier} is not after {@code later}, if both days are known. */
  private static Optional<Verdict> then(Step earlier, Step later, String path) {
    return earlier
        .day()
        .flatMap(
            first ->
                later
                    .day()
                    .map(
                        second ->
                            Verdict.satisfiedIf(!second.isBefore(first))
                                .at(path)
                                .with("step", later.name())
                                .with("day", second)
                                .with("earlier", earlier.name())
                                .with("earlierDay", first)));
  }

  /** A step and its day. */
  private record Step(Term name, Optional<LocalDate> day) {}
}
