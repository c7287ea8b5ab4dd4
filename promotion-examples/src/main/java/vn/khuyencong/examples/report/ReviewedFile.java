package vn.khuyencong.examples.report;

import java.util.List;
import vn.khuyencong.file.FileReview;
import vn.khuyencong.project.ProjectFile;

/**
 * The file of a project reviewed.
 *
 * @param file the file
 * @param review where it stands, what is due, its money, what the law says of it
 */
public record ReviewedFile(ProjectFile file, FileReview review) {

  /** Why it came out so, at {@code path} of the document. */
  Explanation explanation(String path) {
    return Explanation.of(
        path,
        language ->
            new ReportWords(language)
                .say("file.title", file.project().id(), file.project().title()),
        review.assessment(),
        List.of());
  }
}
