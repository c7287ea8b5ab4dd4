package vn.khuyencong.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Faults that lie between components, or between the parts of a list, throughout a form. */
final class PlantedFaults {
  /** Lists in which an id stands once, with the component that holds it. */
  private static final Map<String, String> ONCE =
      Map.of(
          "beneficiaries", "id",
          "lines", "id",
          "facts", "line",
          "tasks", "id",
          "history", "id",
          "plans", "id",
          "work", "id",
          "localities", "id",
          "money", "line.id");

  private PlantedFaults() {}

  /**
   * A fault.
   *
   * @param change what is written, by its place
   * @param told where it is told
   * @param compared the places whose other faults would hide it
   */
  record Planted(Map<String, Object> change, String told, List<String> compared) {
    /** Whether a fault at {@code place} would hide it, or be hidden by it. */
    boolean meets(String place) {
      return Stream.concat(compared.stream(), change.keySet().stream()).anyMatch(place::equals);
    }

    /** Whether what it changes holds {@code place}, or stands in it. */
    boolean touches(String place) {
      return Stream.concat(compared.stream(), change.keySet().stream())
          .anyMatch(one -> one.startsWith(place) || place.startsWith(one));
    }
  }

  /** All that can be planted in {@code form}. */
  static List<Planted> in(Form<?> form) {
    List<Planted> all = new ArrayList<>();
    collect("", form, all);
    return all;
  }

  private static void collect(String path, Form<?> form, List<Planted> all) {
    between(path, form).ifPresent(all::add);
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      Object value = Forms.read(form, component);
      String at = join(path, component.getName());
      if (value instanceof Form<?> inner) {
        collect(at, inner, all);
      } else if (value instanceof List<?> many) {
        twice(at, component.getName(), form, many).ifPresent(all::add);
        for (int i = 0; i < many.size(); i++) {
          if (many.get(i) instanceof Form<?> inner) {
            collect(at + "[" + i + "]", inner, all);
          }
        }
      }
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static Optional<Planted> twice(String at, String name, Form<?> owner, List<?> many) {
    String id = ONCE.get(name);
    boolean plan =
        (owner instanceof AnnualPlanForm || owner instanceof DocumentForm)
            && name.equals("projects");
    if (many.isEmpty() || (id == null && !plan) || !(many.get(0) instanceof Form<?>)) {
      return Optional.empty();
    }
    List<Object> doubled = new ArrayList<>(many);
    doubled.add(many.get(0));
    String component = id == null ? "id" : id;
    String line = owner instanceof AcceptanceForm && name.equals("lines") ? "line" : component;
    return Optional.of(
        new Planted(
            Map.of(at, doubled),
            at + "[" + many.size() + "]." + line,
            List.of(at + "[0]." + line)));
  }

  private static Optional<Planted> between(String path, Form<?> form) {
    if (form instanceof ValidityForm days && days.from() != null) {
      return Optional.of(planted(path, path, Map.of("to", "1999-01-01"), "from"));
    }
    if (form instanceof ProjectForm project && project.planYear() != null) {
      return Optional.of(planted(path, path, Map.of("planDrawnUpIn", "1999"), "planYear"));
    }
    if (form instanceof ApprovalForm approval && approval.decision() != null) {
      return Optional.of(planted(path, path, Map.of("given", false), "decision"));
    }
    if (form instanceof CostLineForm) {
      return Optional.of(
          planted(
              path,
              path,
              Map.of("upliftFactor", "1.2", "upliftApproved", false),
              "upliftApproved"));
    }
    if (form instanceof CollaboratorNetworkForm network && size(network.members()) > 1) {
      return Optional.of(planted(path, join(path, "memberCount"), Map.of("memberCount", 1), "id"));
    }
    if (form instanceof SpendingCeilingForm ceiling && ceiling.share() == null) {
      return Optional.of(planted(path, path, Map.of("base", "COST"), "share"));
    }
    if (form instanceof RemunerationRateForm rate && rate.amount() == null) {
      return Optional.of(planted(path, path, Map.of("amount", 5L), "coefficient"));
    }
    return Optional.empty();
  }

  private static int size(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }

  private static Planted planted(
      String path, String told, Map<String, Object> change, String compared) {
    Map<String, Object> placed = new HashMap<>();
    change.forEach((name, value) -> placed.put(join(path, name), value));
    return new Planted(placed, told, List.of(join(path, compared)));
  }
}
