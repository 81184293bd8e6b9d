package clipweave.vault;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notes of ours that their user deleted or took back: they do not come back unasked (law P12).
 * They are listed in a file of the vault, which he may edit: a line that he takes out brings its
 * note back.
 *
 * <pre>
 * ID TAB PATH         one line a note, sorted by id
 * </pre>
 */
public final class Tombstones {
  /** Where they are listed. */
  public static final String PATH = ".clipweave/tombstones.tsv";

  private final Map<String, Entry> gone = new TreeMap<>();
  private final Set<String> pruned = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Tombstones() {}

  /** Nothing was deleted. */
  static Tombstones none() {
    return new Tombstones();
  }

  /**
   * Finds what was deleted.
   *
   * @param state what we remember, every file where it lies now
   * @param listed the ids that the user's list holds; empty where there is no list
   * @param wanted the ids of clips whose file the user named itself: they come back
   */
  public static Tombstones of(
      Manifest state, Whereabouts where, Optional<Set<String>> listed, Set<String> wanted) {
    Tombstones tombstones = new Tombstones();
    for (Entry entry : state.entries()) {
      boolean isRefused = isRefused(entry, listed);
      boolean isGone = where.isGone(entry.id()) && (isRefused || !entry.isDeleted());
      if (isGone && !wanted.contains(entry.id()) && entry.kind() != Entry.Kind.CONFLICT) {
        tombstones.add(entry, isRefused);
      }
    }
    tombstones.addUnknown(state, where, listed.orElse(Set.of()), wanted);
    return tombstones;
  }

  /** A list that is there is what counts; without one, what the state remembers. */
  private static boolean isRefused(Entry entry, Optional<Set<String>> listed) {
    return listed.map(ids -> ids.contains(entry.id())).orElse(entry.isDeleted());
  }

  /** The state may be lost, or come from another device: then the list alone knows. */
  private void addUnknown(
      Manifest state, Whereabouts where, Set<String> listed, Set<String> wanted) {
    for (String id : listed) {
      if (state.entry(id).isEmpty() && !wanted.contains(id) && where.isUnseen(id)) {
        gone.put(id, Entry.plain(id, Entry.Kind.CLIP, "", "").deleted());
      }
    }
  }

  public boolean has(String id) {
    return gone.containsKey(id) || pruned.contains(id);
  }

  /** Notes that this run itself takes away. */
  public void prune(Collection<String> ids) {
    pruned.addAll(ids);
  }

  public Set<String> pruned() {
    return pruned;
  }

  /** Their entries, as the state is going to remember them. */
  public Collection<Entry> entries() {
    return gone.values();
  }

  /** Told once, in the run that finds out. */
  public List<Problem> problems() {
    return problems;
  }

  private void add(Entry entry, boolean isKnown) {
    gone.put(entry.id(), entry.deleted());
    if (!isKnown && !entry.isDeleted()) {
      Problem problem =
          Problem.note(entry.path(), Place.START, "deleted since the last run", "not brought back");
      boolean isHis = entry.kind() == Entry.Kind.WOVEN;
      problems.add(isHis ? problem : problem.withHint(restoring(entry)));
    }
  }

  /** How its user gets a note back; the id of a hub would need quotes of every kind. */
  private static String restoring(Entry entry) {
    String name = entry.card().isPresent() ? entry.id() : "'" + entry.path() + "'";
    return "clipweave sync --restore " + name + " brings it back";
  }

  /** That a clip at hand is left out, because its note is not to come back. */
  public Problem leftOut(Card card, String shown) {
    Entry entry = gone.get(card.id());
    String note = entry.path().isEmpty() ? "" : " '" + entry.path() + "'";
    return Problem.note(
            shown, Place.START, "its note" + note + " was deleted or taken back", "left out")
        .withHint(
            "clipweave sync --restore "
                + entry.id()
                + " brings it back, or import the clip by its own name");
  }

  /** The ids that a list holds; a line that is none of ours is passed over. */
  public static Set<String> read(byte[] list) {
    Set<String> ids = new HashSet<>();
    new String(list, StandardCharsets.UTF_8)
        .lines()
        .filter(l -> l.indexOf('\t') > 0)
        .forEach(l -> ids.add(l.substring(0, l.indexOf('\t'))));
    return ids;
  }

  /** The list of the notes that a state says are deleted; empty for none. */
  public static String list(Manifest state) {
    StringBuilder list = new StringBuilder();
    state.entries().stream()
        .filter(Entry::isDeleted)
        .forEach(e -> list.append(e.id()).append('\t').append(shown(e.path())).append('\n'));
    return list.toString();
  }

  private static String shown(String path) {
    return path.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
