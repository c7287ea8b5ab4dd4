package vn.khuyencong.receipt;

import java.util.Optional;
import vn.khuyencong.project.Approval;
import vn.khuyencong.project.Beneficiary;
import vn.khuyencong.project.CostLine;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.MoneyApproval;
import vn.khuyencong.project.Procedure;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectPeriod;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.project.RowFacts;
import vn.khuyencong.project.SourceAmount;
import vn.khuyencong.project.TrainingFacts;
import vn.khuyencong.project.TransferFacts;
import vn.khuyencong.project.Undertakings;
import vn.khuyencong.project.YearAmount;

/** How projects are written. */
final class CanonicalProject {
  private CanonicalProject() {}

  static void project(Project project, CanonicalWriter to) {
    to.field("id", project.id())
        .field("title", project.title())
        .optional("level", project.level())
        .field("contents", project.contents())
        .field("otherContents", project.otherContents())
        .optional("group", project.group())
        .groups("beneficiaries", project.beneficiaries(), CanonicalProject::beneficiary)
        .groups("lines", project.lines(), CanonicalProject::line)
        .groups("facts", project.facts(), CanonicalProject::facts)
        .optional("cost", project.cost())
        .groups("sources", project.sources(), CanonicalProject::source)
        .optional("period", project.period(), CanonicalProject::period)
        .optional("planYear", project.planYear())
        .optional("planDrawnUpIn", project.planDrawnUpIn())
        .group("approval", project.approval(), CanonicalProject::approval)
        .group("undertakings", project.undertakings(), CanonicalProject::undertakings)
        .group("procedure", project.procedure(), CanonicalProject::procedure)
        .optional("form", project.form())
        .optional("largeScale", project.largeScale())
        .optional("contentsLinked", project.contentsLinked())
        .optional("significance", project.significance())
        .groupsIfAny("approvals", project.approvals(), CanonicalProject::moneyApproval)
        .groupsIfAny("supportByYear", project.supportByYear(), CanonicalProject::yearAmount)
        .optional("memberCount", project.memberCount())
        .optional("statedCost", project.statedCost(), CanonicalPlan::amount);
  }

  static void moneyApproval(MoneyApproval one, CanonicalWriter to) {
    to.field("money", one.money()).group("approval", one.approval(), CanonicalProject::approval);
  }

  static void beneficiary(Beneficiary one, CanonicalWriter to) {
    to.field("id", one.id())
        .optional("facility", one.facility(), CanonicalFacility::facility)
        .optional("share", one.share())
        .optional("earlierSupportsAbroad", one.earlierSupportsAbroad());
  }

  static void line(CostLine line, CanonicalWriter to) {
    to.field("id", line.id())
        .optional("item", line.item().map(CanonicalSupport::item))
        .field("quantity", line.quantity())
        .optional("cost", line.cost())
        .optional("supportAsked", line.supportRequested())
        .optional("money", line.money())
        .optional("beneficiary", line.beneficiary())
        .optional("unit", line.unit())
        .optional("month", line.month())
        .optional("shareBase", line.shareBase())
        .optional("approvedEstimate", line.approvedEstimate())
        .optional("priority", line.priority())
        .optional("upliftApproved", line.upliftApproved())
        .optional("upliftFactor", line.upliftFactor())
        .optional("content", line.content())
        .optional("rowFacts", line.rowFacts(), CanonicalProject::rowFacts)
        .optional("itemOneOf", Optional.of(line.itemOneOf()).filter(items -> !items.isEmpty()))
        .optional("statedCost", line.statedCost(), CanonicalPlan::amount);
  }

  static void rowFacts(RowFacts facts, CanonicalWriter to) {
    to.field("areas", facts.areas())
        .field("notAreas", facts.notAreas())
        .optional("kind", facts.kind())
        .optional("tier", facts.tier())
        .optional("registeredCapital", facts.registeredCapital())
        .field("met", facts.met())
        .field("unmet", facts.unmet());
  }

