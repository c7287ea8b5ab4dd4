package vn.khuyencong.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.ArtisanTitle;
import vn.khuyencong.facility.LegalForm;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.AdvanceBound;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Figure;
import vn.khuyencong.law.text.LegalText;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.NamedSubject;
import vn.khuyencong.law.text.SubjectClauses;
import vn.khuyencong.law.text.TextCeilings;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectAuthority;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.TableSource;

/**
 * A made-up circular that replaces the newest one on the money, from 1 January 2027 or, if that one
 * holds from a later day, from the next year on.
 */
final class MadeUpCircular {
  /** The newest text on the money: the last one listed with principal ceilings. */
  static final LegalText MONEY =
      Texts.NATIONAL.all().stream()
          .filter(
              text ->
                  text.ceilings().stream()
                      .anyMatch(ceilings -> ceilings.role() == TextCeilings.Role.PRINCIPAL))
          .reduce((older, newer) -> newer)
          .orElseThrow();

  static final LocalDate LAST =
      LocalDate.of(
          Math.max(2026, MONEY.inForce().from().orElseThrow().getYear()), Month.DECEMBER, 31);
  static final LocalDate FIRST = LAST.plusDays(1);

  static final LegalInstrument CIRCULAR_99 =
      LegalInstrument.builder()
          .number("99/2026/TT-BTC")
          .titleVi("Thông tư về kinh phí khuyến công")
          .titleEn("Circular on industrial-promotion money")
          .issuer("Bộ Tài chính")
          .inForce(Validity.since(FIRST))
          .evidence(Evidence.SEEN)
          .build();

  static final CeilingTable CEILINGS =
      CeilingTable.builder()
          .name("Mức chi từ năm 2027")
          .instrument(CIRCULAR_99.whole())
          .source(TableSource.CIRCULAR)
          .addRows(
              CeilingRow.builder()
                  .item(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER)
                  .ceiling(SpendingCeiling.of(Percent.of(50), Vnd.ofMillions(700)))
                  .validity(CIRCULAR_99.inForce())
                  .citation(CIRCULAR_99.article(7).clause(2))
                  .evidence(Evidence.SEEN)
                  .build())
          .build();

  static final Rule<Project> CONDITION =
      Rule.<Project>one(
              "circular99.article7.efficient",
              CIRCULAR_99.article(7).clause(3),
              (project, context) -> Verdict.violated().at("lines[0]"))
          .during(CIRCULAR_99.inForce());

  static final Rule<NetworkPlan> NETWORK =
      Rule.<NetworkPlan>one(
              "circular99.article9.members",
              CIRCULAR_99.article(9),
              (plan, context) -> Verdict.satisfiedIf(plan.network().members().size() > 1))
          .during(CIRCULAR_99.inForce());

  /** Machinery is for establishments of points a and b; before, for those of point a alone. */
  private static final SubjectClauses SUBJECTS =
      SubjectClauses.of("circular99.article7")
          .of(FundingSource.NATIONAL)
          .during(CIRCULAR_99.inForce())
          .names(
              CIRCULAR_99.article(7).clause(2),
              NamedSubject.PRODUCTION_FACILITY,
              SupportItem.MACHINERY_TECHNOLOGY_TRANSFER);

  static final String FOR_WHOM = "circular99.article7.for-whom.machinery-technology-transfer";

  static final Cited<Percent> RATE =
      new Cited<>(Percent.of(60), CIRCULAR_99.article(8).clause(1), Evidence.SEEN);

  static final String RATE_ID = "circular99.article8.rate";

  static final LegalText TEXT =
      LegalText.of(CIRCULAR_99, "circular99")
          .replacing(MONEY.instrument())
          .parts(
              TextPart.of(MadeUpCircular.class)
                  .ceilings(
                      TextCeilings.principal(
                              "circular99.article7",
                              CIRCULAR_99.article(7),
                              CEILINGS,
                              new Cited<>(
                                  Coefficient.parse("1.2"),
                                  CIRCULAR_99.article(7).clause(9),
                                  Evidence.SEEN),
                              item -> true)
                          .build())
                  .rules(Matter.CEILING_CONDITIONS, new RuleSet<>("conditions", List.of(CONDITION)))
                  .rules(Matter.NETWORKS, new RuleSet<>("network", List.of(NETWORK)))
                  .subjects(SUBJECTS)
                  .advances(
                      AdvanceBound.rate(RATE.citation(), (request, context) -> Optional.of(RATE))
                          .during(CIRCULAR_99.inForce()))
                  .figure(
                      Figure.of(
                              RATE_ID,
                              EntryKind.FIGURE,
                              Term.of("mức tạm ứng tối đa", "most that may be advanced"),
                              RATE)
                          .during(CIRCULAR_99.inForce())));

  static final Texts ENDED = Texts.NATIONAL.ending(MONEY, LAST);
  static final Texts REPLACED = ENDED.and(TEXT);

  private MadeUpCircular() {}

  /** Machinery for a company of point b alone, in a ward; approved in the last month. */
  static Project cleaner() {
    return ProjectFixtures.national()
        .approval(
            Approval.by(ProjectAuthority.MINISTER_OF_INDUSTRY_AND_TRADE, LAST.withDayOfMonth(1)))
        .beneficiaries(
            List.of(
                Beneficiary.builder()
                    .id("b1")
                    .facility(
                        ProjectFixtures.cooperative("b1")
                            .form(LegalForm.JOINT_STOCK_COMPANY)
                            .sites(List.of(ProjectFixtures.ward()))
                            .sustainableProduction(false)
                            .clusterInvestor(false)
                            .promotionServices(false)
                            .artisan(ArtisanTitle.NONE)
                            .build())
                    .share(Vnd.ofMillions(200))
                    .build()))
        .build();
  }

  /** The first advance for training of 100 million, of national money, with its papers. */
  static AdvanceRequest advance() {
    return AdvanceRequest.builder()
        .support(Vnd.ofMillions(100))
        .money(FundingSource.NATIONAL)
        .kind(AdvanceKind.TRAINING)
        .paid(Vnd.ZERO)
        .accepted(false)
        .contract(true)
        .plan(true)
        .severalYears(false)
        .agencyDecided(false)
        .build();
  }
}
