package clipweave.vault;

import clipweave.names.Fold;
import clipweave.vault.Hub.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The people, sites and days that clips name, with every spelling they were named by. */
final class Entities {
  /**
   * One of them.
   *
   * @param kind what it is
   * @param name its most used spelling, of equals the first in code point order
   * @param spellings all of them
   * @param cards the clips that name it, sorted by id
   */
  record Entity(Kind kind, String name, List<String> spellings, List<Card> cards) {}

  private record Key(Kind kind, String folded) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : folded.compareTo(other.folded);
    }
  }

  private final Map<Key, Map<String, Integer>> spellings = new TreeMap<>();
  private final Map<Key, Map<String, Card>> cards = new HashMap<>();

  private Entities() {}

  /** The entities of all cards, sorted by kind and name. */
  static List<Entity> of(Collection<Card> all) {
    Entities entities = new Entities();
    for (Card card : all) {
      card.authors().forEach(a -> entities.add(Kind.PERSON, a, card));
      card.site().ifPresent(s -> entities.add(Kind.SITE, s, card));
      card.day().ifPresent(d -> entities.add(Kind.DAY, d, card));
    }
    List<Entity> sorted = new ArrayList<>();
    entities.spellings.forEach((key, counts) -> sorted.add(entities.entity(key, counts)));
    return sorted;
  }

  /** The form under which two spellings are one entity. */
  static String folded(Kind kind, String name) {
    String folded = kind == Kind.PERSON ? Fold.title(name) : Fold.name(name);
    return folded.isEmpty() ? name : folded;
  }

  private void add(Kind kind, String name, Card card) {
    Key key = new Key(kind, folded(kind, name));
    spellings.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
    cards.computeIfAbsent(key, k -> new TreeMap<>()).put(card.id(), card);
  }

  private Entity entity(Key key, Map<String, Integer> counts) {
    String most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Entity(
        key.kind(),
        most,
        List.copyOf(new TreeSet<>(counts.keySet())),
        List.copyOf(cards.get(key).values()));
  }
}
