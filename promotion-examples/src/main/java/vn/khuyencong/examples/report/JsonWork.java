package vn.khuyencong.examples.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.language.Language;
import vn.khuyencong.place.Locality;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.DoubtedWork;
import vn.khuyencong.results.NetworkWork;
import vn.khuyencong.results.WorkDoubt;
import vn.khuyencong.results.WorkReport;
import vn.khuyencong.results.WorkTotal;

/**
 * The reports on work as JSON for another program.
 *
 * @param title what the document is
 * @param period the period
 * @param complete whether nothing is lacking or in doubt
 * @param unusable what it is without, because something is wrong with it
 * @param networks the report on each network
 * @param unassigned ids of work of which it cannot be told to which network it belongs
 * @param unread that the national ceilings are those of a text as issued, if so
 */
public record JsonWork(
    String title,
    String period,
    boolean complete,
    List<String> unusable,
    List<Network> networks,
    List<String> unassigned,
    Optional<JsonUnread> unread) {

  /** Copies the lists. */
  public JsonWork {
    networks = List.copyOf(networks);
    unassigned = List.copyOf(unassigned);
  }

  /**
   * The report on a network.
   *
   * @param network its id
   * @param total what all work comes to
   * @param collaborators what each collaborator did
   * @param places what was done in each unit
   * @param times what was done in each part of the period
   * @param tasks what was done of each task
   * @param wider ids of work of a longer time
   * @param doubted work that does not fit the network
   * @param coverage who did something in each unit of the territory
   * @param unworked ids of the units in which nothing was done
   * @param idle ids of the collaborators who did nothing
   * @param unnamed how many collaborators are not named; null if that is not known
   */
  public record Network(
      String network,
      WorkTotal total,
      List<Row> collaborators,
      List<Row> places,
      List<Row> times,
      List<Row> tasks,
      List<String> wider,
      List<Doubt> doubted,
      List<Unit> coverage,
      List<String> unworked,
      List<String> idle,
      Optional<Long> unnamed) {}

  /**
   * What was done.
   *
   * @param of by whom, where, when or what; null for a collaborator or place that is not stated
   * @param total what it comes to
   */
  public record Row(Optional<String> of, WorkTotal total) {}

  /**
   * Work in doubt.
   *
   * @param work its id
   * @param doubts why
   */
  public record Doubt(String work, Set<WorkDoubt> doubts) {}

  /**
   * A unit of the territory.
   *
   * @param unit its id
   * @param collaborators ids of those who did something in it
   */
  public record Unit(String unit, List<String> collaborators) {}

  /** The reports {@code work}; the line on the unread amendment is in {@code language}. */
  public static String of(ReportedWork work, Language language) {
    return JsonReport.write(
        new JsonWork(
            work.source().document().title(),
            work.period().toString(),
            work.isComplete() && work.source().leftOut().isEmpty(),
            work.source().leftOut(),
            work.networks().stream().map(JsonWork::network).toList(),
            work.unassigned().stream().map(CollaboratorWork::id).toList(),
            JsonUnread.of(JsonUnread.of(work.period()), language)));
  }

  private static Network network(NetworkWork one) {
    WorkReport report = one.report();
    return new Network(
        one.network().id(),
        report.total(),
        report.byCollaborator().entrySet().stream()
            .map(row -> new Row(row.getKey(), row.getValue()))
            .toList(),
        report.byPlace().entrySet().stream()
            .map(row -> new Row(row.getKey().map(Locality::id), row.getValue()))
            .toList(),
        rows(report.byTime(WorkText.parts(report.period()))),
        rows(report.byTask()),
        report.wider().stream().map(CollaboratorWork::id).toList(),
        report.doubted().stream().map(JsonWork::doubt).toList(),
        report.coverage().membersByUnit().entrySet().stream()
            .map(row -> new Unit(row.getKey().id(), List.copyOf(row.getValue())))
            .toList(),
        report.unworked().stream().map(Locality::id).toList(),
        report.idle(),
        report.unnamed());
  }

  private static Doubt doubt(DoubtedWork one) {
    return new Doubt(one.work().id(), one.doubts());
  }

  private static List<Row> rows(Map<?, WorkTotal> totals) {
    return totals.entrySet().stream()
        .map(row -> new Row(Optional.of(row.getKey().toString()), row.getValue()))
        .toList();
  }
}
