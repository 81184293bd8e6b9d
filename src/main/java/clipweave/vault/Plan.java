package clipweave.vault;

import clipweave.note.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything a run is going to do, complete before the first byte is written.
 *
 * @param changes sorted by path
 * @param state what the state will remember afterwards
 * @param bases the texts that it will remember to have rendered, where they are new, by {@link
 *     Entry#basePath}
 * @param problems what the user should know
 * @param unchanged how many notes were right already
 */
public record Plan(
    List<Change> changes,
    Manifest state,
    Map<String, Content> bases,
    List<Problem> problems,
    int unchanged) {
  public Plan {
    changes = changes.stream().sorted().toList();
    bases = Map.copyOf(bases);
    problems = problems.stream().sorted().toList();
  }

  /** The same with one change more. */
  public Plan and(Change change) {
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    return new Plan(all, state, bases, problems, unchanged);
  }

  /** The same without some files: they stay as they are, and are remembered as before. */
  public Plan without(Set<String> paths, Manifest before) {
    if (paths.isEmpty()) {
      return this;
    }
    Map<String, Entry> entries = new TreeMap<>();
    Set<String> putOff = new HashSet<>();
    for (Entry entry : state.entries()) {
      if (paths.contains(entry.path())) {
        putOff.add(entry.id());
      } else {
        entries.put(entry.id(), entry);
      }
    }
    before.entries().stream()
        .filter(e -> putOff.contains(e.id()) || paths.contains(e.path()))
        .forEach(e -> entries.putIfAbsent(e.id(), e));
    Map<String, Content> others = new HashMap<>(bases);
    others.keySet().removeIf(base -> paths.contains(Entry.ofBase(base)));
    return new Plan(
        changes.stream().filter(c -> !paths.contains(c.path())).toList(),
        Manifest.of(entries.values()),
        others,
        problems,
        unchanged);
  }
}
