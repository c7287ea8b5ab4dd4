package vn.khuyencong.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.facility.ProductionSite;
import vn.khuyencong.rule.Assessment;
import vn.khuyencong.rule.Finding;
import vn.khuyencong.rule.Outcome;

/** The routes by which a facility can be a beneficiary, each with its conditions, one a line. */
final class RouteSection {
  private static final String INDENT = "  ";

  private final ReportWords words;
  private final ReviewedFacility review;

  RouteSection(ReportWords words, ReviewedFacility review) {
    this.words = words;
    this.review = review;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("facility.routes"));
    for (Assessment route : review.beneficiary().parts()) {
      lines.add(INDENT + headed(words.say("facility." + route.name()), route));
      lines.addAll(lines(route, INDENT + INDENT));
    }
    return lines;
  }

  private List<String> lines(Assessment assessment, String indent) {
    List<String> lines = new ArrayList<>();
    assessment.findings().forEach(finding -> lines.add(indent + "- " + line(finding)));
    List<Assessment> parts = assessment.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() == 1) {
        lines.addAll(lines(parts.get(i), indent));
      } else {
        lines.add(indent + headed(words.of(site(i).unit()), parts.get(i)));
        lines.addAll(lines(parts.get(i), indent + INDENT));
      }
    }
    return lines;
  }

  /** The site that is the part at {@code index}; only sites are several in a route. */
  private ProductionSite site(int index) {
    return review.request().facility().sites().get(index);
  }

  private String headed(String heading, Assessment assessment) {
    return words.say("facility.headed", heading, outcome(assessment.outcome()));
  }

  private String line(Finding finding) {
    String message = finding.message(words.language());
    Outcome outcome = finding.outcome();
    boolean saysSo = outcome != Outcome.SATISFIED && outcome != Outcome.VIOLATED;
    return words.sourced(
        saysSo ? message : words.say("facility.headed", outcome(outcome), message), finding);
  }

  /** A condition is met or not; whoever meets none violates nothing. */
  private String outcome(Outcome outcome) {
    return outcome == Outcome.VIOLATED ? words.say("facility.not-met") : words.of(outcome);
  }
}
