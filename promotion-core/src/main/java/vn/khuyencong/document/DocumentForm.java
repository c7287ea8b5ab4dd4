package vn.khuyencong.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.facility.SupportRequest;
import vn.khuyencong.place.Locality;

/**
 * A whole document: its localities, listed flat, and what it says of networks, facilities and
 * projects, or of the plan of a year or the programme of some. Everywhere else in it a locality is
 * its id.
 *
 * @param version version of its form; {@link #VERSION} if left out
 * @param title what the document is
 * @param note what its reader should know of its facts
 * @param asOf day whose law is asked about
 * @param localities the localities that the rest refers to by id
 * @param networks networks, each in its year
 * @param facilities who requests support, each on its occasion
 * @param projects projects, each with its costs and who benefits
 * @param plan the plan of a year
 * @param program the programme of some years
 * @param files files of projects, each from filing to its last repayment
 * @param results what came of its projects, which they name by id, each in a time
 * @param money the money of its projects, networks and tasks at its stages, besides what files tell
 * @param work what collaborators of its networks did
 */
public record DocumentForm(
    @Nullable Integer version,
    @Nullable String title,
    @Nullable String note,
    @Nullable String asOf,
    @Nullable List<LocalityForm> localities,
    @Nullable List<NetworkPlanForm> networks,
    @Nullable List<SupportRequestForm> facilities,
    @Nullable List<ProjectForm> projects,
    @Nullable AnnualPlanForm plan,
    @Nullable ProgramForm program,
    @Nullable List<ProjectFileForm> files,
    @Nullable List<ProjectResultForm> results,
    @Nullable List<DatedLineForm> money,
    @Nullable List<CollaboratorWorkForm> work)
    implements Form<Document> {
  /** The version of documents that this library writes. */
  public static final int VERSION = 1;

  /** The versions that are read. */
  static final Set<Integer> VERSIONS = Set.of(VERSION);

  /**
   * {@code document} as it is written. The localities that its parts lie in are listed, whether or
   * not the document does.
   *
   * @throws IllegalArgumentException if two different localities have one id
   */
  public static DocumentForm of(Document document) {
    return new DocumentForm(
        VERSION,
        document.title(),
        Written.plain(document.note()),
        Written.text(document.asOf()),
        Written.list(ListedLocalities.of(document), LocalityForm::of),
        Written.list(document.networks(), NetworkPlanForm::of),
        Written.list(document.facilities(), SupportRequestForm::of),
        Written.list(document.projects(), ProjectForm::of),
        Written.form(document.plan(), AnnualPlanForm::of),
        Written.form(document.program(), ProgramForm::of),
        Written.list(document.files(), ProjectFileForm::of),
        Written.list(document.results(), ProjectResultForm::of),
        Written.list(document.money(), DatedLineForm::of),
        Written.list(document.work(), CollaboratorWorkForm::of));
  }

  @Override
  public @Nullable Document make(Fields at) {
    checkVersion(at, version);
    checkSubject(at);
    List<Locality> listed = LocalityList.resolve(at, "localities", localities);
    Fields here = at.in(at.places().with(listed).listing(LocalityList.ids(localities)));
    List<SupportRequest> requests = here.list("facilities", facilities);
    RootIds.check(here, this, requests);
    ResultIds.check(here, this);
    Document document =
        here.make(
            () ->
                new Document(
                    here.text("title", title).required(),
                    here.text("note", note).optional(),
                    here.day("asOf", asOf).optional(),
                    listed,
                    here.list("networks", networks),
                    requests,
                    here.list("projects", projects),
                    here.form("plan", plan).optional(),
                    here.form("program", program).optional(),
                    here.list("files", files),
                    here.list("results", results),
                    here.list("money", money),
                    here.list("work", work)));
    return document == null ? null : ResultIds.reported(here, document);
  }

  /**
   * What can be used of this document all the same, where {@code problems} were found in it by
   * {@link #resolve(Places)} or while it was read: the subjects in which nothing is wrong. Absent
   * where a problem is of the document as a whole, or no subject is left.
   *
   * @param places localities that it may refer to besides its own
   */
  public Optional<Remainder> remainder(List<Problem> problems, Places places) {
    return Remainder.of(this, problems, places);
  }

  /** Checks that {@code version} is one that is read. */
  static void checkVersion(Fields at, @Nullable Integer version) {
    at.count("version", version == null ? null : Math.max(0, version)).optional();
    if (version != null && !VERSIONS.contains(version)) {
      String known = VERSIONS.stream().sorted().map(String::valueOf).toList().toString();
      at.add(
          Problem.of(
                  at.join("version"),
                  DocumentRule.VERSION,
                  "versions",
                  known.substring(1, known.length() - 1))
              .of(version.toString()));
    }
  }

  private void checkSubject(Fields at) {
    boolean single =
        Stream.of(networks, facilities, projects, files).anyMatch(DocumentForm::isGiven);
    boolean planned = plan != null || program != null;
    if (!single && !planned) {
      at.problem("", DocumentRule.SUBJECT);
    }
    if ((single && planned) || (plan != null && program != null)) {
      at.problem("", DocumentRule.ONE_KIND);
    }
  }

  private static boolean isGiven(@Nullable List<?> list) {
    return list != null && !list.isEmpty();
  }
}
