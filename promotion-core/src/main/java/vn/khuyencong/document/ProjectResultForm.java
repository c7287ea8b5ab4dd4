package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.results.ProjectResult;

/**
 * A {@link ProjectResult} as a document writes it, with its components by the same names. The
 * project is its id.
 */
public record ProjectResultForm(
    @Nullable String project,
    @Nullable String period,
    @Nullable Boolean accepted,
    @Nullable Integer jobs,
    @Nullable Long output,
    @Nullable Integer learners,
    @Nullable Integer learnersEmployed,
    @Nullable Integer products)
    implements Form<ProjectResult> {

  /** {@code result} as a document writes it. */
  public static ProjectResultForm of(ProjectResult result) {
    return new ProjectResultForm(
        result.project(),
        result.period().toString(),
        Written.plain(result.accepted()),
        Written.plain(result.jobs()),
        Written.dong(result.output()),
        Written.plain(result.learners()),
        Written.plain(result.learnersEmployed()),
        Written.plain(result.products()));
  }

  @Override
  public @Nullable ProjectResult make(Fields at) {
    return at.make(
        () ->
            new ProjectResult(
                at.text("project", project).required(),
                at.period("period", period).required(),
                at.flag("accepted", accepted).optional(),
                at.count("jobs", jobs).optional(),
                at.amount("output", output).optional(),
                at.count("learners", learners).optional(),
                at.count("learnersEmployed", learnersEmployed).optional(),
                at.count("products", products).optional()));
  }
}
