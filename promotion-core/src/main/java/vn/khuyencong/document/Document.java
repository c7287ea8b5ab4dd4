package vn.khuyencong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;

/**
 * What a document holds.
 *
 * @param title what the document is
 * @param note what its reader should know of its facts, such as what is a sample
 * @param asOf day whose law is asked about
 * @param localities the localities it lists
 * @param networks networks, each in its year
 * @param facilities who requests support, each on its occasion
 * @param projects projects, each with its costs and who benefits
 * @param plan the plan of a year
 * @param program the programme of some years
 * @param files files of projects, each from filing to its last repayment
 */
public record Document(
    String title,
    Optional<String> note,
    Optional<LocalDate> asOf,
    List<Locality> localities,
    List<NetworkPlan> networks,
    List<SupportRequest> facilities,
    List<Project> projects,
    Optional<AnnualPlan> plan,
    Optional<Program> program,
    List<ProjectFile> files) {

  /**
   * Checks that it is named, and copies the lists.
   *
   * @throws IllegalArgumentException if the title is absent, blank or not one line, the note is not
   *     one line, the day has not a year of four digits, or a list holds an absent one
   */
  public Document {
    title = Gate.line("title of a document", title);
    note = Gate.line("note of a document", note);
    asOf = Gate.day("asOf of a document", asOf);
    localities = Gate.list("localities of a document", localities);
    networks = Gate.list("networks of a document", networks);
    facilities = Gate.list("facilities of a document", facilities);
    projects = Gate.list("projects of a document", projects);
    plan = Gate.known(plan);
    program = Gate.known(program);
    files = Gate.list("files of a document", files);
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of a document must not be blank");
    }
  }
}
