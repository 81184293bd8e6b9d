package clipweave.vault;

import clipweave.note.Problem;
import clipweave.note.Settings.Duplicates;
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
 * else by the name of its file when the source is the same, else it is new. A clip without text
 * belongs to the page that its URL names. Clips inside the vault keep the id of their place and are
 * never taken for one another.
 */
public final class Identity {
  private final Manifest state;
  private final Duplicates policy;
  private final Bookmarks bookmarks;
  private final Map<String, Entry> byHome = new HashMap<>();
  private final Map<String, Entry> byClip = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, String> pages = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final List<Card> cards = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Identity(Manifest known, Bookmarks bookmarks, Duplicates policy) {
    this.state = known.renamed(bookmarks.renamed());
    this.policy = policy;
    this.bookmarks = bookmarks;
    for (Entry entry : state.entries()) {
      entry.card().ifPresent(card -> remember(entry, card));
    }
  }

  /** Gives every card its id, where copies of a page are to become one note. */
  public static Identity of(Collection<Card> drafts, Manifest state) {
    return of(drafts, state, Duplicates.MERGE);
  }

  /**
   * Gives every card its id; cards with equal ids are one note.
   *
   * @param drafts cards whose id was made from their own URL key and fingerprint
   */
  public static Identity of(Collection<Card> drafts, Manifest state, Duplicates policy) {
    List<Card> sorted = drafts.stream().sorted((a, b) -> a.clip().compareTo(b.clip())).toList();
    List<Card> outside = sorted.stream().filter(c -> c.home().isEmpty()).toList();
    boolean isMerging = policy == Duplicates.MERGE;
    Bookmarks bookmarks =
        isMerging ? Bookmarks.of(outside, state) : Bookmarks.of(List.of(), Manifest.empty());
    Identity identity = new Identity(state, bookmarks, policy);
    sorted.stream().filter(c -> c.home().isPresent()).forEach(identity::addWoven);
    outside.forEach(c -> identity.claimed.add(c.id()));
    outside.forEach(identity::addOutside);
    return identity;
  }

  /** The cards under the ids they are going to keep. */
  public List<Card> cards() {
    return cards;
  }

  /** Notes of bookmarks that go on under the id of their page. */
  public Map<String, String> renamed() {
    return bookmarks.renamed();
  }

  public List<Problem> problems() {
    return problems;
  }

  private void remember(Entry entry, Card card) {
    if (entry.kind() == Entry.Kind.WOVEN) {
      byHome.put(entry.path(), entry);
      card.urlKey()
          .filter(k -> card.hasText() && isWoven(entry))
          .ifPresent(k -> pages.putIfAbsent(k, entry.path()));
    } else {
      card.clips().forEach(clip -> byClip.put(clip, entry));
    }
  }

  private void addWoven(Card draft) {
    String home = draft.home().orElseThrow();
    Entry known = byHome.get(home);
    String id = known != null ? known.id() : free(draft, home);
    if (known == null && homes.containsKey(draft.id())) {
      samePage(draft, homes.get(draft.id()), "both are left alone");
    }
    claimed.add(id);
    homes.put(id, home);
    draft.urlKey().filter(k -> draft.hasText()).ifPresent(k -> pages.putIfAbsent(k, home));
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
    boolean isFree = !claimed.contains(draft.id()) && !isOfPlace(draft.id());
    return isFree ? draft.id() : Fingerprint.id(draft.id() + "\n" + home);
  }

  /** Of a note that only the list of the deleted knows, nobody knows where it lay. */
  private boolean isOfPlace(String id) {
    return state.entry(id).filter(e -> !e.path().isEmpty()).isPresent();
  }

  private void addOutside(Card draft) {
    Optional<String> home = home(draft);
    if (home.isPresent()) {
      samePage(draft, home.get(), "left alone");
      return;
    }
    String id = policy == Duplicates.MERGE ? id(draft) : ownId(draft);
    given.add(id);
    cards.add(draft.withId(id));
  }

  private void samePage(Card draft, String home, String did) {
    String says = "the same page lies in the vault as '" + home + "'";
    problems.add(Problem.note(draft.clip(), Place.START, says, did));
  }

  /** Where in the vault the user has this page himself. */
  private Optional<String> home(Card draft) {
    Optional<String> page = draft.hasText() ? Optional.empty() : draft.urlKey().flatMap(this::page);
    return Optional.ofNullable(homes.get(draft.id()))
        .or(() -> state.entry(draft.id()).filter(Identity::isWoven).map(Entry::path))
        .or(() -> page);
  }

  private Optional<String> page(String urlKey) {
    return Optional.ofNullable(pages.get(urlKey));
  }

  private static boolean isWoven(Entry entry) {
    return entry.kind() == Entry.Kind.WOVEN && !entry.isDeleted();
  }

  private String id(Card draft) {
    Entry last = byClip.get(draft.clip());
    boolean isKnownBookmark = !draft.hasText() && last != null && isSameWork(last, draft);
    if (isKnownBookmark) {
      return last.id();
    }
    Optional<String> page = bookmarks.page(draft);
    if (page.isPresent()) {
      return page.get();
    }
    return state.entry(draft.id()).isPresent() ? draft.id() : changed(draft);
  }

  /** A clip of the same name and source that says something else now is the same clip, edited. */
  private String changed(Card draft) {
    Entry last = byClip.get(draft.clip());
    boolean isSame =
        last != null
            && !claimed.contains(last.id())
            && isFirst(last, draft)
            && isSameWork(last, draft);
    if (!isSame) {
      return draft.id();
    }
    claimed.add(last.id());
    return last.id();
  }

  /** Where copies stay apart: what the clip's note is called, else an id that no other clip has. */
  private String ownId(Card draft) {
    Entry last = byClip.get(draft.clip());
    if (last != null && isFirst(last, draft) && isSameWork(last, draft)) {
      return last.id();
    }
    boolean isFree = !given.contains(draft.id()) && state.entry(draft.id()).isEmpty();
    return isFree ? draft.id() : Fingerprint.id(draft.id() + "\n" + draft.clip());
  }

  private static boolean isFirst(Entry last, Card draft) {
    return last.card().orElseThrow().clip().equals(draft.clip());
  }

  private static boolean isSameWork(Entry last, Card draft) {
    Card card = last.card().orElseThrow();
    return card.urlKey().isPresent() || draft.urlKey().isPresent()
        ? card.urlKey().equals(draft.urlKey())
        : card.title().equals(draft.title());
  }
}
