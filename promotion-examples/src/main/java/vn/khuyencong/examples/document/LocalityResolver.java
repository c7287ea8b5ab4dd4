package vn.khuyencong.examples.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.place.Locality;
import vn.khuyencong.place.LocalityLevel;

/** Makes localities of the flat list of a document, in any order of the list. */
final class LocalityResolver {
  private final List<LocalityEntry> entries;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, Locality> resolved = new LinkedHashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  private LocalityResolver(List<LocalityEntry> entries) {
    this.entries = entries;
  }

  /** The localities of {@code entries} by id. */
  static Map<String, Locality> resolve(List<LocalityEntry> entries) {
    LocalityResolver resolver = new LocalityResolver(entries);
    resolver.index();
    entries.forEach(entry -> resolver.resolve(entry.id()));
    return Collections.unmodifiableMap(resolver.resolved);
  }

  private void index() {
    for (int i = 0; i < entries.size(); i++) {
      Integer earlier = indexes.putIfAbsent(entries.get(i).id(), i);
      if (earlier != null) {
        throw new UnusableInputException(
            path(i) + ".id", "id must be used once: " + entries.get(i).id());
      }
    }
  }

  private Locality resolve(String id) {
    Locality known = resolved.get(id);
    if (known != null) {
      return known;
    }
    int index = indexes.getOrDefault(id, -1);
    LocalityEntry entry = entries.get(index);
    if (!inProgress.add(id)) {
      throw new UnusableInputException(
          path(index) + ".within", "locality must not lie within itself: " + id);
    }
    if (inProgress.size() > LocalityLevel.values().length) {
      throw new UnusableInputException(
          path(index) + ".within", "locality must lie at most in a district and a province: " + id);
    }
    Locality locality = locality(entry, index);
    inProgress.remove(id);
    resolved.put(id, locality);
    return locality;
  }

  private Locality locality(LocalityEntry entry, int index) {
    Optional<Locality> containing = entry.within().map(id -> containing(id, index));
    return UnusableInputException.at(path(index), () -> entry.locality(containing));
  }

  private Locality containing(String id, int index) {
    if (!indexes.containsKey(id)) {
      throw new UnusableInputException(
          path(index) + ".within", "locality must be in the list: " + id);
    }
    return resolve(id);
  }

  private static String path(int index) {
    return JsonPaths.join("", index);
  }
}
