package vn.khuyencong.law.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.LawInForce;
import vn.khuyencong.law.circular36.Article16OtherRates;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.ToldTwice;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.FileAmounts;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.SupportByDay;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Context;

/**
 * What a file tells in two places: of its project and by its steps, of an advance or a change by
 * itself and by the rest. The reviews take the first; whether both tell the same is asked here.
 */
final class FileAgreement {
  private static final Term BASIC_APPRAISAL =
      Term.of("cơ quan thẩm định cấp cơ sở", "who appraised at the basic level");
  private static final Term MINISTRY_APPRAISAL =
      Term.of("cơ quan thẩm định cấp Bộ", "who appraised at the level of the Ministry");

  private final ProjectFile file;
  private final Context context;
  private final ProjectFile unsettled;
  private final FiledAdvances advances;
  private final FileAmounts sums;
  private final SupportByDay support;
  private final Optional<Boolean> throughDepartment;

  private FileAgreement(ProjectFile file, Context context) {
    this.file = file;
    this.context = context;
    this.advances = new FiledAdvances(file);
    this.unsettled = file.toBuilder().settlement(Optional.empty()).build();
    this.sums = unsettled.amounts();
    this.support = SupportByDay.of(unsettled);
    this.throughDepartment = FiledProject.throughDepartment(file);
  }

  /** What {@code law} finds of what {@code file} tells in two places. */
  static Assessment of(ProjectFile file, LawInForce law) {
    return Assessment.allOf(
        Matter.TOLD_TWICE.assessment(),
        new FileAgreement(file, law.context())
            .twice()
            .flatMap(one -> law.assess(Matter.TOLD_TWICE, one).findings().stream())
            .collect(toImmutableList()),
        List.of());
  }

  private Stream<ToldTwice> twice() {
    return Stream.of(
            project(),
            appraisals(AppraisalLevel.BASIC, BASIC_APPRAISAL),
            appraisals(AppraisalLevel.MINISTRY, MINISTRY_APPRAISAL),
            each(file.changes().size(), this::change),
            each(file.advances().size(), this::advance),
            each(file.acceptances().size(), this::acceptance),
            file.settlement().stream().flatMap(this::settlement))
        .flatMap(all -> all);
  }

  private Stream<ToldTwice> project() {
    Procedure own = file.project().procedure();
    return Stream.of(
            twice(
                "project.procedure.filedWithDepartment",
                Term.of(
                    "ngày nộp Sở Công Thương", "the day of filing with the provincial department"),
                own.filedWithDepartment(),
                filed(
                    own.filedWithDepartment(), ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)),
            twice(
                "project.procedure.filedWithAgency",
                Term.of(
                    "ngày nộp cơ quan khuyến công trung ương",
                    "the day of filing with the central agency"),
                own.filedWithAgency(),
                filed(own.filedWithAgency(), ProjectAuthority.CENTRAL_AGENCY)))
        .flatMap(Optional::stream);
  }

  /**
   * {@code own} if it can be from the filing with {@code body} to its receipt there, as far as
   * these are known, else the first day of it.
   */
  private Optional<LocalDate> filed(Optional<LocalDate> own, ProjectAuthority body) {
    boolean possible =
        file.filings().stream()
            .filter(one -> one.receivedBy().map(body::equals).orElse(true))
            .anyMatch(one -> own.map(day -> isWithin(one, day)).orElse(false));
    return possible ? own : FiledProject.filed(file, body);
  }

  private static boolean isWithin(Filing one, LocalDate day) {
    return one.filed().map(filed -> !day.isBefore(filed)).orElse(true)
        && one.received().map(received -> !day.isAfter(received)).orElse(true);
  }

  /** The bodies of all appraisals of {@code level} against the first that is told. */
  private Stream<ToldTwice> appraisals(AppraisalLevel level, Term fact) {
    Procedure own = file.project().procedure();
    List<Integer> ofLevel =
        IntStream.range(0, file.appraisals().size())
            .boxed()
            .filter(i -> file.appraisals().get(i).level().equals(Optional.of(level)))
            .toList();
    Optional<ProjectAuthority> first =
        (level == AppraisalLevel.BASIC ? own.basicAppraisal() : own.ministryAppraisal())
            .or(
                () ->
                    ofLevel.stream()
                        .flatMap(i -> file.appraisals().get(i).by().stream())
                        .findFirst());
    return ofLevel.stream()
        .flatMap(
            i -> {
              Appraisal one = file.appraisals().get(i);
              return twice("appraisals[" + i + "].by", fact, one.by(), first).stream();
            });
  }

