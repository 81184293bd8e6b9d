package clipweave.graph;

import clipweave.names.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a vault by their bare names: which names mean more than one. */
final class PathNames {
  private final Map<String, List<String>> byName;

  private PathNames(Map<String, List<String>> byName) {
    this.byName = byName;
  }

  static PathNames of(Collection<String> paths) {
    Map<String, List<String>> byName = new HashMap<>();
    for (String path : paths) {
      byName.computeIfAbsent(key(path), k -> new ArrayList<>()).add(path);
    }
    byName.values().forEach(Collections::sort);
    return new PathNames(byName);
  }

  private static String key(String path) {
    return Fold.name(NoteText.stem(path));
  }

  /** What else a bare name could mean, beside {@code meant}; nothing for a path. */
  List<String> others(String target, String meant) {
    if (target.isBlank() || target.indexOf('/') >= 0) {
      return List.of();
    }
    List<String> all = byName.getOrDefault(key(target.strip()), List.of());
    boolean isAlone = all.isEmpty() || (all.size() == 1 && all.get(0).equals(meant));
    return isAlone ? List.of() : all.stream().filter(p -> !p.equals(meant)).toList();
  }
}
