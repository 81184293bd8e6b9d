package clipweave.vault;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notes whose clips are gone from folders that were seen as a whole. They stay, unless the user
 * wants them pruned; a note that he edited stays in any case.
 */
public final class Orphans {
  private static final int BRAKE_FROM = 10;

  private final List<Entry> all = new ArrayList<>();
  private final Map<String, String> hashes;
  private final long notes;

  private Orphans(Manifest state, Whereabouts where, VaultView vault) {
    this.hashes = vault.hashes();
    this.notes = state.entries().stream().filter(e -> isNote(e, where)).count();
  }

  /**
   * What a run saw of the clips.
   *
   * @param folders the keys of the folders that were seen as a whole
   * @param clips {@link #key} of every clip that is there, be it readable or not
   * @param notes the ids of the notes whose clips are at hand, under whatever name
   */
  public record Seen(Set<String> folders, Set<String> clips, Set<String> notes) {
    /** A run that looked at single clips, or at none. */
    public static final Seen NOTHING = new Seen(Set.of(), Set.of(), Set.of());

    public Seen {
      folders = Set.copyOf(folders);
      clips = Set.copyOf(clips);
      notes = Set.copyOf(notes);
    }

    /** Whether a clip of a note is gone from a folder that was seen as a whole. */
    boolean isGone(Entry note, String clip) {
      List<String> clips = note.card().map(Card::clips).orElse(List.of());
      int at = clips.size() == note.origins().size() ? clips.indexOf(clip) : -1;
      return at >= 0
          && folders.contains(note.origins().get(at))
          && !this.clips.contains(key(note.origins().get(at), clip));
    }

    /** What tells a clip from one in another folder. */
    public static String key(String origin, String clip) {
      return origin + "/" + clip;
    }
  }

  /**
   * Finds them.
   *
   * @param state what we remember, every file where it lies now
   */
  public static Orphans of(Manifest state, Whereabouts where, VaultView vault, Seen seen) {
    Orphans orphans = new Orphans(state, where, vault);
    state.entries().stream()
        .filter(e -> isNote(e, where) && !seen.notes().contains(e.id()) && isGone(e, seen))
        .forEach(orphans.all::add);
    return orphans;
  }

  private static boolean isNote(Entry entry, Whereabouts where) {
    return entry.kind() == Entry.Kind.CLIP && !entry.isDeleted() && !where.isGone(entry.id());
  }

  private static boolean isGone(Entry entry, Seen seen) {
    List<String> clips = entry.card().map(Card::clips).orElse(List.of());
    return !clips.isEmpty() && clips.stream().allMatch(c -> seen.isGone(entry, c));
  }

  /** Those that may go to the trash: nobody edited them. */
  public List<Entry> unedited() {
    return all.stream().filter(e -> e.base().equals(hashes.get(e.path()))).toList();
  }

  /** Whether that many are more than a person means to lose (law P19). */
  public boolean isTooMuch(Collection<Entry> trashed) {
    return trashed.size() >= BRAKE_FROM && trashed.size() * 10L > notes;
  }

  /** What their user should know, as long as they are there. */
  public List<Problem> problems(boolean isPruned) {
    Map<String, String> left = new TreeMap<>();
    all.forEach(e -> left.put(e.path(), e.card().orElseThrow().clip()));
    if (isPruned) {
      unedited().forEach(e -> left.remove(e.path()));
    }
    if (left.isEmpty()) {
      return List.of();
    }
    String first = left.keySet().iterator().next();
    String more = left.size() == 1 ? "" : ", as are those of " + (left.size() - 1) + " more notes";
    Problem problem =
        Problem.note(
            first, Place.START, "its clip '" + left.get(first) + "' is gone" + more, "kept");
    return List.of(
        isPruned ? problem : problem.withHint("--prune puts those you did not edit into .trash"));
  }
}