  private Stream<ToldTwice> change(int i) {
    ProjectChange change = file.changes().get(i);
    String path = "changes[" + i + "].";
    return Stream.of(
            twice(
                path + "money",
                Term.of("loại kinh phí", "the kind of money"),
                change.money(),
                file.kindOfMoney()),
            twice(
                path + "group",
                Term.of("đề án nhóm", "a group project"),
                change.group(),
                file.project().group()),
            twice(
                path + "throughDepartment",
                Term.of("qua Sở Công Thương", "through the provincial department"),
                change.throughDepartment(),
                throughDepartment),
            tellsMore() ? replaced(i, path) : Optional.<ToldTwice>empty(),
            tellsMore() ? facility(i, path) : Optional.<ToldTwice>empty())
        .flatMap(Optional::stream);
  }

  /** Who is replaced but is no member, unless a day that is not known may make one of it. */
  private Optional<ToldTwice> replaced(int i, String path) {
    Project before = file.before(i);
    return file.changes()
        .get(i)
        .replaced()
        .filter(id -> !before.hasBeneficiary(id) && !before.mayHaveOthers() && !mayBeMember(id))
        .map(
            id ->
                new ToldTwice(
                    path + "replaced",
                    Term.of("đơn vị thụ hưởng khi đó", "the beneficiary at that time"),
                    id,
                    before.beneficiaries().stream().map(Beneficiary::id).collect(joining(", "))));
  }

  /** The facility of who comes, where the file names another for a member of the same id. */
  private Optional<ToldTwice> facility(int i, String path) {
    ProjectChange change = file.changes().get(i);
    Project before = file.before(i);
    Optional<String> leaving = change.leaving(before);
    return change
        .replacement()
        .filter(coming -> !leaving.equals(Optional.of(coming.id())))
        .flatMap(
            coming ->
                twice(
                    path + "replacement.facility",
                    Term.of("cơ sở của đơn vị thụ hưởng", "the facility of the beneficiary"),
                    coming.facility().map(Facility::id),
                    before.beneficiaries().stream()
                        .filter(one -> one.id().equals(coming.id()))
                        .findFirst()
                        .flatMap(Beneficiary::facility)
                        .map(Facility::id)));
  }

  private boolean mayBeMember(String id) {
    List<ProjectChange> all =
        file.changes().stream()
            .filter(one -> one.kind() == ProjectChangeKind.BENEFICIARY)
            .collect(toImmutableList());
    return all.stream().anyMatch(one -> one.day().isEmpty())
        && Stream.concat(
                file.project().beneficiaries().stream(),
                all.stream().flatMap(one -> one.replacement().stream()))
            .anyMatch(one -> one.id().equals(id));
  }

  private Stream<ToldTwice> advance(int i) {
    Advance advance = file.advances().get(i);
    return advance.request().stream()
        .flatMap(
            own -> {
              AdvanceRequest told =
                  advances.completed(
                      AdvanceRequest.builder().support(own.support()).build(), advance, i);
              return Stream.concat(
                  twice(
                      "advances[" + i + "].request.support",
                      Term.of("kinh phí hỗ trợ của đề án", "the support of the project"),
                      Optional.of(own.support()),
                      support.givenOn(advance.day()).known())
                      .stream(),
                  request("advances[" + i + "].request.", own, told));
            });
  }

  private Stream<ToldTwice> acceptance(int i) {
    Acceptance acceptance = file.acceptances().get(i);
    return twice(
        "acceptances[" + i + "].support",
        Term.of("kinh phí được nghiệm thu", "the support accepted"),
        acceptance.support(),
        acceptance.acceptedByLines())
        .stream();
  }

