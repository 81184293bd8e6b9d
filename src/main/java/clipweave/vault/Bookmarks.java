package clipweave.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which page each clip without text belongs to: one that has the same URL key and a text. A note
 * that was made of a bookmark alone goes on under the id of its page as soon as a clip of that page
 * is there, so that it does not matter which of them was imported first.
 */
final class Bookmarks {
  private final Manifest state;
  private final Map<String, TreeSet<String>> known = new HashMap<>();
  private final Map<String, TreeSet<String>> fresh = new HashMap<>();
  private final Map<String, List<Entry>> notes = new TreeMap<>();
  private final Map<String, String> renamed = new TreeMap<>();

  private Bookmarks(Manifest state) {
    this.state = state;
    for (Entry entry : state.entries()) {
      boolean isClip = entry.kind() == Entry.Kind.CLIP;
      entry.card().filter(c -> isClip).ifPresent(card -> remember(entry, card));
    }
  }

  /**
   * @param drafts the clips at hand that lie outside the vault
   */
  static Bookmarks of(Collection<Card> drafts, Manifest state) {
    Bookmarks bookmarks = new Bookmarks(state);
    Set<String> filled = new HashSet<>();
    for (Card draft : drafts) {
      boolean isNew = draft.hasText() && state.entry(draft.id()).isEmpty();
      if (isNew && draft.urlKey().isPresent()) {
        add(bookmarks.fresh, draft.urlKey().get(), draft.id());
        filled.add(draft.clip());
      }
    }
    bookmarks.notes.forEach((key, entries) -> bookmarks.rename(key, entries, filled));
    return bookmarks;
  }

  /** The notes that go by another id from now on. */
  Map<String, String> renamed() {
    return renamed;
  }

  /** The id of the page that a clip without text belongs to; empty where it stands for itself. */
  Optional<String> page(Card draft) {
    if (draft.hasText() || draft.urlKey().isEmpty()) {
      return Optional.empty();
    }
    String key = draft.urlKey().get();
    boolean hasNote = state.entry(draft.id()).isPresent() && !renamed.containsKey(draft.id());
    TreeSet<String> texts = known.getOrDefault(key, fresh.getOrDefault(key, new TreeSet<>()));
    if (hasNote || texts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(texts.first());
  }

  private void remember(Entry entry, Card card) {
    if (card.urlKey().isEmpty()) {
      return;
    }
    if (card.hasText()) {
      add(known, card.urlKey().get(), entry.id());
    } else if (!entry.isDeleted()) {
      notes.merge(card.urlKey().get(), List.of(entry), (a, b) -> List.of(a.get(0), b.get(0)));
    }
  }

  /** Not where the bookmark's own file got a text: that is an edit, and the note stays itself. */
  private void rename(String key, List<Entry> entries, Set<String> filled) {
    Entry entry = entries.get(0);
    boolean isEdited = entry.card().orElseThrow().clips().stream().anyMatch(filled::contains);
    if (entries.size() == 1 && !isEdited && fresh.containsKey(key) && !known.containsKey(key)) {
      renamed.put(entry.id(), fresh.get(key).first());
    }
  }

  private static void add(Map<String, TreeSet<String>> ids, String key, String id) {
    ids.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
  }
}
