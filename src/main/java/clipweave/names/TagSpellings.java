package clipweave.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One spelling for each tag of a vault (T2 to T4).
 *
 * <p>Tags are the same when they differ in case, in {@code -} and {@code _}, or in an English
 * plural whose singular is there too; nested tags part by part, below parents that are the same.
 * The most used spelling wins, then the first by code points; one the user has settled beats them
 * all.
 *
 * @param renames each spelling that gives way, sorted
 * @param nearMisses tags that look alike but were left apart, for {@code check} to list
 */
public record TagSpellings(List<Rename> renames, List<Set<String>> nearMisses) {
  private static final Comparator<String> ORDER = CodePointOrder.PLAIN;

  /**
   * A spelling that gives way to another.
   *
   * @param uses in how many places it stands
   * @param because how they differ: {@code case}, {@code separator} or {@code plural}
   */
  public record Rename(String from, String to, int uses, String because) {}

  public TagSpellings {
    renames = List.copyOf(renames);
    nearMisses = List.copyOf(nearMisses);
  }

  /** The spellings for valid tags, by how often each stands in the vault. */
  public static TagSpellings of(Map<String, Integer> uses) {
    return of(uses, Set.of());
  }

  /** The same, where some spellings are the vault's or the user's own and win over others. */
  public static TagSpellings of(Map<String, Integer> uses, Set<String> settled) {
    List<Written> tags = uses.keySet().stream().map(TagSpellings::written).toList();
    List<Written> open = tags;
    for (int depth = 0; !open.isEmpty(); depth++) {
      chooseAt(depth, open, uses, settled);
      int reached = depth + 1;
      open = open.stream().filter(tag -> tag.parts().length > reached).toList();
    }
    Map<String, String> chosen = new TreeMap<>(ORDER);
    tags.forEach(tag -> chosen.put(tag.tag(), tag.chosen().toString()));
    return new TagSpellings(renames(uses, chosen), nearMisses(chosen.values()));
  }

  /** The renames as a table from old to new spelling. */
  public Map<String, String> table() {
    Map<String, String> table = new TreeMap<>(ORDER);
    renames.forEach(rename -> table.put(rename.from(), rename.to()));
    return table;
  }

  /** A tag, its parts, and as much of its spelling as is chosen. */
  private record Written(String tag, String[] parts, StringBuilder chosen) {}

  private static Written written(String tag) {
    return new Written(tag, parts(tag), new StringBuilder(tag.length()));
  }

  /** Chooses the parts at one depth, for all tags with the same parent at once. */
  private static void chooseAt(
      int depth, List<Written> open, Map<String, Integer> uses, Set<String> settled) {
    Map<String, List<Written>> byParent = new HashMap<>();
    for (Written tag : open) {
      byParent.computeIfAbsent(tag.chosen().toString(), p -> new ArrayList<>()).add(tag);
    }
    for (List<Written> siblings : byParent.values()) {
      Map<String, TagForms.Weight> parts = new TreeMap<>(ORDER);
      for (Written tag : siblings) {
        TagForms.Weight weight =
            new TagForms.Weight(settled.contains(tag.tag()), uses.get(tag.tag()));
        parts.merge(tag.parts()[depth], weight, TagForms.Weight::and);
      }
      Map<String, String> winners = TagForms.choose(parts);
      siblings.forEach(
          tag ->
              tag.chosen().append(depth == 0 ? "" : "/").append(winners.get(tag.parts()[depth])));
    }
  }

  private static List<Rename> renames(Map<String, Integer> uses, Map<String, String> chosen) {
    List<Rename> renames = new ArrayList<>();
    chosen.forEach(
        (from, to) -> {
          if (!from.equals(to)) {
            renames.add(new Rename(from, to, uses.get(from), because(from, to)));
          }
        });
    return renames;
  }

  private static String because(String from, String to) {
    if (Fold.name(from).equals(Fold.name(to))) {
      return "case";
    }
    return joined(from).equals(joined(to)) ? "separator" : "plural";
  }

  private static String joined(String tag) {
    List<String> parts = new ArrayList<>();
    for (String part : parts(tag)) {
      parts.add(TagForms.joined(part));
    }
    return String.join("/", parts);
  }

  private static List<Set<String>> nearMisses(Collection<String> tags) {
    Map<String, Set<String>> alike = new TreeMap<>(ORDER);
    for (String tag : tags) {
      alike.computeIfAbsent(TagForms.crude(tag), k -> new TreeSet<>(ORDER)).add(tag);
    }
    alike.values().removeIf(group -> group.size() < 2);
    return List.copyOf(alike.values());
  }

  private static String[] parts(String tag) {
    return tag.split("/", -1);
  }
}
