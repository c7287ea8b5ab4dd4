package vn.khuyencong.receipt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ProjectFiles;
import vn.khuyencong.ProjectFixtures;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.facility.Ownership;
import vn.khuyencong.facility.ProductCertificate;
import vn.khuyencong.facility.ProductFacts;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.facility.Sector;
import vn.khuyencong.facility.SizeFacts;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.law.limit.Lines;
import vn.khuyencong.money.Coefficient;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.Percent;
import vn.khuyencong.money.Precision;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.ConferencePlace;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.LongAn;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.Networks;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.CityClassFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.WardOrigin;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Fund;
import vn.khuyencong.plan.JointSum;
import vn.khuyencong.plan.LevelApproval;
import vn.khuyencong.plan.PlannedTask;
import vn.khuyencong.plan.Plans;
import vn.khuyencong.plan.StatedFigures;
import vn.khuyencong.plan.StatedPart;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.MoneySource;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectLevel;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.project.YearAmount;
import vn.khuyencong.support.BeneficiaryKind;
import vn.khuyencong.support.CeilingMultiple;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.RepayableRow;
import vn.khuyencong.support.RowConditions;
import vn.khuyencong.support.SpendingCeiling;
import vn.khuyencong.support.SupportCategory;
import vn.khuyencong.support.SupportItem;
import vn.khuyencong.support.SupportUnit;

/** No fact is forgotten: every component of every subject stands in its canonical form. */
class CanonicalFormTest {
  /** Who writes what; a type that a subject gains must be added here and to its writer. */
  private static final Map<Class<?>, CanonicalWriter.Form<?>> FORMS =
      Map.ofEntries(
          form(Facility.class, CanonicalFacility::facility),
          form(SupportRequest.class, CanonicalFacility::request),
          form(ProductionSite.class, CanonicalFacility::site),
          form(SizeFacts.class, CanonicalFacility::size),
          form(ProductFacts.class, CanonicalFacility::products),
          form(ProductCertificate.class, CanonicalFacility::certificate),
          form(Ownership.class, CanonicalFacility::ownership),
          form(Locality.class, CanonicalPlace::locality),
          form(AreaFact.class, CanonicalPlace::area),
          form(CityClassFact.class, CanonicalPlace::cityClass),
          form(WardOrigin.class, CanonicalPlace::wardOrigin),
          form(LocalityLink.class, CanonicalPlace::link),
          form(Project.class, CanonicalProject::project),
          form(Beneficiary.class, CanonicalProject::beneficiary),
          form(CostLine.class, CanonicalProject::line),
          form(RowFacts.class, CanonicalProject::rowFacts),
          form(LineFacts.class, CanonicalProject::facts),
          form(TransferFacts.class, CanonicalProject::transfer),
          form(RelocationFacts.class, CanonicalProject::relocation),
          form(TrainingFacts.class, CanonicalProject::training),
          form(SourceAmount.class, CanonicalProject::source),
          form(YearAmount.class, CanonicalProject::yearAmount),
          form(ProjectPeriod.class, CanonicalProject::period),
          form(Approval.class, CanonicalProject::approval),
          form(MoneyApproval.class, CanonicalProject::moneyApproval),
          form(Undertakings.class, CanonicalProject::undertakings),
          form(Procedure.class, CanonicalProject::procedure),
          form(NetworkPlan.class, CanonicalNetwork::plan),
          form(CollaboratorNetwork.class, CanonicalNetwork::network),
          form(Establishment.class, CanonicalNetwork::establishment),
          form(RemunerationScale.class, CanonicalNetwork::scale),
          form(RemunerationRate.class, CanonicalNetwork::rate),
          form(ProvincialCeiling.class, CanonicalNetwork::ceiling),
          form(Collaborator.class, CanonicalNetwork::member),
          form(HostOffice.class, CanonicalNetwork::host),
          form(MonthRange.class, CanonicalNetwork::months),
          form(Meeting.class, CanonicalNetwork::meeting),
          form(MealSupport.class, CanonicalNetwork::meals),
          form(CostItem.class, CanonicalNetwork::cost),
          form(AnnualPlan.class, CanonicalPlan::plan),
          form(StatedFigures.class, CanonicalPlan::stated),
          form(Fund.class, CanonicalPlan::fund),
          form(StatedPart.class, CanonicalPlan::part),
          form(StatedAmount.class, CanonicalPlan::amount),
          form(JointSum.class, CanonicalPlan::sum),
          form(LevelApproval.class, CanonicalPlan::approval),
          form(PlannedTask.class, CanonicalPlan::task),
          form(ProjectFile.class, CanonicalFile::file),
          form(Filing.class, CanonicalFile::filing),
          form(Appraisal.class, CanonicalFile::appraisal),
          form(ProjectContract.class, CanonicalFile::contract),
          form(Advance.class, CanonicalFile::advance),
          form(AdvanceRequest.class, CanonicalFile::request),
          form(ProjectChange.class, CanonicalFile::change),
          form(Acceptance.class, CanonicalFile::acceptance),
          form(AcceptedLine.class, CanonicalFile::line),
          form(ProjectSettlement.class, CanonicalFile::settlement),
          form(Repayment.class, CanonicalFile::repayment),
          form(RepayableSupport.class, CanonicalFile::repayable),
          form(Instalment.class, CanonicalFile::instalment),
          form(RepayableNorm.class, CanonicalFile::norm),
          form(CeilingTable.class, CanonicalSupport::table),
          form(RepayableRow.class, CanonicalSupport::repayable),
          form(CeilingRow.class, CanonicalSupport::row),
          form(RowConditions.class, CanonicalSupport::conditions),
          form(LocalItem.class, CanonicalSupport::definition),
          form(SpendingCeiling.class, CanonicalSupport::ceiling),
          form(CeilingMultiple.class, CanonicalSupport::multiple));

