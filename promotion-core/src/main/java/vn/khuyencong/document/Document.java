package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.place.Locality;
import vn.khuyencong.plan.AnnualPlan;
import vn.khuyencong.plan.Program;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.ProjectFile;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.DatedLine;
import vn.khuyencong.results.FiledResults;
import vn.khuyencong.results.ProjectResult;
import vn.khuyencong.results.ResultBook;
import vn.khuyencong.results.WorkBook;

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
 * @param results what came of its projects, each in a time
 * @param money the money of its projects, networks and tasks at its stages, besides what files tell
 * @param work what collaborators of its networks did
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
    List<ProjectFile> files,
    List<ProjectResult> results,
    List<DatedLine> money,
    List<CollaboratorWork> work) {

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
    results = Gate.list("results of a document", results);
    money = Gate.list("money of a document", money);
    work = Gate.list("work of a document", work);
    if (title.isBlank()) {
      throw new IllegalArgumentException("title of a document must not be blank");
    }
  }

  /**
   * A document that reports nothing.
   *
   * @throws IllegalArgumentException if the title is absent, blank or not one line, the note is not
   *     one line, the day has not a year of four digits, or a list holds an absent one
   */
  public Document(
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
    this(
        title,
        note,
        asOf,
        localities,
        networks,
        facilities,
        projects,
        plan,
        program,
        files,
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * What reports on its projects are made of: those of its plan or programme, its own, and those of
   * its files as these leave them, with the results and the money that it states and that its files
   * tell. Nothing is taken for money that is only planned.
   *
   * @param counted each file as it counts, by the law (as {@code Article11Raises::counted}) and by
   *     the time of the report ({@link ProjectFile#changedBy})
   * @throws IllegalArgumentException if two projects have one id, the id of a project or facility
   *     is spelled in two ways, a result is of a project that is not there, two results of a
   *     project state the same figure for times that have a day in common, it is accepted twice, or
   *     money at a stage is stated that a file tells
   * @throws ArithmeticException if a sum of a file does not fit whole đồng in 64 bits
   */
  public ResultBook book(UnaryOperator<ProjectFile> counted) {
    List<DatedLine> twice = moneyOfFiles();
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "money that the file of a project tells must not be stated again: "
              + twice.stream().map(one -> one.line().id()).toList());
    }
    Set<String> filed = files.stream().map(file -> file.project().id()).collect(toImmutableSet());
    ResultBook told =
        FiledResults.book(
            files.stream().map(counted).toList(),
            results.stream().filter(one -> filed.contains(one.project())).toList());
    return new ResultBook(
        Stream.concat(
                planned().filter(project -> !filed.contains(project.id())),
                told.projects().stream())
            .distinct()
            .toList(),
        Stream.concat(
                results.stream().filter(one -> !filed.contains(one.project())),
                told.results().stream())
            .toList(),
        Stream.concat(money.stream(), told.money().stream()).toList());
  }

  /** The money that it states though a file of that project tells money at that stage. */
  List<DatedLine> moneyOfFiles() {
    if (money.isEmpty()) {
      return List.of();
    }
    Set<List<Object>> told =
        FiledResults.book(files, List.of()).money().stream()
            .flatMap(one -> stage(one).stream())
            .collect(toImmutableSet());
    return money.stream().filter(one -> stage(one).map(told::contains).orElse(false)).toList();
  }

  private static Optional<List<Object>> stage(DatedLine money) {
    return money.line().project().map(project -> List.of(project, money.line().stage()));
  }

  /**
   * What reports on the work of collaborators are made of: the networks of the document and of its
   * plan or programme, and what their collaborators did.
   *
   * @throws IllegalArgumentException if two works have one id, or the id of a facility is spelled
   *     in two ways
   */
  public WorkBook workBook() {
    return new WorkBook(
        Stream.concat(networks.stream(), plans().flatMap(year -> year.networks().stream()))
            .toList(),
        work);
  }

  private Stream<Project> planned() {
    return Stream.concat(plans().flatMap(year -> year.projects().stream()), projects.stream());
  }

  private Stream<AnnualPlan> plans() {
    return Stream.concat(plan.stream(), program.stream().flatMap(one -> one.plans().stream()));
  }
}
