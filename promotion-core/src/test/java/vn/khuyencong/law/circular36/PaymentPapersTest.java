package vn.khuyencong.law.circular36;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.khuyencong.law.circular36.Payments.first;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.PromotionLaw;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Language;
import vn.khuyencong.limit.AdvanceLimit;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.AdvanceRequestBuilder;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.ProjectSettlementBuilder;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;
import vn.khuyencong.rule.Question;
import vn.khuyencong.support.SupportItem;

/** The papers of advances and settlement: Articles 13 to 16, 18, 19, 22 and 23. */
class PaymentPapersTest {
  private static final LocalDate BEFORE = LocalDate.of(2014, 2, 9);
  private static final LocalDate FIRST = LocalDate.of(2014, 2, 10);
  private static final LocalDate DAY = LocalDate.of(2017, 2, 1);

  @Nested
  class Article13 {
    /** As clauses 1 to 3 list them, after the contract. */
    @ParameterizedTest
    @CsvSource({
      "CLUSTER_INFRASTRUCTURE, 1.b, SUPPORT_CONTRACT BUILDER_CONTRACT PROGRESS_REPORT",
      "TRAINING, 2.a, PLAN",
      "EVENTS_AND_BRANDS, 2.b, PLAN",
      "ADVICE, 2.b, ''",
      "SHORT_COURSES_AND_FORUMS, 2.b, ''",
      "FAIRS_AND_MEDIA, 2.c, ''",
      "CLUSTER_PLANNING, 2.c, SUPPORT_CONTRACT",
      "MODELS_AND_MACHINERY, 2.d, PROGRESS_REPORT",
      "ENTERPRISE_FOUNDING, 3.b, ACCEPTANCE_RECORD COMPLETION_REPORT BUSINESS_REGISTRATION"
    })
    void thePapersOfEachKind(AdvanceKind kind, String place, String papers) {
      assertThat(Article13Papers.of(kind).orElseThrow().value())
          .containsExactlyElementsOf(listed("CONTRACT " + papers));
      assertThat(Article13Papers.of(kind).orElseThrow().citation())
          .isEqualTo(
              Instruments.CIRCULAR_36_2013
                  .article(13)
                  .clause(Integer.parseInt(place.substring(0, 1)))
                  .point(place.substring(2)));
    }

    @Test
    void aWholeListPasses() {
      AdvanceRequest cluster =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .ownForce(true)
              .papers(papers("CONTRACT SUPPORT_CONTRACT PROGRESS_REPORT PROGRESS_CONFIRMATION"))
              .build();
      assertThat(limit(cluster).most()).contains(Vnd.ofMillions(30));
    }

    /** A list takes the place of the facts on single papers, and what it lacks is not asked. */
    @Test
    void whatAListLacksIsMissing() {
      AdvanceRequestBuilder training = first(AdvanceKind.TRAINING).assigned(false);
      assertThat(facts(limit(training.build()))).containsExactly("contract", "plan");
      assertThat(violated(training.papers(Set.of(PaymentPaper.PLAN)).build()))
          .containsExactly("circular36.article13.contract");
      assertThat(violated(training.papers(Set.of(PaymentPaper.CONTRACT)).build()))
          .containsExactly("circular36.article13.plan");
      assertThat(limit(training.papers(papers("CONTRACT PLAN")).build()).most())
          .contains(Vnd.ofMillions(70));
    }

    @Test
    void theFactOfASinglePaperGoesBeforeTheList() {
      AdvanceRequestBuilder training =
          first(AdvanceKind.TRAINING).papers(Set.of(PaymentPaper.CONTRACT));
      assertThat(violated(training.plan(true).build())).isEmpty();
      assertThat(violated(training.papers(papers("CONTRACT PLAN")).plan(false).build()))
          .containsExactly("circular36.article13.plan");
    }