  static final List<Object> EXAMPLES =
      List.of(
          ReceiptExamples.workshop(),
          ReceiptExamples.workshop().facility().assumingNothingUnusual(),
          ReceiptExamples.provincial(),
          ReceiptExamples.table(),
          repayable(),
          definition(),
          RowFacts.UNKNOWN,
          RowConditions.NONE,
          Approval.builder().build(),
          MoneyApproval.of(FundingSource.LOCAL, Approval.notGiven()),
          LineFacts.of("l1")
              .transfer(TransferFacts.builder().build())
              .relocation(RelocationFacts.builder().build())
              .training(TrainingFacts.unknown())
              .build(),
          Lines.national(SupportItem.MACHINERY_TECHNOLOGY_TRANSFER, 2, 1),
          Lines.national(SupportItem.BRAND, 2, 1).toBuilder().item(Optional.empty()).build(),
          LongAn.published(),
          LongAn.PROVINCE,
          Networks.plan(2022, Networks.member("a", Networks.CRAFT_VILLAGE).build()),
          network(),
          YearAmount.of(Year.of(2016), MoneySource.PROVINCIAL_PROMOTION, Vnd.ofMillions(1)),
          plan(),
          ProjectFiles.national().build(),
          ProjectContract.builder().assignment(true).build(),
          AdvanceRequest.builder()
              .support(Vnd.ofMillions(1))
              .agencyRate(Percent.of(50))
              .agencyDecision(Citation.of("1/QĐ-CNĐP"))
              .build(),
          ProjectFixtures.national()
              .cost(Optional.empty())
              .statedCost(new StatedAmount(Vnd.ofMillions(400), Precision.ABOUT, Optional.empty()))
              .build(),
          ProjectFiles.stopped().build(),
          ProjectFiles.local().build(),
          Plans.management("m1", 1).item(Optional.empty()).build());

  private static final Altered ALTERED = Altered.from(FORMS.keySet(), EXAMPLES);

  private static CeilingTable repayable() {
    return CeilingTable.builder()
        .from(ReceiptExamples.table())
        .addRepayable(
            RepayableRow.builder()
                .most(Vnd.ofMillions(500))
                .months(60)
                .validity(Validity.ALWAYS)
                .citation(Citation.of("9/QĐ-UBND"))
                .evidence(Evidence.SECONDARY)
                .conditions(RowConditions.builder().addKinds(BeneficiaryKind.ENTERPRISE).build())
                .build())
        .build();
  }

  private static LocalItem definition() {
    return LocalItem.of("a", SupportCategory.INFORMATION, SupportUnit.CONTRACT, "vi", "en");
  }

  private static AnnualPlan plan() {
    return Plans.provincial()
        .stated(Plans.stated())
        .tasks(List.of(Plans.management("m1", 1).build()))
        .history(List.of(Plans.localProject("p0")))
        .sums(
            List.of(
                new JointSum(
                    "máy", List.of("p1"), Vnd.ofMillions(1), MoneySource.PROVINCIAL_PROMOTION)))
        .approvals(List.of(LevelApproval.of(ProjectLevel.NATIONAL, Approval.unknown())))
        .build();
  }