  static void facts(LineFacts facts, CanonicalWriter to) {
    to.field("line", facts.line())
        .optional("machineryNew", facts.machineryNew())
        .optional("machineryImproves", facts.machineryImproves())
        .optional("newToDistrict", facts.newToDistrict())
        .optional("superior", facts.superior())
        .optional("transfer", facts.transfer(), CanonicalProject::transfer)
        .optional("cleanerPilot", facts.cleanerPilot())
        .optional("inDifficultArea", facts.inDifficultArea())
        .optional("eventAbroad", facts.eventAbroad())
        .optional("personsDecided", facts.personsDecided())
        .optional("mediaContract", facts.mediaContract())
        .optional("relocation", facts.relocation(), CanonicalProject::relocation)
        .optional("training", facts.training(), CanonicalProject::training)
        .optional("paidElsewhere", facts.paidElsewhere())
        .optional("staffCourse", facts.staffCourse());
  }

  static void transfer(TransferFacts facts, CanonicalWriter to) {
    to.optional("advanced", facts.advanced())
        .optional("improves", facts.improves())
        .optional("saving", facts.saving())
        .optional("listed", facts.listed())
        .optional("lawful", facts.lawful());
  }

  static void relocation(RelocationFacts facts, CanonicalWriter to) {
    to.optional("pollutingIntoZone", facts.pollutingIntoZone())
        .optional("chosenByChairman", facts.chosenByChairman())
        .optional("investmentComplete", facts.investmentComplete())
        .optional("loanForInvestment", facts.loanForInvestment())
        .optional("loanWithinTerm", facts.loanWithinTerm())
        .optional("withinFirstTwoYears", facts.withinFirstTwoYears())
        .optional("atLowestRate", facts.atLowestRate());
  }

  static void training(TrainingFacts facts, CanonicalWriter to) {
    to.field("learnerGroups", facts.learnerGroups())
        .optional("anotherLevel", facts.anotherLevel())
        .optional("earlierSupports", facts.earlierSupports())
        .optional("lostJob", facts.lostJob())
        .optional("decidedByCommune", facts.decidedByCommune())
        .optional("kilometres", facts.kilometres())
        .optional("inSpeciallyDifficultArea", facts.inSpeciallyDifficultArea())
        .optional("daysInMonth", facts.daysInMonth());
  }

  static void source(SourceAmount source, CanonicalWriter to) {
    to.field("source", source.source()).optional("amount", source.amount());
  }

  static void yearAmount(YearAmount part, CanonicalWriter to) {
    to.field("year", part.year()).field("source", part.source()).optional("amount", part.amount());
  }

  static void period(ProjectPeriod period, CanonicalWriter to) {
    to.field("first", period.first()).field("last", period.last());
  }

  static void approval(Approval approval, CanonicalWriter to) {
    to.optional("given", approval.given())
        .optional("authority", approval.authority())
        .optional("decision", approval.decision())
        .optional("day", approval.day());
  }

  static void undertakings(Undertakings undertakings, CanonicalWriter to) {
    to.optional("invested", undertakings.invested())
        .optional("committed", undertakings.committed())
        .optional("noOtherStateMoney", undertakings.noOtherStateMoney())
        .optional("otherStateMoneyElsewhere", undertakings.otherStateMoneyElsewhere());
  }

  static void procedure(Procedure procedure, CanonicalWriter to) {
    to.optional("parts", procedure.parts())
        .optional("documents", procedure.documents())
        .optional("implementedByBeneficiary", procedure.implementedByBeneficiary())
        .optional("severalProvinces", procedure.severalProvinces())
        .optional("byRegionalCentre", procedure.byRegionalCentre())
        .optional("filedWithDepartment", procedure.filedWithDepartment())
        .optional("filedWithAgency", procedure.filedWithAgency())
        .optional("guidedOtherwise", procedure.guidedOtherwise())
        .optional("basicAppraisal", procedure.basicAppraisal())
        .optional("ministryAppraisal", procedure.ministryAppraisal())
        .optional("method", procedure.method())
        .optional("tenderLawMet", procedure.tenderLawMet())
        .optional("tenderOrdered", procedure.tenderOrdered());
  }
}