    /** Whether the investor hires a builder is asked, once. */
    @Test
    void aBuilderThatIsNotListedIsAskedFor() {
      AdvanceRequest cluster =
          first(AdvanceKind.CLUSTER_INFRASTRUCTURE)
              .papers(papers("CONTRACT SUPPORT_CONTRACT PROGRESS_REPORT PROGRESS_CONFIRMATION"))
              .build();
      assertThat(facts(limit(cluster))).containsExactly("ownForce");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLUSTER_INFRASTRUCTURE", "MODELS_AND_MACHINERY"})
    void theProgressReportIsNamed(AdvanceKind kind) {
      AdvanceRequest request =
          first(kind).ownForce(true).papers(papers("CONTRACT SUPPORT_CONTRACT")).build();
      assertThat(message(request, "circular36.article13.papers"))
          .isEqualTo("Hồ sơ tạm ứng lần một thiếu: báo cáo tiến độ của đơn vị thực hiện.");
    }

    @Test
    void foundingNeedsTheRecordOfAcceptance() {
      AdvanceRequestBuilder founding =
          first(AdvanceKind.ENTERPRISE_FOUNDING)
              .accepted(true)
              .papers(papers("CONTRACT COMPLETION_REPORT BUSINESS_REGISTRATION"));
      assertThat(violated(founding.build())).containsExactly("circular36.article13.papers");
      founding.papers(papers("CONTRACT COMPLETION_REPORT BUSINESS_REGISTRATION ACCEPTANCE_RECORD"));
      assertThat(limit(founding.build()).most()).contains(Vnd.ofMillions(100));
    }
  }

  @Nested
  class Article14 {
    /** As the clauses list them. */
    @ParameterizedTest
    @CsvSource({
      "TRAINING, 1, CERTIFICATE_DECISION LEARNER_LIST EMPLOYED_LIST SUBSISTENCE_PROOF",
      "ADVICE, 2.a, PROVIDER_CONTRACT PROVIDER_LIQUIDATION VOUCHER_LIST",
      "COURSES, 2.b, LEARNER_LIST MATERIALS SUBSISTENCE_PROOF",
      "CONFERENCES, 2.c, DELEGATE_LIST MATERIALS SUBSISTENCE_PROOF",
      "SHORT_COURSES_AND_FORUMS, 2.c, DELEGATE_LIST MATERIALS SUBSISTENCE_PROOF",
      "DEMONSTRATION_MODELS, 3, ITEM_INVOICES DELEGATE_LIST MODEL_DESCRIPTION SUBSISTENCE_PROOF",
      "TECHNOLOGY_TRANSFER, 4, PROVIDER_CONTRACT PROVIDER_LIQUIDATION",
      "MACHINERY, 5, PROVIDER_CONTRACT PROVIDER_LIQUIDATION",
      "CLEANER_PRODUCTION, 6, CLEANER_PRODUCTION_REPORT",
      "BRANDS, 7, MARK_CERTIFICATE BRAND_STRATEGY VOUCHER_LIST",
      "COLLECTIVE_MARKS, 7, MARK_CERTIFICATE MARK_RULES BRAND_STRATEGY VOUCHER_LIST",
      "MEDIA, 8, PROVIDER_CONTRACT PROVIDER_LIQUIDATION PRODUCT_LIST",
      "WEBSITES, 8, PROVIDER_CONTRACT PROVIDER_LIQUIDATION PRODUCT_LIST WEBSITE_LICENCE",
      "ASSOCIATIONS, 9, ASSOCIATION_DECISION MEMBER_LIST VOUCHER_LIST",
      "FAIRS_ORGANISED, 10, PARTICIPANT_LIST BOOTH_CONTRACT",
      "FAIRS_JOINED, 11, PARTICIPANT_LIST BOOTH_CONTRACT BOOTH_INVOICE",
      "LINKAGE_CLUSTERS, 12, LINKAGE_DECISION VOUCHER_LIST",
      "CLUSTER_PLANNING, 13, CLUSTER_PLAN_DECISION VOUCHER_LIST",
      "CLUSTER_INFRASTRUCTURE, 14, WORKS_ACCEPTANCE AUDIT_REPORT",
      "CLUSTER_TREATMENT, 14, WORKS_ACCEPTANCE OUTPUT_CERTIFICATE AUDIT_REPORT",
      "ESTABLISHMENT_TREATMENT, 14, WORKS_ACCEPTANCE OUTPUT_CERTIFICATE",
      "CONTESTS, 15, COMMITTEE_DECISION PRIZE_DECISION"
    })
    void thePapersOfEachContent(PaidContent content, String place, String papers) {
      Citation clause =
          Instruments.CIRCULAR_36_2013
              .article(14)
              .clause(Integer.parseInt(place.replaceAll("\\..*", "")));
      assertThat(Article14Papers.of(content).orElseThrow().value())
          .containsExactlyElementsOf(listed(papers));
      assertThat(Article14Papers.of(content).orElseThrow().citation())
          .isEqualTo(place.contains(".") ? clause.point(place.substring(2)) : clause);
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDY_VISITS", "ENTERPRISE_FOUNDING", "LOAN_INTEREST", "OTHER"})
    void noClauseListsTheOthers(PaidContent content) {
      assertThat(Article14Papers.of(content)).isEmpty();
    }

    /** Every content with all papers is paid; without any one that is not "if any" it is not. */
    @ParameterizedTest
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"OTHER", "ENTERPRISE_FOUNDING", "LOAN_INTEREST"})
    void eachPaperIsNeeded(PaidContent content) {
      List<PaymentPaper> needed = Article19SettlementFile.advancePapers(content);
      assertThat(limit(rest(content, EnumSet.copyOf(needed)).build()).most())
          .as("%s", content)
          .contains(Vnd.ofMillions(100));
      for (PaymentPaper paper :
          Article14Papers.of(content).map(one -> one.value()).orElse(List.of())) {
        EnumSet<PaymentPaper> others = EnumSet.copyOf(needed);
        others.remove(paper);
        boolean passes = paper.isIfAny() && paper != PaymentPaper.AUDIT_REPORT;
        assertThat(limit(rest(content, others).build()).most())
            .as("%s without %s", content, paper)
            .contains(passes ? Vnd.ofMillions(100) : Vnd.ZERO);
      }
    }

