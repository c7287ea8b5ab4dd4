package vn.khuyencong.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.money.FundingSource;

/** What must fit together in the file of a project: its settlement and what was accepted. */
final class FileIds {
  private FileIds() {}

  static void check(Fields at, ProjectFileForm file) {
    ProjectForm project = file.project();
    if (project == null) {
      return;
    }
    settlement(at, project.id(), file.settlement());
    Set<String> lines =
        ProjectIds.each(project.lines())
            .map(CostLineForm::id)
            .filter(Objects::nonNull)
            .collect(toImmutableSet());
    List<AcceptanceForm> acceptances = file.acceptances() == null ? List.of() : file.acceptances();
    for (int i = 0; i < acceptances.size(); i++) {
      AcceptanceForm acceptance = acceptances.get(i);
      if (acceptance != null) {
        accepted(at, "acceptances[" + i + "].lines", acceptance.lines(), lines);
      }
    }
  }

  private static void settlement(
      Fields at, @Nullable String id, @Nullable ProjectSettlementForm settlement) {
    String named = settlement == null ? null : settlement.project();
    if (id != null && named != null && FieldText.isNamed(named) && !named.equals(id)) {
      at.add(
          NameProblem.reference(
              at.join("settlement.project"),
              named,
              at.join("project.id"),
              new NearNames(Set.of(id))));
    }
  }

  /** Tells each part of the file that is on another kind of money than the file, {@code kind}. */
  static void money(Fields at, FundingSource kind, ProjectFileForm file) {
    List<AdvanceForm> advances = file.advances() == null ? List.of() : file.advances();
    for (int i = 0; i < advances.size(); i++) {
      AdvanceForm advance = advances.get(i);
      AdvanceRequestForm request = advance == null ? null : advance.request();
      String place = "advances[" + i + "].";
      money(at, kind, place + "money", advance == null ? null : advance.money());
      money(at, kind, place + "request.money", request == null ? null : request.money());
    }
    ProjectSettlementForm settlement = file.settlement();
    RepayableSupportForm repayable = file.repayable();
    money(at, kind, "settlement.money", settlement == null ? null : settlement.money());
    money(at, kind, "repayable.money", repayable == null ? null : repayable.money());
  }

  private static void money(Fields at, FundingSource kind, String place, @Nullable String written) {
    if (Stream.of(FundingSource.values())
        .anyMatch(one -> one != kind && one.name().equals(written))) {
      at.add(
          Problem.of(at.join(place), DocumentRule.MONEY_OF_FILE, "money", kind.name())
              .of(String.valueOf(written)));
    }
  }

  private static void accepted(
      Fields at, String list, @Nullable List<AcceptedLineForm> accepted, Set<String> lines) {
    References.known(at, list, "line", accepted, AcceptedLineForm::line, "project.lines", lines);
  }
}