  private Stream<ToldTwice> request(String path, AdvanceRequest own, AdvanceRequest told) {
    return Stream.of(
            twice(
                path + "content",
                Term.of("nội dung chi", "the content that is paid"),
                own.content(),
                told.content()),
            twice(
                path + "kind",
                Term.of("nhóm nội dung tạm ứng", "the kind of advance"),
                own.kind(),
                told.kind().or(() -> told.content().map(content -> content.kind()))),
            twice(
                path + "paid",
                Term.of("số đã tạm ứng trước đó", "what was advanced before"),
                own.paid(),
                told.paid()),
            twice(
                path + "severalYears",
                Term.of("thực hiện trong nhiều năm", "carried out in several years"),
                own.severalYears(),
                told.severalYears()),
            twice(
                path + "plannedByNow",
                Term.of("kế hoạch đến năm tạm ứng", "what is planned up to the year"),
                own.plannedByNow(),
                told.plannedByNow()),
            twice(
                path + "accepted",
                Term.of("đã nghiệm thu", "accepted by then"),
                own.accepted(),
                told.accepted()),
            twice(
                path + "contract",
                Term.of("đã có hợp đồng", "a contract by then"),
                own.contract(),
                told.contract()),
            twice(
                path + "assigned",
                Term.of("giao nhiệm vụ", "an assignment in place of a contract"),
                own.assigned(),
                told.assigned()),
            twice(
                path + "workDone",
                Term.of("khối lượng hoàn thành", "the share of the work done"),
                own.workDone(),
                told.workDone()),
            twice(path + "papers", Term.of("chứng từ", "the papers"), own.papers(), told.papers()))
        .flatMap(Optional::stream);
  }

  private Stream<ToldTwice> settlement(ProjectSettlement settled) {
    return Stream.concat(
        Stream.of(
                twice(
                    "settlement.content",
                    Term.of("nội dung chi", "the content that is paid"),
                    settled.content(),
                    file.content()),
                twice(
                    "settlement.lastAcceptance",
                    Term.of("ngày nghiệm thu cuối cùng", "the day of the last acceptance"),
                    settled.lastAcceptance(),
                    unsettled.lastAcceptance()),
                twice(
                    "settlement.assigned",
                    Term.of("giao nhiệm vụ", "an assignment in place of a contract"),
                    settled.assigned(),
                    file.contract().flatMap(ProjectContract::assignment)),
                twice(
                    "settlement.counterpartAccepted",
                    Term.of("nghiệm thu cả vốn đối ứng", "the own money accepted as well"),
                    settled.counterpartAccepted(),
                    file.counterpartCovered()))
            .flatMap(Optional::stream),
        tellsMore() ? figures(settled) : Stream.of());
  }

  /** Of national money Circular 36 asks for the figures (Điều 12 khoản 5) and changes (Điều 11). */
  private boolean tellsMore() {
    return file.kindOfMoney().equals(Optional.of(FundingSource.LOCAL))
        || !Article16OtherRates.stands(context);
  }

  private Stream<ToldTwice> figures(ProjectSettlement settled) {
    return Stream.of(
            twice(
                "settlement.approvedSupport",
                Term.of("kinh phí theo hợp đồng", "the support by the contract"),
                settled.approvedSupport(),
                sums.contracted()),
            twice(
                "settlement.advanced",
                Term.of("số đã tạm ứng", "what was advanced"),
                settled.advanced(),
                sums.advanced()),
            twice(
                "settlement.accepted",
                Term.of("số được nghiệm thu", "what was accepted"),
                settled.accepted(),
                sums.accepted()),
            twice(
                "settlement.repaid",
                Term.of("số đã hoàn trả", "what was paid back"),
                settled.repaid(),
                sums.repaid()))
        .flatMap(Optional::stream);
  }

  private static Stream<ToldTwice> each(int count, IntFunction<Stream<ToldTwice>> told) {
    return IntStream.range(0, count).boxed().flatMap(i -> told.apply(i));
  }

  private static Optional<ToldTwice> twice(
      String path, Term fact, Optional<?> stated, Optional<?> told) {
    return stated.flatMap(one -> told.map(other -> new ToldTwice(path, fact, one, other)));
  }
}