    @Test
    void theOpeningIsOfEveryContent() {
      for (PaymentPaper paper : Article14Papers.OPENING.value()) {
        Set<PaymentPaper> others =
            EnumSet.copyOf(Article19SettlementFile.advancePapers(PaidContent.STUDY_VISITS));
        others.remove(paper);
        assertThat(violated(rest(PaidContent.STUDY_VISITS, others).build())).hasSize(1);
      }
    }

    @Test
    void whatIsMissingIsNamedWithItsClause() {
      AdvanceRequest fair =
          rest(
                  PaidContent.FAIRS_JOINED,
                  papers(
                      "CONTRACT ACCEPTANCE_RECORD RESULT_REPORT COMPLETION_REPORT BOOTH_CONTRACT"))
              .build();
      assertThat(message(fair, "circular36.article14.content-papers"))
          .isEqualTo(
              "Hồ sơ tạm ứng phần còn lại thiếu tài liệu, chứng từ của dạng đề án: danh sách tham"
                  + " gia hội chợ, triển lãm có xác nhận của Sở Công Thương; hóa đơn tài chính thu"
                  + " tiền thuê gian hàng.");
      assertThat(limit(fair).conditions().violations())
          .extracting(Finding::citation)
          .containsExactly(Instruments.CIRCULAR_36_2013.article(14).clause(11));
    }

    @Test
    void aListThatIsNotGivenIsAsked() {
      AdvanceRequestBuilder media =
          first(AdvanceKind.FAIRS_AND_MEDIA).contract(true).accepted(true).completionReport(true);
      assertThat(limit(media.build()).most()).isEmpty();
      assertThat(facts(limit(media.build()))).containsExactly("papers", "paidContent");
      assertThat(facts(limit(media.content(PaidContent.MEDIA).build()))).containsExactly("papers");
    }

    /** The first advance of training asks the contract and the plan, which are facts. */
    @Test
    void whereEachPaperIsAFactOfItsOwnNoListIsAsked() {
      AdvanceRequest training =
          first(AdvanceKind.TRAINING).contract(true).plan(true).paid(Vnd.ZERO).build();
      assertThat(facts(limit(training))).isEmpty();
      assertThat(limit(training).most()).contains(Vnd.ofMillions(70));
    }