  static Stream<Class<?>> types() {
    return FORMS.keySet().stream().sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyComponentChangesTheText(Class<?> type) {
    Set<String> forgotten = new TreeSet<>();
    ALTERED
        .of(type)
        .filter(change -> lines(change.before()).equals(lines(change.after())))
        .forEach(change -> forgotten.add(change.component()));
    assertThat(forgotten).as("components of %s without a line", type.getSimpleName()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyComponentIsTried(Class<?> type) {
    assertThat(ALTERED.of(type).map(Altered.Change::component).distinct())
        .as("components of %s that an example lets change", type.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(Altered.components(type));
  }

  @Test
  void everyTypeOfASubjectHasItsForm() {
    assertThat(Altered.typesWithin(FORMS.keySet())).isSubsetOf(FORMS.keySet());
  }

  @Test
  void theOrderOfASetMeansNothing() {
    Facility one = facility(Sector.FOOD_PROCESSING, Sector.COMPONENTS);
    Facility other = facility(Sector.COMPONENTS, Sector.FOOD_PROCESSING);
    assertThat(lines(one)).isEqualTo(lines(other));
  }

  @Test
  void aGroupWithoutAFactIsNotAnAbsentOne() {
    assertThat(
            CanonicalWriter.lines(
                Optional.of(WardOrigin.neverCommune()), CanonicalFormTest::origin))
        .isEqualTo(Map.of("origin", "{}"));
    assertThat(CanonicalWriter.lines(Optional.<WardOrigin>empty(), CanonicalFormTest::origin))
        .isEmpty();
  }

  @Test
  void aLocalityIsWrittenOnce() {
    Map<String, String> lines = lines(ReceiptExamples.workshop().facility());
    assertThat(lines).containsEntry("registeredOffice", "@sites[0].unit");
    assertThat(lines.keySet()).filteredOn(key -> key.endsWith(".kind")).hasSize(3);
  }

  @Test
  void whatALineCannotHoldIsEscaped() {
    assertThat(CanonicalLiteral.of("a\"b\\c\nd\u2028e\ud800f 🏭"))
        .isEqualTo("\"a\\\"b\\\\c\\u000Ad\\u2028e\\uD800f 🏭\"");
  }

  @Test
  void aPathIsWrittenOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CanonicalWriter.lines("x", (value, to) -> to.field("a", value).field("a", value)))
        .withMessage("path must be written once: a");
  }

  private static void origin(Optional<WardOrigin> origin, CanonicalWriter to) {
    to.optional("origin", origin, CanonicalPlace::wardOrigin);
  }

  private static Facility facility(Sector... sectors) {
    return Facility.builder().id("f").addSectors(sectors).build();
  }

  private static NetworkPlan network() {
    Validity days = Validity.ALWAYS;
    Citation text = Citation.of("2/QĐ-UBND");
    CollaboratorNetwork network =
        Networks.network(Networks.member("a", Networks.CRAFT_VILLAGE).build())
            .scale(
                new RemunerationScale(
                    List.of(
                        Networks.fixed(Vnd.of(450_000)).role(CollaboratorRole.LEADER).build(),
                        Networks.rate("0.3").role(CollaboratorRole.COLLABORATOR).build()),
                    Optional.of(new ProvincialCeiling(Coefficient.parse("0.5"), days, text))))
            .addTerritory(Networks.COMMUNE)
            .build();
    return Networks.plan(2022, network)
        .addMeetings(
            Networks.meeting(LocalDate.of(2022, 12, 20))
                .meals(
                    new MealSupport(
                        Set.of("a"),
                        Optional.of(3),
                        Optional.of(1),
                        Optional.of(Vnd.of(150_000)),
                        Optional.of(2),
                        Optional.of(ConferencePlace.HELD_BY_COMMUNE)))
                .build())
        .addOtherCosts(CostItem.of("in ấn", Vnd.ofMillions(2)))
        .build();
  }

  private static <T> Map.Entry<Class<?>, CanonicalWriter.Form<?>> form(
      Class<T> type, CanonicalWriter.Form<T> form) {
    return Map.entry(type, form);
  }

  @SuppressWarnings("unchecked") // a form stands under the type it writes
  private static Map<String, String> lines(Object value) {
    return CanonicalWriter.lines(
        value, (CanonicalWriter.Form<Object>) requireNonNull(FORMS.get(value.getClass())));
  }
}
