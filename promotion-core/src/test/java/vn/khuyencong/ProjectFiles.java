package vn.khuyencong;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraisalBuilder;
import vn.khuyencong.project.AppraisalLevel;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectChangeKind;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectFileBuilder;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.RepayableSupportBuilder;
import vn.khuyencong.project.Repayment;

/** Files of the projects of {@link ProjectFixtures}, to be changed by a test. */
public final class ProjectFiles {
  /** The day of the contract of {@link #national}. */
  public static final LocalDate CONTRACTED = LocalDate.of(2016, 2, 1);

  /** The day of its advance, and of its acceptance. */
  public static final LocalDate ADVANCED = LocalDate.of(2016, 9, 1);

  /** The day of its only, last acceptance. */
  public static final LocalDate ACCEPTED = LocalDate.of(2016, 11, 20);

  /** The day of its settlement. */
  public static final LocalDate SETTLED = LocalDate.of(2016, 12, 20);

  private ProjectFiles() {}

  /** A national project from filing to settlement: 140 of 200 million advanced, all accepted. */
  public static ProjectFileBuilder national() {
    return ProjectFile.builder()
        .project(ProjectFixtures.national().build())
        .filings(
            List.of(
                Filing.builder()
                    .filed(LocalDate.of(2015, 5, 18))
                    .received(LocalDate.of(2015, 5, 19))
                    .receivedBy(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
                    .complete(true)
                    .build()))
        .appraisals(
            List.of(
                appraisal(AppraisalLevel.BASIC, LocalDate.of(2015, 6, 1))
                    .by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
                    .build(),
                appraisal(AppraisalLevel.MINISTRY, LocalDate.of(2015, 12, 1))
                    .by(ProjectAuthority.CENTRAL_AGENCY)
                    .build()))
        .contract(
            ProjectContract.builder()
                .number("01/HĐ-CNĐP")
                .day(CONTRACTED)
                .by(ProjectAuthority.CENTRAL_AGENCY)
                .amount(Vnd.ofMillions(200))
                .build())
        .started(LocalDate.of(2016, 3, 1))
        .content(PaidContent.MACHINERY)
        .advances(List.of(advance(ADVANCED, 140)))
        .acceptances(List.of(acceptance(200)))
        .settlement(settlement());
  }

  /** An advance of so many million, on progress of 80 %. */
  public static Advance advance(LocalDate day, long millions) {
    return advance(day, millions, 200);
  }

  private static Advance advance(LocalDate day, long millions, long support) {
    return Advance.builder()
        .day(day)
        .amount(Vnd.ofMillions(millions))
        .money(FundingSource.NATIONAL)
        .workDone(Percent.of(80))
        .request(request(support))
        .build();
  }

  /** The last acceptance, of support of so many million. */
  public static Acceptance acceptance(long millions) {
    return Acceptance.builder()
        .day(ACCEPTED)
        .by(ProjectAuthority.DEPARTMENT_OF_INDUSTRY_AND_TRADE)
        .last(true)
        .lines(
            List.of(
                new AcceptedLine(
                    "l1", Optional.of(Vnd.ofMillions(400)), Optional.of(Vnd.ofMillions(millions)))))
        .counterpartCovered(true)
        .build();
  }

  /** The settlement of all of it, in time. */
  public static ProjectSettlement settlement() {
    return ProjectSettlement.builder()
        .project("p1")
        .year(Year.of(2016))
        .supportByShare(true)
        .share(Percent.of(50))
        .cost(Vnd.ofMillions(400))
        .support(Vnd.ofMillions(200))
        .vouchers(Vnd.ofMillions(400))
        .invoiced(true)
        .counterpartCommitted(true)
        .fileComplete(LocalDate.of(2016, 12, 1))
        .settledOn(SETTLED)
        .approvedSupport(Vnd.ofMillions(200))
        .advanced(Vnd.ofMillions(140))
        .accepted(Vnd.ofMillions(200))
        .build();
  }

  /** A national project that lost its beneficiary, moved to local money and was stopped. */
  public static ProjectFileBuilder stopped() {
    return national()
        .advances(List.of(advance(LocalDate.of(2016, 10, 2), 140, 150)))
        .changes(
            List.of(
                change(ProjectChangeKind.BENEFICIARY, LocalDate.of(2016, 4, 1)).toBuilder()
                    .replaced("b1")
                    .replacement(ProjectFixtures.beneficiary("b2", Vnd.ofMillions(200)))
                    .build(),
                change(ProjectChangeKind.LESS_SUPPORT, LocalDate.of(2016, 5, 1)).toBuilder()
                    .support(Vnd.ofMillions(150))
                    .build(),
                change(ProjectChangeKind.MOVED_TO_LOCAL_MONEY, LocalDate.of(2016, 10, 1))))
        .acceptances(
            List.of(
                Acceptance.builder()
                    .day(LocalDate.of(2017, 1, 5))
                    .last(false)
                    .support(Vnd.ofMillions(90))
                    .build()))
        .settlement(Optional.empty())
        .repayments(List.of(Repayment.of(LocalDate.of(2017, 1, 20), Vnd.ofMillions(10))));
  }

  /** A decided change. */
  public static ProjectChange change(ProjectChangeKind kind, LocalDate day) {
    return ProjectChange.builder()
        .kind(kind)
        .requested(true)
        .confirmed(true)
        .decidedBy(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE)
        .day(day)
        .decision(Citation.of("2/QĐ-BCT"))
        .build();
  }

  /** A local project with repayable support of 200 million, of which a part came back. */
  public static ProjectFileBuilder local() {
    return ProjectFile.builder()
        .project(ProjectFixtures.provincial().build())
        .contract(ProjectContract.builder().day(CONTRACTED).amount(Vnd.ofMillions(200)).build())
        .advances(List.of(Advance.of(LocalDate.of(2016, 1, 20), Vnd.ofMillions(140))))
        .acceptances(List.of(acceptance(120)))
        .repayments(List.of(Repayment.of(LocalDate.of(2016, 12, 1), Vnd.ofMillions(5))))
        .repayable(repayable().build())
        .localRules(Citation.of("1/QĐ-UBND"));
  }

  /** Repayable support of 200 million in four parts, the first of which came back. */
  public static RepayableSupportBuilder repayable() {
    return RepayableSupport.builder()
        .amount(Vnd.ofMillions(200))
        .money(FundingSource.LOCAL)
        .given(LocalDate.of(2016, 3, 1))
        .firstRepayment(LocalDate.of(2017, 3, 1))
        .months(60)
        .instalments(
            List.of(
                Instalment.of(LocalDate.of(2017, 3, 1), Vnd.ofMillions(50)),
                Instalment.of(LocalDate.of(2018, 3, 1), Vnd.ofMillions(50)),
                Instalment.of(LocalDate.of(2019, 3, 1), Vnd.ofMillions(50)),
                Instalment.of(LocalDate.of(2020, 3, 1), Vnd.ofMillions(50))))
        .repayments(List.of(Repayment.of(LocalDate.of(2017, 2, 20), Vnd.ofMillions(50))))
        .norm(
            RepayableNorm.builder()
                .citation(Citation.of("9/QĐ-UBND"))
                .most(Vnd.ofMillions(500))
                .months(60)
                .validity(Validity.since(LocalDate.of(2016, 1, 1)))
                .build());
  }

  private static AppraisalBuilder appraisal(AppraisalLevel level, LocalDate day) {
    return Appraisal.builder()
        .level(level)
        .council(true)
        .favourable(true)
        .decision(Citation.of("3/BB"))
        .day(day);
  }

  private static AdvanceRequest request(long support) {
    return AdvanceRequest.builder().support(Vnd.ofMillions(support)).agencyDecided(false).build();
  }
}