    /** Article 12 clause 7: what was advanced before counts, so that is not taken to be nothing. */
    @Test
    void whatWasAdvancedBeforeIsAsked() {
      AdvanceRequestBuilder training = first(AdvanceKind.TRAINING).contract(true).plan(true);
      AdvanceLimit silent = limit(training.paid(Optional.empty()).build());
      assertThat(facts(silent)).containsExactly("paid");
      assertThat(silent.most()).contains(Vnd.ofMillions(70));
      assertThat(limit(training.paid(Vnd.of(70_000_001)).build()).conditions().outcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    /** A kind of several contents; one question, not one a paper. */
    @Test
    void withAListTheContentIsAsked() {
      AdvanceRequest media =
          first(AdvanceKind.FAIRS_AND_MEDIA)
              .accepted(true)
              .papers(papers("CONTRACT ACCEPTANCE_RECORD RESULT_REPORT COMPLETION_REPORT"))
              .build();
      assertThat(facts(limit(media))).containsExactly("paidContent");
    }

    @Test
    void theContentTellsWhetherPollutionIsTreated() {
      AdvanceRequestBuilder rest =
          first(AdvanceKind.MODELS_AND_MACHINERY)
              .contract(true)
              .accepted(true)
              .completionReport(true);
      assertThat(facts(limit(rest.build())))
          .containsExactly("treatsPollution", "papers", "paidContent");
      assertThat(facts(limit(rest.content(PaidContent.ESTABLISHMENT_TREATMENT).build())))
          .containsExactly("papers", "outputMeetsStandard");
      rest.content(PaidContent.MACHINERY).papers(EnumSet.allOf(PaymentPaper.class));
      assertThat(limit(rest.build()).most()).contains(Vnd.ofMillions(100));
    }

    /** Clause 15 lists contests, so that they do not wait for the head of the agency. */
    @Test
    void theRestOfAContestIsPaid() {
      AdvanceRequestBuilder contest =
          AdvanceRequest.builder()
              .support(Vnd.ofMillions(100))
              .money(FundingSource.NATIONAL)
              .content(PaidContent.CONTESTS)
              .contract(true)
              .papers(EnumSet.allOf(PaymentPaper.class))
              .paid(Vnd.ZERO)
              .completionReport(true);
      assertThat(limit(contest.accepted(true).build()).most()).contains(Vnd.ofMillions(100));
      assertThat(facts(limit(contest.accepted(false).build()))).containsExactly("agencyRate");
    }

    @Test
    void theContentIsOneOfTheKind() {
      assertThat(
              AdvanceRequest.builder().support(Vnd.ZERO).content(PaidContent.MEDIA).build().kind())
          .contains(AdvanceKind.FAIRS_AND_MEDIA);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> first(AdvanceKind.TRAINING).content(PaidContent.MEDIA).build())
          .withMessageContaining("content must be one of the kind");
    }

    @Test
    void localMoneyIsNotOfTheCircular() {
      AdvanceRequest local =
          rest(PaidContent.MEDIA, papers("CONTRACT")).money(FundingSource.LOCAL).build();
      assertThat(limit(local).conditions().violations()).isEmpty();
    }

    @Test
    void fromTheFirstDayOfTheCircular() {
      AdvanceRequest media = rest(PaidContent.MEDIA, papers("CONTRACT")).build();
      assertThat(
              codes(
                  PromotionLaw.inForceOn(BEFORE).advanceFor(Payments.undecided(media)).conditions(),
                  Outcome.VIOLATED))
          .isEmpty();
      assertThat(
              PromotionLaw.inForceOn(FIRST)
                  .advanceFor(Payments.undecided(media))
                  .conditions()
                  .violations())
          .extracting(Finding::code)
          .contains("circular36.article14.content-papers");
    }

    private AdvanceRequestBuilder rest(PaidContent content, Set<PaymentPaper> papers) {
      return first(content.kind())
          .content(content)
          .accepted(true)
          .treatsPollution(content.name().endsWith("TREATMENT"))
          .investorIsEnterprise(true)
          .assigned(false)
          .papers(papers);
    }
  }

  @Nested
  class Article15 {
    private final AdvanceRequestBuilder interest =
        first(AdvanceKind.LOAN_INTEREST).accepted(true).assigned(false);

    @Test
    void eachPaperOfInterestIsNeeded() {
      List<PaymentPaper> needed = Article15SeveralYears.INTEREST_PAPERS.value();
      assertThat(limit(interest.papers(EnumSet.copyOf(needed)).build()).most())
          .contains(Vnd.ofMillions(100));
      for (PaymentPaper paper : needed) {
        EnumSet<PaymentPaper> others = EnumSet.copyOf(needed);
        others.remove(paper);
        assertThat(violated(interest.papers(others).build())).as("%s", paper).hasSize(1);
      }
    }

    @Test
    void theContractWithTheBuilderIsNamed() {
      Set<PaymentPaper> papers = EnumSet.copyOf(Article15SeveralYears.INTEREST_PAPERS.value());
      papers.remove(PaymentPaper.BUILDER_LIQUIDATION);
      assertThat(message(interest.papers(papers).build(), "circular36.article15.interest-papers"))
          .contains("hợp đồng và thanh lý hợp đồng với nhà thầu xây dựng");
    }
  }

