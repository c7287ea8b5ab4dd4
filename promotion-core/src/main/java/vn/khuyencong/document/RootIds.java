package vn.khuyencong.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khuyencong.facility.SupportRequest;

/**
 * The ids of the subjects of a document: a project stands once, a facility requests once on an
 * occasion, a project has one file for each kind of money.
 */
final class RootIds {
  private RootIds() {}

  static void check(Fields at, DocumentForm document, List<SupportRequest> requests) {
    References.once(at, "projects", document.projects(), ProjectForm::id);
    at.apart(
        DocumentRule.ONCE, "facilities", document.facilities(), requests, RootIds::requestedOnce);
    files(at, document.files() == null ? List.of() : document.files());
  }

  /** Refuses two requests of a facility that differ in nothing but what is said of it. */
  private static void requestedOnce(List<SupportRequest> requests) {
    Set<List<Object>> seen = new HashSet<>();
    for (SupportRequest one : requests) {
      checkArgument(
          seen.add(
              List.of(
                  one.facility().id(),
                  one.approvedOn(),
                  one.planDrawnUpIn(),
                  one.planYear(),
                  one.founding())),
          "facility must request once on an occasion: %s",
          one.facility().id());
    }
  }

  /** Tells a file of a project and kind of money that has one before it. */
  private static void files(Fields at, List<ProjectFileForm> files) {
    Map<List<Object>, Integer> first = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      ProjectFileForm file = files.get(i);
      ProjectForm project = file == null ? null : file.project();
      if (file != null && project != null && FieldText.isNamed(project.id())) {
        Integer earlier =
            first.putIfAbsent(List.of(String.valueOf(project.id()), money(file, project)), i);
        if (earlier != null) {
          at.add(
              Problem.of(at.join("files") + "[" + i + "]", DocumentRule.ONCE)
                  .with("earlier", "files[" + earlier + "]"));
        }
      }
    }
  }

  /** The kind of money of the file, that of the lines of its project if it says none. */
  private static Set<String> money(ProjectFileForm file, ProjectForm project) {
    String stated = file.money();
    Set<String> money = new HashSet<>();
    if (stated != null) {
      money.add(stated);
    } else {
      ProjectIds.each(project.lines())
          .map(CostLineForm::money)
          .filter(Objects::nonNull)
          .forEach(money::add);
    }
    return money;
  }
}
