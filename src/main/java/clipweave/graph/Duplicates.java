package clipweave.graph;

import clipweave.graph.VaultCheck.Duplicate;
import clipweave.names.UrlKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notes that are one page or have the same words, and notes that may be: the same page but for
 * {@code http}, {@code www.} or a last slash, or most of their words in common. What may be is for
 * a person to look at; nothing is ever merged for it.
 */
final class Duplicates {
  private final List<NoteReading> readings;
  private final List<Duplicate> certain = new ArrayList<>();
  private final List<Duplicate> likely = new ArrayList<>();
  private final Set<List<String>> named = new HashSet<>();
  private final Map<String, String> homes = new HashMap<>();

  private Duplicates(Collection<NoteReading> readings) {
    this.readings = List.copyOf(readings);
  }

  /** Looks through readings that are sorted by path. */
  static Duplicates of(Collection<NoteReading> readings) {
    Duplicates found = new Duplicates(readings);
    found.byPage();
    found.byWords();
    found.byAddress();
    AlikeNotes.groups(found.readings).forEach(found::addAlike);
    return found;
  }

  /** Notes of one page, or with the same words. */
  List<Duplicate> certain() {
    return sorted(certain);
  }

  /** Notes that may be copies. */
  List<Duplicate> likely() {
    return sorted(likely);
  }

  private static List<Duplicate> sorted(List<Duplicate> found) {
    return found.stream()
        .sorted((a, b) -> String.join("\n", a.paths()).compareTo(String.join("\n", b.paths())))
        .toList();
  }

  private void byPage() {
    Map<String, List<String>> pages = new TreeMap<>();
    for (NoteReading reading : readings) {
      key(reading).ifPresent(k -> put(pages, k.key(), reading));
    }
    pages.values().forEach(p -> add(p, "same page", certain));
  }

  /** Copies by words are named only where the page does not say it already. */
  private void byWords() {
    Map<String, List<String>> words = new TreeMap<>();
    for (NoteReading reading : readings) {
      reading.prints().same().ifPresent(f -> put(words, f, reading));
    }
    words.values().forEach(p -> add(p, "same words", certain));
  }

  private void byAddress() {
    Map<String, List<String>> paths = new TreeMap<>();
    Map<String, Set<String>> keys = new HashMap<>();
    for (NoteReading reading : readings) {
      Optional<UrlKey> key = key(reading);
      if (key.isPresent()) {
        String hint = key.get().hint();
        put(paths, hint, reading);
        keys.computeIfAbsent(hint, h -> new TreeSet<>()).add(key.get().key());
      }
    }
    paths.keySet().removeIf(hint -> keys.get(hint).size() < 2);
    paths.values().forEach(p -> add(p, "nearly the same address", likely));
  }

  private static Optional<UrlKey> key(NoteReading reading) {
    return reading.source().flatMap(UrlKey::of);
  }

  private static void put(Map<String, List<String>> paths, String key, NoteReading reading) {
    paths.computeIfAbsent(key, k -> new ArrayList<>()).add(reading.node().id());
  }

  private void add(List<String> paths, String because, List<Duplicate> found) {
    if (paths.size() > 1 && named.add(paths)) {
      found.add(new Duplicate(paths, because));
      paths.forEach(p -> homes.putIfAbsent(p, home(paths.get(0))));
    }
  }

  /** Of notes that were named together already the first stands for all. */
  private void addAlike(List<String> alike) {
    Set<String> seen = new HashSet<>();
    List<String> paths = alike.stream().filter(p -> seen.add(home(p))).toList();
    add(paths, "nearly the same words", likely);
  }

  private String home(String path) {
    return homes.getOrDefault(path, path);
  }
}
