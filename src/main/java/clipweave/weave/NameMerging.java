package clipweave.weave;

import clipweave.names.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what a text itself says is one: letters and what they stand for, a surname and its name.
 */
final class NameMerging {
  private final Map<String, Evidence> all;
  private final List<ClipNames> clips;

  /**
   * @param all by key; joined in place
   */
  NameMerging(Map<String, Evidence> all, List<ClipNames> clips) {
    this.all = all;
    this.clips = clips;
  }

  void merge() {
    articles();
    plurals();
    letters();
    surnames();
  }

  /** {@code The Guardian} and {@code Guardian}. */
  private void articles() {
    for (String key : new ArrayList<>(all.keySet())) {
      Evidence e = all.get(key);
      String name = e.name();
      if (name.startsWith("The ")) {
        join(key, PersonNames.key(name.substring(4)));
      }
    }
  }

  /** {@code LLMs} and {@code LLM}. */
  private void plurals() {
    for (String key : new ArrayList<>(all.keySet())) {
      String name = all.get(key).name();
      boolean isPlural =
          name.length() > 2
              && name.endsWith("s")
              && Character.isUpperCase(name.charAt(name.length() - 2));
      if (isPlural) {
        all.get(key).markNoun();
        join(key, PersonNames.key(name.substring(0, name.length() - 1)));
      }
    }
  }

  /** A pair joins two names where no clip says that the letters mean something else. */
  private void letters() {
    Map<String, Map<String, String>> meanings = new TreeMap<>();
    for (ClipNames clip : clips) {
      for (AcronymPairs.Pair pair : clip.pairs()) {
        meanings
            .computeIfAbsent(PersonNames.key(pair.shortForm()), k -> new TreeMap<>())
            .putIfAbsent(PersonNames.key(pair.longForm()), pair.longForm());
      }
    }
    meanings.forEach(
        (letters, names) -> {
          if (names.size() == 1) {
            names.forEach((key, name) -> stands(letters, key, name));
          }
        });
  }

  /** A long form with a capital is another name, found by itself or not. */
  private void stands(String letters, String key, String name) {
    boolean isName = name.chars().anyMatch(Character::isUpperCase);
    if (all.containsKey(key)) {
      join(letters, key);
    } else if (isName && all.containsKey(letters)) {
      all.get(letters).alsoCalled(name);
    }
  }

  /** A surname alone, where only one found name ends with it and all its clips have that name. */
  private void surnames() {
    Map<String, List<String>> byLast = new HashMap<>();
    all.forEach(
        (key, e) -> {
          String name = e.name();
          int blank = name.lastIndexOf(' ');
          if (blank > 0 && e.kind() == Found.Kind.PERSON) {
            byLast
                .computeIfAbsent(PersonNames.key(name.substring(blank + 1)), k -> new ArrayList<>())
                .add(key);
          }
        });
    byLast.forEach(
        (last, keys) -> {
          Evidence alone = all.get(last);
          if (alone != null) {
            List<String> homes =
                keys.stream().filter(k -> all.get(k).clips().containsAll(alone.clips())).toList();
            if (homes.size() == 1) {
              join(last, homes.get(0));
            }
          }
        });
  }

  private void join(String from, String to) {
    Evidence one = all.get(from);
    Evidence other = all.get(to);
    if (one != null && other != null && one != other) {
      other.add(one);
      all.remove(from);
    }
  }
}
