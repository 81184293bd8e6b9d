package clipweave.vault;

import clipweave.note.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the note of each clip lies: where it was, or under a name that nobody has. */
final class Placing {
  private Placing() {}

  /**
   * The path of every card's note, by id. New ones are named in the order of their ids, so that the
   * order of the clips does not matter.
   *
   * @param known the paths of notes that are there, by id
   * @param names the names taken; those of new notes are added
   */
  static Map<String, String> of(
      Collection<Card> cards, Map<String, String> known, Settings settings, Names names) {
    Map<String, String> paths = new TreeMap<>();
    List<Card> fresh = new ArrayList<>();
    for (Card card : cards) {
      if (card.home().isPresent()) {
        paths.put(card.id(), card.home().get());
      } else if (known.containsKey(card.id())) {
        paths.put(card.id(), known.get(card.id()));
      } else {
        fresh.add(card);
      }
    }
    for (Card card : fresh.stream().sorted().toList()) {
      String name = names.takeFor(card.title(), List.of(card.id().substring(0, 4), card.id()));
      paths.put(card.id(), Paths.in(settings.folders().clippings(), name + ".md"));
    }
    return paths;
  }
}
