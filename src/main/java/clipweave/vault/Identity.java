package clipweave.vault;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which note each clip belongs to (PROMISES 3, Identity): by URL key and fingerprint,
 * else by the name of its file when the source is the same, else it is new. Clips inside the vault
 * keep the id of their place and are never taken for one another.
 */
public final class Identity {
  private final Manifest state;
  private final Map<String, Entry> byHome = new HashMap<>();
  private final Map<String, Entry> byClip = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final List<Card> cards = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Identity(Manifest state) {
    this.state = state;
    for (Entry entry : state.entries()) {
      entry.card().ifPresent(card -> remember(entry, card));
    }
  }

  /**
   * Gives every card its id.
   *
   * @param drafts cards whose id was made from their own URL key and fingerprint
   */
  public static Identity of(Collection<Card> drafts, Manifest state) {
    Identity identity = new Identity(state);
    List<Card> sorted = drafts.stream().sorted((a, b) -> a.clip().compareTo(b.clip())).toList();
    sorted.stream().filter(c -> c.home().isPresent()).forEach(identity::addWoven);
    List<Card> outside = sorted.stream().filter(c -> c.home().isEmpty()).toList();
    outside.forEach(c -> identity.claimed.add(c.id()));
    outside.forEach(identity::addOutside);
    return identity;
  }

  /** The cards under the ids they are going to keep. */
  public List<Card> cards() {
    return cards;
  }

  public List<Problem> problems() {
    return problems;
  }

  private void remember(Entry entry, Card card) {
    if (entry.kind() == Entry.Kind.WOVEN) {
      byHome.put(entry.path(), entry);
    } else {
      card.clips().forEach(clip -> byClip.put(clip, entry));
    }
  }

  private void addWoven(Card draft) {
    String home = draft.home().orElseThrow();
    Entry known = byHome.get(home);
    String id = known != null ? known.id() : free(draft, home);
    claimed.add(id);
    homes.put(id, home);
    cards.add(draft.withId(id).withDialect(dialect(draft, known)));
  }

  /** The shape it was written in, not the one that our own keys gave it. */
  private static String dialect(Card draft, Entry known) {
    return Optional.ofNullable(known)
        .flatMap(Entry::card)
        .map(Card::dialect)
        .orElse(draft.dialect());
  }

  private String free(Card draft, String home) {
    boolean isFree = !claimed.contains(draft.id()) && state.entry(draft.id()).isEmpty();
    return isFree ? draft.id() : Fingerprint.id(draft.id() + "\n" + home);
  }

  private void addOutside(Card draft) {
    Optional<String> home =
        Optional.ofNullable(homes.get(draft.id()))
            .or(() -> state.entry(draft.id()).filter(Identity::isWoven).map(Entry::path));
    if (home.isPresent()) {
      problems.add(
          Problem.note(
              draft.clip(),
              Place.START,
              "the same page lies in the vault as '" + home.get() + "'",
              "left alone"));
      return;
    }
    cards.add(draft.withId(state.entry(draft.id()).isPresent() ? draft.id() : changed(draft)));
  }

  private static boolean isWoven(Entry entry) {
    return entry.kind() == Entry.Kind.WOVEN && !entry.isDeleted();
  }

  /** A clip of the same name and source that says something else now is the same clip, edited. */
  private String changed(Card draft) {
    Entry last = byClip.get(draft.clip());
    boolean isSame =
        last != null
            && !claimed.contains(last.id())
            && last.card().filter(c -> isSameWork(c, draft)).isPresent();
    if (!isSame) {
      return draft.id();
    }
    claimed.add(last.id());
    return last.id();
  }

  private static boolean isSameWork(Card one, Card other) {
    return one.urlKey().isPresent() || other.urlKey().isPresent()
        ? one.urlKey().equals(other.urlKey())
        : one.title().equals(other.title());
  }
}
