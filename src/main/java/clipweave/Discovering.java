package clipweave;

import clipweave.names.PersonNames;
import clipweave.note.Settings.Discover;
import clipweave.syntax.Outline;
import clipweave.text.Span;
import clipweave.vault.Card;
import clipweave.vault.EntityDecisions;
import clipweave.vault.Entry;
import clipweave.vault.Tombstones;
import clipweave.vault.Unweaving;
import clipweave.weave.Discovery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the names that clips keep naming. Clips that are not at hand are read from what we last
 * wrote of them, and only where a clip is new or a name was accepted that no clip mentions yet.
 */
final class Discovering {
  private final Session session;
  private final ClipsAtHand clips;
  private final Map<String, ClipsAtHand.ReadClip> read;
  private final Tombstones gone;

  /**
   * @param read the clips at hand, by name
   */
  Discovering(
      Session session, ClipsAtHand clips, Map<String, ClipsAtHand.ReadClip> read, Tombstones gone) {
    this.session = session;
    this.clips = clips;
    this.read = read;
    this.gone = gone;
  }

  /**
   * What is decided about the names of all clips; empty where nothing can be new.
   *
   * @param cards those at hand
   */
  Optional<FoundNames> names(List<Card> cards) {
    if (session.settings().discover() == Discover.OFF || !isNew(cards)) {
      return Optional.empty();
    }
    Discovery discovery = new Discovery();
    Set<String> atHand = cards.stream().map(Card::id).collect(Collectors.toSet());
    List<Card> all = all(cards, atHand);
    all.parallelStream().forEach(c -> read(c, atHand.contains(c.id()), discovery));
    return Optional.of(FoundNames.of(discovery.found(), all, session));
  }

  /** Cards at hand that mention what they did when they were last read. */
  List<Card> asBefore(List<Card> cards) {
    return cards.stream().map(c -> last(c).map(l -> c.mentioning(l.mentions())).orElse(c)).toList();
  }

  private Optional<Card> last(Card card) {
    return session.state().entry(card.id()).flatMap(Entry::card);
  }

  private boolean isNew(List<Card> cards) {
    return cards.stream().anyMatch(c -> !gone.has(c.id()) && isNew(c)) || isUnmentioned();
  }

  private boolean isNew(Card card) {
    return last(card).filter(l -> l.fingerprint().equals(card.fingerprint())).isEmpty();
  }

  /** Whether a name is accepted that no clip is known to mention or to be by. */
  private boolean isUnmentioned() {
    List<EntityDecisions.Ruling> accepted = session.view().decisions().accepted();
    if (accepted.isEmpty()) {
      return false;
    }
    Set<String> known = new HashSet<>();
    for (Card card : remembered(Set.of())) {
      card.authors().forEach(a -> known.add(PersonNames.key(a)));
      card.mentions().forEach(m -> known.add(PersonNames.key(m.name())));
    }
    return accepted.stream().anyMatch(r -> !known.contains(PersonNames.key(r.name())));
  }

  private List<Card> all(List<Card> cards, Set<String> atHand) {
    List<Card> all = new ArrayList<>(cards);
    all.removeIf(c -> gone.has(c.id()));
    all.addAll(remembered(atHand));
    return all;
  }

  private List<Card> remembered(Set<String> without) {
    return session.state().entries().stream()
        .filter(e -> !without.contains(e.id()) && !gone.has(e.id()))
        .map(Entry::card)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A clip that cannot be read just now says nothing. */
  private void read(Card card, boolean isAtHand, Discovery discovery) {
    String source = card.site().orElse(card.id());
    try {
      ClipsAtHand.ReadClip clip = read.get(card.clip());
      if (clip != null && isAtHand) {
        ClipCard parsed = clips.parsed(clip);
        Span body = parsed.clipping().body();
        discovery.read(card.id(), source, parsed.clipping().text(), body, parsed.outline());
      } else {
        written(card, source, discovery);
      }
    } catch (IOException e) {
      return;
    }
  }

  /** A clip that is not at hand: as we last wrote it, without our links. */
  private void written(Card card, String source, Discovery discovery) throws IOException {
    Entry entry = session.state().entry(card.id()).orElseThrow();
    Optional<String> base = session.texts().base(entry.path());
    if (base.isEmpty() && session.where().isGone(entry.id())) {
      return;
    }
    String text = base.isPresent() ? base.get() : session.texts().vault(entry.path()).orElse("");
    String plain = Unweaving.whole(entry, base, text);
    ClipCard parsed = ClipCard.read(card.clip(), plain, Optional.of(entry.path()));
    Span body = parsed.clipping().body();
    discovery.read(card.id(), source, plain, body, Outline.scan(plain, body));
  }
}