  /** Clause 1: the head of the agency may decide other papers. */
  @Nested
  class Article16 {
    @Test
    void otherPapersTakeThePlaceOfTheLists() {
      AdvanceRequestBuilder machinery =
          first(AdvanceKind.MODELS_AND_MACHINERY)
              .papers(Set.of(PaymentPaper.CONTRACT))
              .agencyRate(Percent.of(50))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"));
      assertThat(facts(limit(machinery.build()))).containsExactly("agencyPapers");
      assertThat(violated(machinery.agencyPapers(false).build()))
          .containsExactly("circular36.article13.papers");
      assertThat(limit(machinery.agencyPapers(true).agencyPapersThere(true).build()).most())
          .contains(Vnd.ofMillions(50));
    }
  }

  @Nested
  class Article18 {
    private final ProjectSettlementBuilder late =
        settlement()
            .fileComplete(LocalDate.of(2017, 1, 23))
            .advanced(Vnd.ofMillions(70))
            .papers(Set.of(PaymentPaper.ACCEPTANCE_RECORD));

    /** Clause 3: also the request of payment, which the file has only "if any". */
    @Test
    void aLateFileNeedsTheRecordAndTheRequest() {
      assertThat(codes(review(late.build()), Outcome.VIOLATED))
          .contains("circular36.article18.late-file");
      late.papers(papers("ACCEPTANCE_RECORD PAYMENT_REQUEST"));
      assertThat(codes(review(late.build()), Outcome.SATISFIED))
          .contains("circular36.article18.late-file");
    }

    @Test
    void aFileOfTheLastDayIsNotLate() {
      ProjectSettlement inTime = late.fileComplete(LocalDate.of(2017, 1, 22)).build();
      assertThat(codes(review(inTime))).doesNotContain("circular36.article18.late-file");
      assertThat(Article18Exceptions.accountedFor(inTime)).isEmpty();
    }

    @Test
    void whatWasAdvancedIsAccountedFor() {
      assertThat(Article18Exceptions.accountedFor(late.build())).contains(Vnd.ofMillions(70));
    }

    /** Clause 4: by the work done. */
    @Test
    void forceMajeureIsSettledByTheWorkDone() {
      ProjectSettlementBuilder stopped =
          settlement()
              .forceMajeure(true)
              .accepted(Optional.empty())
              .lines(Optional.empty())
              .support(Vnd.ofMillions(60));
      assertThat(facts(review(stopped.build()))).contains("acceptedSupport");
      assertThat(codes(review(stopped.accepted(Vnd.ofMillions(60)).build()), Outcome.SATISFIED))
          .contains("circular36.article18.work-done");
      assertThat(codes(review(stopped.support(Vnd.of(60_000_001)).build()), Outcome.VIOLATED))
          .contains("circular36.article18.work-done");
    }

    @Test
    void forceMajeureHasAFileOfItsOwn() {
      ProjectSettlementBuilder stopped =
          settlement()
              .forceMajeure(true)
              .accepted(Vnd.ofMillions(100))
              .papers(papers("EXPLANATION WORK_CONFIRMATION WORK_VOUCHERS"));
      Assessment review = review(stopped.build());
      assertThat(codes(review, Outcome.SATISFIED))
          .contains("circular36.article18.force-majeure-file");
      assertThat(codes(review))
          .doesNotContain("circular36.article19.file", "circular36.article19.advance-papers");
      for (PaymentPaper paper : Article18Exceptions.FORCE_MAJEURE_PAPERS.value()) {
        EnumSet<PaymentPaper> others =
            EnumSet.copyOf(Article18Exceptions.FORCE_MAJEURE_PAPERS.value());
        others.remove(paper);
        assertThat(codes(review(stopped.papers(others).build()), Outcome.VIOLATED))
            .containsExactly("circular36.article18.force-majeure-file");
      }
    }

    @Test
    void forceMajeureThatIsNotClaimedIsNotAsked() {
      assertThat(codes(review(settlement().build())))
          .doesNotContain("circular36.article18.work-done");
    }
  }

