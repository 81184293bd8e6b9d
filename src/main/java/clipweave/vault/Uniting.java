package clipweave.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Clips that are the same page with the same words become one note; nothing else is united. The
 * copy a note was made from stays its first, whatever comes later, and what a copy gave that is not
 * at hand now stays too.
 */
public final class Uniting {
  /** The earlier day; of one day what has a time, then the earlier time. */
  private static final Comparator<String> BY_DATE =
      Comparator.comparing((String d) -> d.substring(0, Math.min(10, d.length())))
          .thenComparing(d -> d.length() <= 10)
          .thenComparing(Comparator.naturalOrder());

  /** A clip with text before one without, then by path: {@code A.md} before {@code A 1.md}. */
  private static final Comparator<Card> FIRST =
      Comparator.comparing((Card c) -> !c.hasText())
          .thenComparing((Card c) -> c.clip().substring(0, Math.max(0, c.clip().lastIndexOf('.'))))
          .thenComparing(Card::clip);

  private final Manifest state;
  private final Orphans.Seen seen;
  private final Set<String> atHand = new HashSet<>();

  private Uniting(Collection<Card> cards, Manifest state, Orphans.Seen seen) {
    this.state = state;
    this.seen = seen;
    cards.forEach(c -> atHand.addAll(c.clips()));
  }

  /** The same, where nothing is remembered. */
  public static List<Card> of(Collection<Card> cards) {
    return of(cards, Manifest.empty(), Orphans.Seen.NOTHING);
  }

  /**
   * One card for each id, sorted by id. Its text is the first copy's; its authors and tags are
   * those of all, its clip date the earliest.
   *
   * @param cards in any order; those with equal ids are one note
   * @param state the notes that we remember, under the same ids
   * @param seen what tells that a copy goes by another name now
   */
  public static List<Card> of(Collection<Card> cards, Manifest state, Orphans.Seen seen) {
    Uniting uniting = new Uniting(cards, state, seen);
    Map<String, List<Card>> byId = new TreeMap<>();
    for (Card card : cards) {
      byId.computeIfAbsent(card.id(), k -> new ArrayList<>()).add(card);
    }
    return byId.values().stream().map(uniting::withRemembered).toList();
  }

  private Card withRemembered(List<Card> same) {
    Optional<Entry> note = state.entry(same.get(0).id());
    List<Card> all = new ArrayList<>(same.stream().sorted(FIRST).toList());
    note.flatMap(n -> absent(n, same)).ifPresent(all::add);
    return united(first(all, note.flatMap(Entry::card)), all);
  }

  /** What is remembered of the copies that are not at hand and were not renamed. */
  private Optional<Card> absent(Entry note, List<Card> same) {
    Optional<Card> last = note.card().filter(c -> c.home().isEmpty());
    List<String> names = last.map(Card::clips).orElse(List.of());
    List<String> absent = new ArrayList<>(names);
    absent.removeAll(atHand);
    List<String> gone = absent.stream().filter(c -> seen.isGone(note, c)).toList();
    long fresh = same.stream().filter(c -> !names.contains(c.clip())).count();
    if (fresh >= gone.size()) {
      absent.removeAll(gone);
    }
    return last.filter(l -> !absent.isEmpty()).map(l -> l.withClips(absent));
  }

  /** The copy that the note was made from; a text takes the place of a bookmark. */
  private static Card first(List<Card> all, Optional<Card> last) {
    boolean hasText = all.stream().anyMatch(Card::hasText);
    List<Card> fit = all.stream().filter(c -> c.hasText() == hasText).toList();
    return last.flatMap(l -> fit.stream().filter(c -> c.clip().equals(l.clip())).findFirst())
        .orElse(fit.get(0));
  }

  private static Card united(Card first, List<Card> all) {
    if (all.size() == 1) {
      return first;
    }
    Set<String> clips = new LinkedHashSet<>(List.of(first.clip()));
    TreeSet<String> others = new TreeSet<>();
    all.forEach(c -> others.addAll(c.clips()));
    clips.addAll(others);
    Card.Header header =
        new Card.Header(
            first.title(),
            first.urlKey(),
            one(first, all, Card::site),
            all(first, all, Card::authors),
            all(first, all, Card::tags),
            all.stream().flatMap(c -> c.clipped().stream()).min(BY_DATE));
    return new Card(
        first.id(),
        List.copyOf(clips),
        first.home(),
        first.dialect(),
        header,
        first.body(),
        first.mentions());
  }

  private static Optional<String> one(
      Card first, List<Card> all, Function<Card, Optional<String>> value) {
    return value
        .apply(first)
        .or(() -> all.stream().flatMap(c -> value.apply(c).stream()).findFirst());
  }

  private static List<String> all(
      Card first, List<Card> same, Function<Card, List<String>> values) {
    Set<String> all = new LinkedHashSet<>(values.apply(first));
    same.forEach(c -> all.addAll(values.apply(c)));
    return List.copyOf(all);
  }
}
