package vn.khuyencong.receipt;

import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AcceptedLine;
import vn.khuyencong.project.Advance;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.Filing;
import vn.khuyencong.project.Instalment;
import vn.khuyencong.project.ProjectChange;
import vn.khuyencong.project.ProjectContract;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.project.ProjectSettlement;
import vn.khuyencong.project.RepayableNorm;
import vn.khuyencong.project.RepayableSupport;
import vn.khuyencong.project.Repayment;

/** How files of projects are written. */
final class CanonicalFile {
  private CanonicalFile() {}

  static void file(ProjectFile file, CanonicalWriter to) {
    to.group("project", file.project(), CanonicalProject::project)
        .optional("money", file.money())
        .groupsIfAny("filings", file.filings(), CanonicalFile::filing)
        .groupsIfAny("appraisals", file.appraisals(), CanonicalFile::appraisal)
        .optional("contract", file.contract(), CanonicalFile::contract)
        .optional("started", file.started())
        .optional("content", file.content())
        .groupsIfAny("advances", file.advances(), CanonicalFile::advance)
        .groupsIfAny("changes", file.changes(), CanonicalFile::change)
        .groupsIfAny("acceptances", file.acceptances(), CanonicalFile::acceptance)
        .optional("settlement", file.settlement(), CanonicalFile::settlement)
        .groupsIfAny("repayments", file.repayments(), CanonicalFile::repayment)
        .optional("repayable", file.repayable(), CanonicalFile::repayable)
        .optional("localRules", file.localRules());
  }

  static void filing(Filing filing, CanonicalWriter to) {
    to.optional("filed", filing.filed())
        .optional("received", filing.received())
        .optional("receivedBy", filing.receivedBy())
        .optional("complete", filing.complete());
  }

  static void appraisal(Appraisal appraisal, CanonicalWriter to) {
    to.optional("level", appraisal.level())
        .optional("by", appraisal.by())
        .optional("council", appraisal.council())
        .optional("favourable", appraisal.favourable())
        .optional("decision", appraisal.decision())
        .optional("day", appraisal.day());
  }

  static void contract(ProjectContract contract, CanonicalWriter to) {
    to.optional("given", contract.given())
        .optional("assignment", contract.assignment())
        .optional("number", contract.number())
        .optional("day", contract.day())
        .optional("by", contract.by())
        .optional("amount", contract.amount());
  }

  static void advance(Advance advance, CanonicalWriter to) {
    to.optional("day", advance.day())
        .optional("amount", advance.amount())
        .optional("money", advance.money())
        .optional("workDone", advance.workDone())
        .optional("papers", advance.papers())
        .optional("request", advance.request(), CanonicalFile::request);
  }

  static void request(AdvanceRequest request, CanonicalWriter to) {
    to.field("support", request.support())
        .optional("money", request.money())
        .optional("kind", request.kind())
        .optional("paid", request.paid())
        .optional("severalYears", request.severalYears())
        .optional("dueByProgress", request.dueByProgress())
        .optional("accepted", request.accepted())
        .optional("contract", request.contract())
        .optional("plan", request.plan())
        .optional("supportContract", request.supportContract())
        .optional("builderContract", request.builderContract())
        .optional("ownForce", request.ownForce())
        .optional("workDone", request.workDone())
        .optional("completionReport", request.completionReport())
        .optional("businessRegistration", request.businessRegistration())
        .optional("interestProof", request.interestProof())
        .optional("treatsPollution", request.treatsPollution())
        .optional("outputMeetsStandard", request.outputMeetsStandard())
        .optional("investorIsEnterprise", request.investorIsEnterprise())
        .optional("auditReport", request.auditReport())
        .optional("agencyRate", request.agencyRate())
        .optional("agencyDecision", request.agencyDecision())
        .optional("assigned", request.assigned())
        .optional("agencyPapers", request.agencyPapers())
        .optional("agencyPapersThere", request.agencyPapersThere())
        .optional("plannedByNow", request.plannedByNow())
        .optional("content", request.content())
        .optional("papers", request.papers())
        .optional("agencyDecided", request.agencyDecided());
  }

  static void change(ProjectChange change, CanonicalWriter to) {
    to.field("kind", change.kind())
        .optional("money", change.money())
        .optional("group", change.group())
        .optional("throughDepartment", change.throughDepartment())
        .optional("requested", change.requested())
        .optional("confirmed", change.confirmed())
        .optional("decidedBy", change.decidedBy())
        .optional("day", change.day())
        .optional("decision", change.decision())
        .optional("support", change.support())
        .optional("until", change.until())
        .optional("replaced", change.replaced())
        .optional("replacement", change.replacement(), CanonicalProject::beneficiary);
  }

  static void acceptance(Acceptance acceptance, CanonicalWriter to) {
    to.optional("day", acceptance.day())
        .optional("by", acceptance.by())
        .optional("last", acceptance.last())
        .optional("support", acceptance.support())
        .groupsIfAny("lines", acceptance.lines(), CanonicalFile::line)
        .optional("counterpartCovered", acceptance.counterpartCovered());
  }

  static void line(AcceptedLine line, CanonicalWriter to) {
    to.field("line", line.line()).optional("cost", line.cost()).optional("support", line.support());
  }

  static void settlement(ProjectSettlement settled, CanonicalWriter to) {
    to.field("project", settled.project())
        .field("year", settled.year())
        .optional("money", settled.money())
        .optional("supportByShare", settled.supportByShare())
        .optional("cost", settled.cost())
        .optional("support", settled.support())
        .optional("vouchers", settled.vouchers())
        .optional("invoiced", settled.invoiced())
        .optional("counterpartCommitted", settled.counterpartCommitted())
        .optional("counterpartAccepted", settled.counterpartAccepted())
        .optional("lastAcceptance", settled.lastAcceptance())
        .optional("fileComplete", settled.fileComplete())
        .optional("settledOn", settled.settledOn())
        .optional("approvedSupport", settled.approvedSupport())
        .optional("share", settled.share());
    settled.lines().ifPresent(all -> to.groups("lines", all, CanonicalProject::line));
    to.optional("advanced", settled.advanced())
        .optional("accepted", settled.accepted())
        .optional("repaid", settled.repaid())
        .optional("assigned", settled.assigned())
        .optional("content", settled.content())
        .optional("papers", settled.papers())
        .optional("agencyPapers", settled.agencyPapers())
        .optional("lastOfYear", settled.lastOfYear())
        .optional("forceMajeure", settled.forceMajeure());
  }

  static void repayment(Repayment repayment, CanonicalWriter to) {
    to.optional("day", repayment.day()).optional("amount", repayment.amount());
  }

  static void repayable(RepayableSupport support, CanonicalWriter to) {
    to.optional("amount", support.amount())
        .optional("money", support.money())
        .optional("given", support.given())
        .optional("firstRepayment", support.firstRepayment())
        .optional("months", support.months())
        .groupsIfAny("instalments", support.instalments(), CanonicalFile::instalment)
        .groupsIfAny("repayments", support.repayments(), CanonicalFile::repayment)
        .optional("norm", support.norm(), CanonicalFile::norm)
        .optional("rowFacts", support.rowFacts(), CanonicalProject::rowFacts);
  }

  static void instalment(Instalment part, CanonicalWriter to) {
    to.field("due", part.due()).optional("amount", part.amount());
  }

  static void norm(RepayableNorm norm, CanonicalWriter to) {
    to.field("citation", norm.citation())
        .optional("most", norm.most())
        .optional("months", norm.months())
        .field("validity", norm.validity());
  }
}
