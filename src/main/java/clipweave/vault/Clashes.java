package clipweave.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The notes that lie beside one that its user and its clip both changed, as long as he has not
 * decided. They leave by themselves: when all of their lines are in the note, or a later one takes
 * their place (law P10). One that he edited or deleted is none any more.
 */
public final class Clashes {
  private final Manifest state;
  private final Map<String, String> hashes;
  private final Texts texts;
  private final List<Change> changes = new ArrayList<>();
  private final List<Entry> open = new ArrayList<>();

  private Clashes(Manifest state, VaultView vault, Texts texts) {
    this.state = state;
    this.hashes = vault.hashes();
    this.texts = texts;
  }

  /**
   * Looks at every one of them.
   *
   * @param fresh what this run is going to put beside notes
   * @throws IOException if one is there and cannot be read
   */
  public static Clashes of(Manifest state, VaultView vault, Texts texts, List<Entry> fresh)
      throws IOException {
    Clashes clashes = new Clashes(state, vault, texts);
    Set<String> again = new HashSet<>();
    fresh.forEach(e -> again.add(ConflictNote.noteId(e.id())));
    Set<String> ids = new HashSet<>(fresh.stream().map(Entry::id).toList());
    for (Entry entry : state.entries()) {
      if (entry.kind() == Entry.Kind.CONFLICT && !ids.contains(entry.id())) {
        clashes.look(entry, again);
      }
    }
    return clashes;
  }

  /** What remembers a conflict note. */
  public static Entry entry(Change conflict, String noteId) {
    String hash = conflict.content().orElseThrow().hash();
    String id = ConflictNote.id(noteId, hash);
    return Entry.plain(id, Entry.Kind.CONFLICT, conflict.path(), hash);
  }

  /** Those that leave. */
  public List<Change> changes() {
    return changes;
  }

  /** Those that stay. */
  public List<Entry> open() {
    return open;
  }

  private void look(Entry entry, Set<String> again) throws IOException {
    if (!entry.base().equals(hashes.get(entry.path()))) {
      return;
    }
    String noteId = ConflictNote.noteId(entry.id());
    if (again.contains(noteId) || isResolved(entry, state.entry(noteId))) {
      changes.add(Change.trash(entry.path(), entry.base()));
    } else {
      open.add(entry);
    }
  }

  private boolean isResolved(Entry conflict, Optional<Entry> note) throws IOException {
    boolean isThere = note.isPresent() && hashes.containsKey(note.get().path());
    return isThere
        && ConflictNote.isResolved(
            texts.vault(conflict.path()).orElse(""), texts.vault(note.get().path()).orElse(""));
  }
}
