package clipweave;

import clipweave.names.PersonNames;
import clipweave.vault.Card;
import clipweave.weave.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of each clip, by the first and the last word of their names (LINKING 9.12). */
final class PeopleInClips {
  private final Map<String, Set<String>> words = new HashMap<>();

  /**
   * @param found the names that the clips keep naming
   */
  PeopleInClips(Collection<Card> cards, List<Found> found) {
    for (Card card : cards) {
      card.authors().forEach(a -> add(card.id(), a));
    }
    found.stream()
        .filter(f -> f.kind() == Found.Kind.PERSON)
        .forEach(f -> f.clips().keySet().forEach(clip -> add(clip, f.name())));
  }

  private void add(String clip, String name) {
    int first = name.indexOf(' ');
    if (first > 0) {
      Set<String> here = words.computeIfAbsent(clip, c -> new HashSet<>());
      here.add(PersonNames.key(name.substring(0, first)));
      here.add(PersonNames.key(name.substring(name.lastIndexOf(' ') + 1)));
    }
  }

  /** Whether a name of one word is one of theirs, in at least half of the clips that name it. */
  boolean have(Found found) {
    String key = PersonNames.key(found.name());
    long theirs =
        found.clips().keySet().stream()
            .filter(c -> words.getOrDefault(c, Set.of()).contains(key))
            .count();
    return found.name().indexOf(' ') < 0 && theirs * 2 >= found.clips().size();
  }
}
