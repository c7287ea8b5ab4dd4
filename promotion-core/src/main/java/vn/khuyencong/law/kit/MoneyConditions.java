package vn.khuyencong.law.kit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.project.LineFacts;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.RelocationFacts;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.Verdict;
import vn.khuyencong.support.SupportItem;

/**
 * The conditions on national money that the joint circular of 2014 and Circular 28 word alike; each
 * text has them under its own codes, at its own places and for its own days.
 *
 * @param text the text
 * @param article what the codes begin with, "circular28.article8"
 */
public record MoneyConditions(LegalInstrument text, String article) {

  /** Enterprises are founded in difficult or specially difficult areas. */
  public Rule<Project> foundingArea(Citation place) {
    return holds(
        "founding-area",
        place,
        SupportItem.ENTERPRISE_ESTABLISHMENT,
        "inDifficultArea",
        LineFacts::inDifficultArea);
  }

  /** A fair at home goes by the tender price, or the price approved. */
  public Rule<Project> fairAtHomePrice(Citation place) {
    return withinApproved("fair-at-home-price", place, SupportItem.FAIR_DOMESTIC_ORGANISED);
  }

  /** A fair abroad goes by the tender price, or the price approved. */
  public Rule<Project> fairAbroadPrice(Citation place) {
    return withinApproved("fair-abroad-price", place, SupportItem.FAIR_ABROAD);
  }

  /** Air tickets are for as many persons as the competent authority decides. */
  public Rule<Project> airTickets(Citation place) {
    return rule(
        "air-tickets",
        place,
        SupportItem.SURVEY_ABROAD_AIR_TICKET,
        (project, line, context) ->
            project
                .factsOf(line)
                .personsDecided()
                .map(persons -> Verdict.satisfiedIf(line.quantity() <= persons))
                .orElseGet(() -> Verdict.missing("personsDecided")));
  }

  /** Media work goes by contract with a media body. */
  public Rule<Project> mediaContract(Citation place) {
    return holds(
        "media-contract", place, SupportItem.MEDIA, "mediaContract", LineFacts::mediaContract);
  }

  /**
   * Interest is for an establishment that pollutes and moves into an industrial zone or cluster.
   */
  public Rule<Project> relocation(Citation place) {
    return interest("relocation", place, "pollutingIntoZone", RelocationFacts::pollutingIntoZone);
  }

  /** Interest is supported after the establishment completed its investment. */
  public Rule<Project> interestAfterCompletion(Citation place) {
    return interest(
        "interest-completed", place, "investmentComplete", RelocationFacts::investmentComplete);
  }

  /** The loan is for workshops, machinery and the like. */
  public Rule<Project> interestPurpose(Citation place) {
    return interest(
        "interest-purpose", place, "loanForInvestment", RelocationFacts::loanForInvestment);
  }

  /** The loan is of medium or long term, in đồng, and not overdue. */
  public Rule<Project> interestLoan(Citation place) {
    return interest("interest-loan", place, "loanWithinTerm", RelocationFacts::loanWithinTerm);
  }

  /** Interest of the first two years. */
  public Rule<Project> interestFirstTwoYears(Citation place) {
    return interest(
        "interest-two-years", place, "withinFirstTwoYears", RelocationFacts::withinFirstTwoYears);
  }

  /** The lowest rate for such loans of the bank that the text names. */
  public Rule<Project> interestLowestRate(Citation place) {
    return interest("interest-lowest-rate", place, "atLowestRate", RelocationFacts::atLowestRate);
  }

  /** What the managing body spends is approved by the competent authority. */
  public Rule<Project> managementApproved(Citation place) {
    return withinApproved("management-approved", place, SupportItem.MANAGEMENT_AGENCY);
  }

  private Rule<Project> interest(
      String name,
      Citation place,
      String fact,
      Function<RelocationFacts, Optional<Boolean>> value) {
    return holds(
        name,
        place,
        SupportItem.RELOCATION_LOAN_INTEREST,
        fact,
        facts -> facts.relocation().flatMap(value));
  }

  /** The amount requested is within what a tender gave, or the competent authority approved. */
  private Rule<Project> withinApproved(String name, Citation place, SupportItem item) {
    return rule(
        name,
        place,
        item,
        (project, line, context) ->
            line.approvedEstimate()
                .map(
                    approved ->
                        line.leastRequested().compareTo(approved) <= 0
                                && line.supportRequested().isEmpty()
                            ? Verdict.missing("supportRequested")
                            : Verdict.satisfiedIf(line.leastRequested().compareTo(approved) <= 0))
                .orElseGet(() -> Verdict.missing("approvedEstimate")));
  }

  private Rule<Project> holds(
      String name,
      Citation place,
      SupportItem item,
      String fact,
      Function<LineFacts, Optional<Boolean>> value) {
    return rule(
        name,
        place,
        item,
        LineConditions.facts((facts, context) -> Verdict.satisfiedIf(value.apply(facts), fact)));
  }

  private Rule<Project> rule(
      String name, Citation place, SupportItem item, LineConditions.Check check) {
    return Rule.of(
        article + "." + name, place, LineConditions.ofNationalMoney(Set.of(item), check));
  }
}
