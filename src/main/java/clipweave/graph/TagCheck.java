package clipweave.graph;

import clipweave.graph.VaultCheck.AlikeTags;
import clipweave.names.TagSpellings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags that a vault writes in several ways (T2 to T4), and those that look alike. */
final class TagCheck {
  private TagCheck() {}

  /** Of each tag all spellings, the one to write first. */
  static List<AlikeTags> of(Collection<NoteReading> readings) {
    Map<String, Integer> uses = new TreeMap<>();
    for (NoteReading reading : readings) {
      reading.node().tags().forEach(t -> uses.merge(t, 1, Integer::sum));
    }
    TagSpellings spellings = TagSpellings.of(uses);
    Map<String, List<String>> same = new TreeMap<>();
    for (TagSpellings.Rename rename : spellings.renames()) {
      same.computeIfAbsent(rename.to(), to -> new ArrayList<>(List.of(to))).add(rename.from());
    }
    List<AlikeTags> found = new ArrayList<>();
    same.values().forEach(tags -> found.add(new AlikeTags(tags, "one tag")));
    spellings.nearMisses().forEach(t -> found.add(new AlikeTags(List.copyOf(t), "look alike")));
    return found;
  }
}