  @Nested
  class Article19 {
    private final Set<PaymentPaper> whole =
        papers(
            "CONTRACT PROGRESS_REPORT ACCEPTANCE_RECORD RESULT_REPORT COMPLETION_REPORT"
                + " PROVIDER_CONTRACT PROVIDER_LIQUIDATION SETTLEMENT_DETAIL SETTLEMENT_VOUCHERS");

    @Test
    void aWholeFilePasses() {
      assertThat(review(settlement().papers(whole).lastOfYear(false).build()).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
      "ACCEPTANCE_RECORD, circular36.article19.file",
      "SETTLEMENT_DETAIL, circular36.article19.file",
      "SETTLEMENT_VOUCHERS, circular36.article19.file",
      "CONTRACT, circular36.article19.advance-papers",
      "PROGRESS_REPORT, circular36.article19.advance-papers",
      "RESULT_REPORT, circular36.article19.advance-papers",
      "PROVIDER_LIQUIDATION, circular36.article19.advance-papers"
    })
    void eachPaperIsNeeded(PaymentPaper paper, String code) {
      whole.remove(paper);
      assertThat(
              codes(review(settlement().papers(whole).lastOfYear(false).build()), Outcome.VIOLATED))
          .contains(code);
    }

    /** Clause 2: with the invoice, without form 7 and the list of vouchers. */
    @Test
    void aUnitThatIssuesAnInvoiceHandsItIn() {
      whole.removeAll(papers("SETTLEMENT_DETAIL SETTLEMENT_VOUCHERS"));
      ProjectSettlementBuilder invoiced =
          settlement().invoiced(true).lastOfYear(false).papers(whole);
      assertThat(codes(review(invoiced.build()), Outcome.VIOLATED))
          .containsExactly("circular36.article19.file");
      whole.add(PaymentPaper.INVOICE);
      invoiced.papers(whole);
      assertThat(review(invoiced.build()).outcome()).isEqualTo(Outcome.SATISFIED);
      whole.remove(PaymentPaper.CONTRACT);
      assertThat(review(invoiced.papers(whole).build()).violations())
          .extracting(Finding::citation)
          .containsExactly(Instruments.CIRCULAR_36_2013.article(19).clause(2).point("c"));
    }

    @Test
    void whoseFileItIsIsAsked() {
      assertThat(
              facts(
                  review(
                      settlement()
                          .papers(whole)
                          .lastOfYear(false)
                          .invoiced(Optional.empty())
                          .build())))
          .containsExactly("invoiced");
      assertThat(
              facts(
                  review(
                      settlement()
                          .papers(whole)
                          .lastOfYear(false)
                          .content(Optional.empty())
                          .build())))
          .containsExactly("paidContent");
    }

    /** One question: neither the content nor any paper by itself. */
    @Test
    void ofACompleteFileTheListIsAskedOnce() {
      ProjectSettlementBuilder unlisted = settlement().content(Optional.empty());
      assertThat(facts(review(unlisted.build()))).containsExactly("papers");
      assertThat(facts(review(unlisted.forceMajeure(true).build()))).containsExactly("papers");
      assertThat(facts(review(unlisted.fileComplete(Optional.empty()).build())))
          .containsExactly("fileComplete");
    }

    /** Clause 1 point d is not on local money, and Article 12 clause 1 not on assigned tasks. */
    @Test
    void whereTheCircularDoesNotRuleNoListIsAsked() {
      ProjectSettlementBuilder local = settlement().money(FundingSource.LOCAL);
      assertThat(facts(review(local.build()))).isEmpty();
      assertThat(facts(review(settlement().assigned(true).build()))).isEmpty();
    }

    @Test
    void whereNothingWasAdvancedThePapersOfTheFirstAdvanceAreNotAsked() {
      whole.remove(PaymentPaper.PROGRESS_REPORT);
      ProjectSettlementBuilder unpaid =
          settlement().papers(whole).lastOfYear(false).advanced(Vnd.ZERO);
      assertThat(codes(review(unpaid.build()), Outcome.VIOLATED)).isEmpty();
      assertThat(codes(review(unpaid.advanced(Vnd.of(1)).build()), Outcome.VIOLATED))
          .containsExactly("circular36.article19.advance-papers");
    }

