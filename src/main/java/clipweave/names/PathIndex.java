package clipweave.names;

import clipweave.text.Normal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a vault by path, by name, and, for names that many share, by the folder in front of
 * the name. Each list has the shortest path first (L2); keys are NFC and lower case (L3).
 */
final class PathIndex {
  /** A name with more files than this is looked up together with its folder. */
  private static final int COMMON = 8;

  private final Map<String, List<String>> byPath;
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byFolderAndName = new HashMap<>();

  private PathIndex(int size) {
    byPath = new HashMap<>(2 * size);
  }

  static PathIndex of(Collection<String> paths) {
    Set<String> sorted = new TreeSet<>(CodePointOrder.SHORTEST);
    sorted.addAll(paths);
    PathIndex index = new PathIndex(sorted.size());
    for (String path : sorted) {
      String key = key(path);
      add(index.byPath, key, path);
      add(index.byName, Paths.name(key), path);
    }
    index.byName.values().stream().filter(l -> l.size() > COMMON).forEach(index::addFolders);
    return index;
  }

  private void addFolders(List<String> namesakes) {
    for (String path : namesakes) {
      add(byFolderAndName, lastTwo(key(path)), path);
    }
  }

  private static void add(Map<String, List<String>> map, String key, String path) {
    List<String> one = map.get(key);
    if (one == null) {
      map.put(key, List.of(path));
      return;
    }
    if (one.size() == 1) {
      one = new ArrayList<>(one);
      map.put(key, one);
    }
    one.add(path);
  }

  /** What Obsidian compares: NFC, lower case. */
  static String key(String path) {
    return Normal.nfc(path).toLowerCase(Locale.ROOT);
  }

  /** The file of a path; of several that differ in case or normal form the one written so. */
  Optional<String> exact(String path) {
    List<String> found = byPath.getOrDefault(key(path), List.of());
    if (found.size() > 1) {
      String composed = Normal.nfc(path);
      for (String form : List.of(path, composed)) {
        if (found.contains(form)) {
          return Optional.of(form);
        }
      }
    }
    return first(found);
  }

  /** The shortest path that is {@code tail}, or ends in {@code /tail} (L4). */
  Optional<String> endingIn(String tail) {
    String key = key(tail);
    List<String> namesakes = named(Paths.name(key));
    if (key.indexOf('/') < 0) {
      return first(namesakes);
    }
    if (namesakes.size() > COMMON) {
      namesakes = byFolderAndName.getOrDefault(lastTwo(key), List.of());
    }
    String ending = "/" + key;
    return namesakes.stream().filter(path -> ("/" + key(path)).endsWith(ending)).findFirst();
  }

  private static Optional<String> first(List<String> paths) {
    return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(0));
  }

  /** All files of a name, given as {@link #key}. */
  List<String> named(String nameKey) {
    return byName.getOrDefault(nameKey, List.of());
  }

  private static String lastTwo(String path) {
    int slash = path.lastIndexOf('/');
    return path.substring(path.lastIndexOf('/', slash - 1) + 1);
  }
}
