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
 * it; a note that lost its id and was edited is his, too.
 */
public final class Whereabouts {
  private final Map<String, KnownNote> notes = new HashMap<>();
  private final Map<String, String> byId;
  private final Set<String> there;
  private final RenamedHubs hubs;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, String> before = new HashMap<>();
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
    state.entries().forEach(whereabouts::add);
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

  /** Whether something stands at a path, be it readable or not. */
  public boolean isTaken(String path) {
    return there.contains(path);
  }
}