    @Test
    void papersThatTheAgencyDecidedAreNotThose() {
      ProjectSettlement other =
          settlement()
              .papers(papers("ACCEPTANCE_RECORD SETTLEMENT_DETAIL SETTLEMENT_VOUCHERS"))
              .lastOfYear(false)
              .agencyPapers(true)
              .build();
      assertThat(review(other).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    /** Clause 3. */
    @Test
    void theLastOfTheYearIsReconciled() {
      ProjectSettlementBuilder last = settlement().papers(whole);
      assertThat(facts(review(last.build()))).containsExactly("lastOfYear");
      assertThat(codes(review(last.lastOfYear(true).build()), Outcome.VIOLATED))
          .containsExactly("circular36.article19.reconciliation");
      whole.add(PaymentPaper.RECONCILIATION);
      last.papers(whole);
      assertThat(review(last.build()).outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(review(last.lastOfYear(Optional.empty()).build()).outcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    /** Article 12 clause 1: budget units of the Ministry settle by other rules. */
    @Test
    void assignedTasksAreSettledOtherwise() {
      ProjectSettlement assigned = settlement().papers(Set.of()).assigned(true).build();
      assertThat(codes(review(assigned))).doesNotContain("circular36.article19.file");
    }
  }

  @Nested
  class Articles22And23 {
    /** Clause 3 point a, and Article 21 clause 4. */
    @Test
    void theProgressReportIsConfirmed() {
      AdvanceRequestBuilder machinery =
          first(AdvanceKind.MODELS_AND_MACHINERY).papers(papers("CONTRACT PROGRESS_REPORT"));
      assertThat(violated(machinery.build()))
          .containsExactly("circular36.article23.progress-confirmed");
      machinery.papers(papers("CONTRACT PROGRESS_REPORT PROGRESS_CONFIRMATION"));
      assertThat(limit(machinery.build()).most()).contains(Vnd.ofMillions(70));
    }

    @Test
    void theMonthlyReportIsSentBeforeThe25th() {
      assertThat(Article23Reports.reportDue(YearMonth.of(2016, 2)))
          .isEqualTo(LocalDate.of(2016, 2, 24));
      assertThat(Article22Reports.reportDue(YearMonth.of(2016, 12)))
          .isEqualTo(LocalDate.of(2016, 12, 24));
    }
  }

  /** Whoever asks for a message gets it in both languages. */
  @ParameterizedTest
  @EnumSource
  void everyPaperHasItsWords(PaymentPaper paper) {
    assertThat(paper.in(Language.VIETNAMESE)).isNotEqualTo(paper.in(Language.ENGLISH));
  }

  private static Set<PaymentPaper> papers(String names) {
    return EnumSet.copyOf(listed(names));
  }

  private static List<PaymentPaper> listed(String names) {
    return Arrays.stream(names.split(" ")).map(PaymentPaper::valueOf).toList();
  }

  private static ProjectSettlementBuilder settlement() {
    return Payments.settlement()
        .supportByShare(false)
        .approvedSupport(Vnd.ofMillions(100))
        .accepted(Vnd.ofMillions(100))
        .support(Vnd.ofMillions(100))
        .advanced(Vnd.ofMillions(70))
        .lines(
            List.of(
                CostLine.builder()
                    .id("l1")
                    .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                    .money(FundingSource.NATIONAL)
                    .beneficiary("b1")
                    .cost(Vnd.ofMillions(400))
                    .supportRequested(Vnd.ofMillions(100))
                    .priority(true)
                    .build()))
        .counterpartCommitted(false)
        .content(PaidContent.MACHINERY);
  }

  private static AdvanceLimit limit(AdvanceRequest request) {
    return PromotionLaw.inForceOn(DAY).advanceFor(Payments.undecided(request));
  }

  private static Assessment review(ProjectSettlement settlement) {
    return PromotionLaw.inForceOn(DAY).review(settlement);
  }

  private static List<String> violated(AdvanceRequest request) {
    return limit(request).conditions().violations().stream().map(Finding::code).toList();
  }

  private static String message(AdvanceRequest request, String code) {
    return limit(request).conditions().all().stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow()
        .message(Language.VIETNAMESE);
  }

  private static List<String> facts(AdvanceLimit limit) {
    return Payments.facts(limit);
  }

  private static List<String> facts(Assessment assessment) {
    return assessment.questions().stream().map(Question::fact).toList();
  }

  private static List<String> codes(Assessment assessment) {
    return assessment.all().stream().map(Finding::code).toList();
  }

  private static List<String> codes(Assessment assessment, Outcome outcome) {
    return assessment.all().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map(Finding::code)
        .toList();
  }
}
