package clipweave.vault;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The notes of ours that their user deleted: they do not come back unasked (law P12). */
public final class Tombstones {
  private final Map<String, Entry> gone = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Tombstones() {}

  /**
   * Finds what was deleted.
   *
   * @param wanted the ids of clips whose file the user named itself: they come back
   */
  public static Tombstones of(Manifest state, VaultView vault, Set<String> wanted) {
    Tombstones tombstones = new Tombstones();
    Set<String> there = new HashSet<>(vault.paths());
    Map<String, String> byId = vault.byId();
    for (Entry entry : state.entries()) {
      boolean isThere = there.contains(entry.path()) || byId.containsKey(entry.id());
      boolean isGone = entry.isDeleted() ? !byId.containsKey(entry.id()) : !isThere;
      if (isGone && !wanted.contains(entry.id())) {
        tombstones.add(entry);
      }
    }
    return tombstones;
  }

  public boolean has(String id) {
    return gone.containsKey(id);
  }

  /** Their entries, as the state is going to remember them. */
  public Iterable<Entry> entries() {
    return gone.values();
  }

  /** Told once, in the run that finds out. */
  public List<Problem> problems() {
    return problems;
  }

  private void add(Entry entry) {
    gone.put(entry.id(), entry.deleted());
    if (!entry.isDeleted()) {
      Problem problem =
          Problem.note(entry.path(), Place.START, "deleted since the last run", "not brought back");
      problems.add(
          entry
              .card()
              .map(c -> problem.withHint("to have it again, import '" + c.clip() + "' by name"))
              .orElse(problem));
    }
  }
}
