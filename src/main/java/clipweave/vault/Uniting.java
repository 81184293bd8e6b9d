package clipweave.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Clips that are the same page with the same words become one note; nothing else is united. */
public final class Uniting {
  private Uniting() {}

  /**
   * One card for each id, sorted by id. Its text is the first clip's in the order of the paths; its
   * authors and tags are those of all, its clip date the earliest.
   *
   * @param cards in any order; those with equal ids have equal URL keys and fingerprints
   */
  public static List<Card> of(Collection<Card> cards) {
    Map<String, List<Card>> byId = new TreeMap<>();
    for (Card card : cards) {
      byId.computeIfAbsent(card.id(), k -> new ArrayList<>()).add(card);
    }
    return byId.values().stream().map(Uniting::united).toList();
  }

  private static Card united(List<Card> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    Card first = same.stream().min((a, b) -> a.clip().compareTo(b.clip())).orElseThrow();
    Set<String> clips = new LinkedHashSet<>(first.clips());
    same.forEach(c -> clips.addAll(new TreeSet<>(c.clips())));
    return new Card(
        first.id(),
        List.copyOf(clips),
        first.home(),
        first.dialect(),
        first.title(),
        first.urlKey(),
        first.site(),
        all(first, same, Card::authors),
        all(first, same, Card::tags),
        earliest(same),
        first.fingerprint(),
        first.hasText(),
        first.cites(),
        first.citedTitles());
  }

  private static List<String> all(
      Card first, List<Card> same, Function<Card, List<String>> values) {
    Set<String> all = new LinkedHashSet<>(values.apply(first));
    same.stream()
        .sorted((a, b) -> a.clip().compareTo(b.clip()))
        .forEach(c -> all.addAll(values.apply(c)));
    return List.copyOf(all);
  }

  private static Optional<String> earliest(List<Card> same) {
    return same.stream().flatMap(c -> c.clipped().stream()).min(String::compareTo);
  }
}
