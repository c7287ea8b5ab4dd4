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
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableSupport;
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
  private static final Term STARTED = Term.of("bắt đầu thực hiện", "start of the work");
  private static final Term REPAID = Term.of("hoàn trả tạm ứng", "repayment of an advance");
  private static final Term GIVEN =
      Term.of("giao kinh phí có thu hồi", "giving of repayable support");
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
    return Stream.of(filings, appraisals, filed(file.project().procedure(), approved))
        .flatMap(verdicts -> verdicts)
        .collect(toImmutableList());
  }

  /** What the project itself says of its filing. */
  private static Stream<Verdict> filed(Procedure procedure, Optional<LocalDate> approved) {
    Step department = step(FILING, procedure.filedWithDepartment());
    Step agency = step(FILING, procedure.filedWithAgency());
    Step approval = step(APPROVAL, approved);
    return Stream.of(
            then(department, agency, "project.procedure.filedWithAgency"),
            then(department, approval, "project.procedure.filedWithDepartment"),
            then(agency, approval, "project.procedure.filedWithAgency"))
        .flatMap(Optional::stream);
  }

  /**
   * Approval, contract, start, advances, changes, acceptance, settlement, repayment: each two that
   * are known.
   *
   * <p>Reading: work may have begun before the contract, which no text forbids.
   */
  public static List<Verdict> sinceApproval(ProjectFile file) {
    Step approval = step(APPROVAL, file.approval().day());
    Step contract = step(CONTRACT, file.contract().flatMap(ProjectContract::day));
    Step settled = step(SETTLED, file.settlement().flatMap(ProjectSettlement::settledOn));
    return Stream.of(
            then(approval, contract, "contract").stream(),
            ended(file, List.of(approval, contract)),
            started(file, settled),
            repaid(file, approval),
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

  /** The last acceptance and the settlement itself, whatever else of the file is dated. */
  private static Stream<Verdict> ended(ProjectFile file, List<Step> earlier) {
    Optional<ProjectSettlement> settlement = file.settlement();
    Step last = step(ACCEPTANCE, settlement.flatMap(ProjectSettlement::lastAcceptance));
    Step settled = step(SETTLED, settlement.flatMap(ProjectSettlement::settledOn));
    return earlier.stream()
        .flatMap(
            before ->
                Stream.of(
                    then(before, last, "settlement.lastAcceptance"),
                    then(before, settled, "settlement.settledOn")))
        .flatMap(Optional::stream);
  }

  private static Stream<Verdict> started(ProjectFile file, Step settled) {
    Step started = step(STARTED, file.started());
    return Stream.concat(
        then(started, settled, "started").stream(),
        each(
            file.acceptances(),
            "acceptances",
            (one, path) -> then(started, step(ACCEPTANCE, one.day()), path).stream()));
  }

  /** No advance comes back before the first was paid; repayable support is that approved. */
  private static Stream<Verdict> repaid(ProjectFile file, Step approval) {
    List<Advance> advances = file.advances();
    Step first =
        step(
            ADVANCE,
            advances.stream().allMatch(one -> one.day().isPresent())
                ? advances.stream().flatMap(one -> one.day().stream()).min(LocalDate::compareTo)
                : Optional.empty());
    return Stream.concat(
        then(approval, step(GIVEN, file.repayable().flatMap(RepayableSupport::given)), "repayable")
            .stream(),
        each(
            file.repayments(),
            "repayments",
            (one, path) -> then(first, step(REPAID, one.day()), path).stream()));
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
