package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.results.CollaboratorWork;
import vn.khuyencong.results.ReportPeriod;

/** A {@link CollaboratorWork} as a document writes it, with its components by the same names. */
public record CollaboratorWorkForm(
    @Nullable String id,
    @Nullable String collaborator,
    @Nullable String period,
    @Nullable String task,
    @Nullable String place,
    @Nullable String facility,
    @Nullable String project,
    @Nullable String event,
    @Nullable Integer facilities)
    implements Form<CollaboratorWork> {

  /** {@code work} as a document writes it. */
  public static CollaboratorWorkForm of(CollaboratorWork work) {
    return new CollaboratorWorkForm(
        work.id(),
        Written.plain(work.collaborator()),
        work.period().toString(),
        work.task().name(),
        Written.id(work.place()),
        Written.plain(work.facility()),
        Written.plain(work.project()),
        Written.plain(work.event()),
        Written.plain(work.facilities()));
  }

  @Override
  public @Nullable CollaboratorWork make(Fields at) {
    Field<String> named = at.text("facility", facility);
    Field<Integer> counted = at.count("facilities", facilities);
    at.both(
        DocumentRule.NOT_BOTH,
        named,
        counted,
        (one, many) ->
            CollaboratorWork.builder()
                .id("x")
                .period(ReportPeriod.parse("2022"))
                .task(CollaboratorTask.SURVEY_ESTABLISHMENTS)
                .facility(one)
                .facilities(many)
                .build());
    return at.make(
        () ->
            new CollaboratorWork(
                at.text("id", id).required(),
                at.text("collaborator", collaborator).optional(),
                at.period("period", period).required(),
                at.choice("task", task, CollaboratorTask.values()).required(),
                at.locality("place", place).optional(),
                named.optional(),
                at.text("project", project).optional(),
                at.text("event", event).optional(),
                counted.optional()));
  }
}
