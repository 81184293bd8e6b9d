package clipweave;

import clipweave.note.Problem;
import clipweave.text.Place;
import clipweave.vault.Change;
import clipweave.vault.Content;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import clipweave.vault.Sha256;
import clipweave.vault.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The plan of an undo while it is drawn up: the changes, and what is going to be remembered. */
final class UndoDraft {
  private final Session session;
  private final Map<String, String> hashes;
  private final Map<String, Entry> next = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Content> bases = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Of a vault as it stands now. */
  UndoDraft(Session session) {
    this.session = session;
    this.hashes = session.view().hashes();
    remember(session.remembered().entries());
  }

  Plan plan() {
    return new Plan(changes, Manifest.of(next.values()), bases, problems, 0);
  }

  void add(Change change) {
    changes.add(change);
  }

  void trash(String path, String hash) {
    changes.add(Change.trash(path, hash));
  }

  /** The paths of the files that the plan trashes. */
  Set<String> trashed() {
    Set<String> paths = new HashSet<>();
    changes.stream().filter(c -> c.op() == Change.Op.TRASH).forEach(c -> paths.add(c.path()));
    return paths;
  }

  /** Whether the plan does something to the file at a path. */
  boolean changes(String path) {
    return changes.stream().anyMatch(c -> c.path().equals(path));
  }

  void say(Problem problem) {
    problems.add(problem);
  }

  void say(String path, String says, String did) {
    say(Problem.look(path, Place.START, says, did));
  }

  /** What is going to be remembered, sorted by id. */
  Collection<Entry> entries() {
    return next.values();
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(next.get(id));
  }

  void remember(Entry entry) {
    next.put(entry.id(), entry);
  }

  void remember(Collection<Entry> entries) {
    entries.forEach(this::remember);
  }

  void rememberBase(String path, Content base) {
    bases.put(path, base);
  }

  void forget(String id) {
    next.remove(id);
  }

  /** The hashes of all notes by path. */
  Map<String, String> hashes() {
    return hashes;
  }

  /** The hash of the file at a path, a note or not. */
  Optional<String> hash(String path) {
    return Paths.isNote(path)
        ? Optional.ofNullable(hashes.get(path))
        : session.folder().bytes(path).map(Sha256::of);
  }

  /** The text of a note. */
  String text(String path) throws IOException {
    return session.texts().vault(path).orElse("");
  }

  /** Where the file of a step lies now: the user may have moved it. */
  String path(Step step, Optional<Entry> then) {
    return then.filter(e -> !session.where().isGone(e.id()))
        .flatMap(this::now)
        .map(Entry::path)
        .orElse(step.path());
  }

  private Optional<Entry> now(Entry then) {
    return then.isNote()
        ? session.state().entries().stream()
            .filter(e -> session.where().remembered(e).basePath().equals(then.basePath()))
            .findFirst()
        : session.state().entry(then.id());
  }
}
