package clipweave.vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the files that we manage lie now (PROMISES 3, Identity): at the path that we remember if it
 * is still the same note, else where the note's id is found. A copy belongs to the person who made
 * it; a note that lost its id and was edited is his, too. Links that {@code weave} put into a note
 * stay with that note.
 */
public final class Whereabouts {
  private final Map<String, KnownNote> notes = new HashMap<>();
  private final Map<String, String> byId;
  private final Set<String> there;
  private final RenamedHubs hubs;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> woven = new HashMap<>();
  private final Map<String, String> byHash = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private Manifest state = Manifest.empty();

  private Whereabouts(Manifest state, VaultView vault) {
    this.byId = vault.byId();
    this.there = new HashSet<>(vault.paths());
    vault.notes().forEach(n -> notes.put(n.path(), n));
    this.hubs = RenamedHubs.of(state, vault);
  }

  /** Looks for every file of {@code state}. */
  public static Whereabouts of(Manifest state, VaultView vault) {
    Whereabouts whereabouts = new Whereabouts(state, vault);
    state.entries().stream().filter(e -> !e.isNote()).forEach(whereabouts::add);
    state.entries().stream().filter(Entry::isNote).forEach(whereabouts::addWoven);
    whereabouts.state = Manifest.of(whereabouts.entries.values());
    return whereabouts;
  }

  private void add(Entry entry) {
    Optional<String> path = find(entry);
    if (path.isEmpty()) {
      gone.add(entry.id());
    }
    String now = path.orElse(entry.path());
    if (!now.equals(entry.path())) {
      before.put(now, entry.path());
    }
    entries.put(entry.id(), now.equals(entry.path()) ? entry : entry.movedTo(now));
  }

  /**
   * The links that {@code weave} made go where their note goes: with the clip's note whose they
   * are, else at their place or where the very text is; with a note that is gone they go, too.
   */
  private void addWoven(Entry entry) {
    Entry owner = entries.get(entry.owner());
    Optional<String> path =
        owner == null
            ? woven(entry)
            : Optional.of(owner.path()).filter(p -> !gone.contains(owner.id()));
    path.ifPresent(p -> putWoven(entry, p, owner == null));
  }

  private Optional<String> woven(Entry entry) {
    return there.contains(entry.path())
        ? Optional.of(entry.path())
        : Optional.ofNullable(byHash().get(entry.base()));
  }

  /** A note that came to the place of another is known by its text. */
  private void putWoven(Entry entry, String path, boolean isByPlace) {
    Entry now = isByPlace ? entry.ownedBy(path).movedTo(path) : entry.movedTo(path);
    Entry other = entries.get(now.id());
    if (other == null || now.base().equals(hash(path))) {
      entries.put(now.id(), now);
      woven.put(now.id(), entry.path());
    }
  }

  private String hash(String path) {
    KnownNote note = notes.get(path);
    return note == null ? "" : note.hash();
  }

  private Map<String, String> byHash() {
    if (byHash.isEmpty()) {
      notes.values().stream().sorted().forEach(n -> byHash.putIfAbsent(n.hash(), n.path()));
    }
    return byHash;
  }

  private Optional<String> find(Entry entry) {
    boolean isThere = there.contains(entry.path());
    return isThere && isIts(entry)
        ? Optional.of(entry.path())
        : Optional.ofNullable(byId.get(entry.id())).or(() -> hubs.find(entry));
  }

  /** A note that cannot be read just now, or is still in the cloud, counts as present. */
  private boolean isIts(Entry entry) {
    KnownNote note = notes.get(entry.path());
    if (note == null || !isWithId(entry) || note.hash().equals(entry.base())) {
      return true;
    }
    return note.id().isPresent() ? note.id().get().equals(entry.id()) : isHome(entry);
  }

  private static boolean isWithId(Entry entry) {
    return entry.kind() == Entry.Kind.CLIP || entry.kind() == Entry.Kind.WOVEN;
  }

  /** A clip that lies in the vault is known by its place; taken back, it is as if it were gone. */
  private static boolean isHome(Entry entry) {
    return entry.kind() == Entry.Kind.WOVEN && !entry.isDeleted();
  }

  /** What we remember, every file under the path where it lies now. */
  public Manifest state() {
    return state;
  }

  /** Whether a file that we remember is nowhere. */
  public boolean isGone(String id) {
    return gone.contains(id);
  }

  /** Whether no note carries an id. */
  boolean isUnseen(String id) {
    return !byId.containsKey(id);
  }

  /** The path that we remember for a note that lies at {@code path} now. */
  public String remembered(String path) {
    return before.getOrDefault(path, path);
  }

  /** The entry as we remember it, at the path that it had then. */
  public Entry remembered(Entry entry) {
    return entry.movedTo(
        entry.isNote()
            ? woven.getOrDefault(entry.id(), entry.path())
            : before.getOrDefault(entry.path(), entry.path()));
  }

  /** Whether something stands at a path, be it readable or not. */
  public boolean isTaken(String path) {
    return there.contains(path);
  }
}
