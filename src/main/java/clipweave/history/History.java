package clipweave.history;

import clipweave.note.CannotGoOn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What the runs did: each is a commit whose tree holds the manifest, the text of each note as we
 * last rendered it ({@code base/PATH}), the files that were replaced ({@code found/PATH}), the new
 * texts that are no base ({@code written/PATH}), and the journal. A run is pending from {@link
 * #prepare} to {@link #finish}; a pending one that is found at the start was killed.
 *
 * <p>Nothing is written before the first {@link #prepare}. What cannot be read is not known: the
 * notes stay as they are.
 */
public final class History implements AutoCloseable {
  static final String STATE_REF = "refs/heads/main";
  static final String PENDING_REF = "refs/clipweave/pending";
  static final String BASE = "base";
  static final String FOUND = "found";
  static final String JOURNAL = "journal";
  static final String MANIFEST = "manifest";
  static final String WRITTEN = "written";
  private static final String NAME = "history.git";

  private final Path folder;
  private final GitFolder git;
  private Optional<Records> records = Optional.empty();
  private Optional<ObjectId> state = Optional.empty();
  private Optional<ObjectId> pending = Optional.empty();
  private Optional<String> damage = Optional.empty();
  private boolean isPendingOld;

  private History(Path folder) {
    this.folder = folder;
    this.git = new GitFolder(folder);
  }

  /** Opens the history in the folder of our state; one that is not there is empty. */
  public static History open(Path stateFolder) {
    History history = new History(stateFolder.resolve(NAME));
    if (history.git.exists()) {
      history.load();
    }
    return history;
  }

  private void load() {
    try {
      Records opened = Records.open(folder.toFile());
      records = Optional.of(opened);
      Optional<ObjectId> head = opened.ref(STATE_REF);
      if (head.isPresent()) {
        opened.check(head.get());
      }
      state = head;
      pending = readPending(opened);
    } catch (IOException | RuntimeException e) {
      damage = Optional.of("the record of runs cannot be read: " + GitFault.words(e));
    }
  }

  /** Only a run that follows on the state; one that has become the state is not pending. */
  private Optional<ObjectId> readPending(Records opened) throws IOException {
    Optional<ObjectId> found = opened.ref(PENDING_REF);
    if (found.isEmpty() || found.equals(state)) {
      return Optional.empty();
    }
    if (!opened.parent(found.get()).equals(state)) {
      isPendingOld = true;
      return Optional.empty();
    }
    opened.run(found.get());
    return found;
  }

  public boolean isEmpty() {
    return state.isEmpty();
  }

  /** Why the history cannot be read, in words; then it is empty. */
  public Optional<String> damage() {
    return damage;
  }

  public Optional<Run> last() {
    return state.flatMap(commit -> reading(r -> Optional.of(r.run(commit))));
  }

  /** All runs, the first one first. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    Optional<ObjectId> commit = state;
    while (commit.isPresent()) {
      ObjectId id = commit.get();
      reading(r -> Optional.of(r.run(id))).ifPresent(runs::add);
      commit = reading(r -> r.parent(id));
    }
    Collections.reverse(runs);
    return runs;
  }

  /** The last run that changed something, is not taken back and does not take one back. */
  public Optional<Run> toUndo() {
    return new Takebacks(runs()).open().stream().reduce((earlier, later) -> later);
  }

  /** The text of a note as we last rendered it. */
  public Optional<byte[]> base(String notePath) {
    return state.flatMap(commit -> reading(r -> r.file(commit, BASE + "/" + notePath)));
  }

  /** The new text of a step of the pending run, for one whose staged file is gone. */
  public Optional<byte[]> pendingText(String path) {
    return pending.flatMap(commit -> written(commit, path));
  }

  /** What a run put at a path; empty for a file that is no note. */
  public Optional<byte[]> written(int run, String path) {
    return commit(run).flatMap(commit -> written(commit, path));
  }

  private Optional<byte[]> written(ObjectId commit, String path) {
    return reading(r -> r.file(commit, WRITTEN + "/" + path))
        .or(() -> reading(r -> r.file(commit, BASE + "/" + path)));
  }

  /** The text of a note as it was last rendered when a run was over. */
  public Optional<byte[]> base(int run, String notePath) {
    return commit(run).flatMap(commit -> reading(r -> r.file(commit, BASE + "/" + notePath)));
  }

  /** What a run found at a path and replaced, moved or trashed. */
  public Optional<byte[]> found(int run, String path) {
    return commit(run).flatMap(commit -> reading(r -> r.file(commit, FOUND + "/" + path)));
  }

  public Optional<byte[]> manifest() {
    return state.flatMap(commit -> reading(r -> r.file(commit, MANIFEST)));
  }

  /** Those of the last run and of one that was killed, whatever else of them can be read. */
  public List<byte[]> manifests() {
    List<byte[]> manifests = new ArrayList<>();
    for (String ref : List.of(STATE_REF, PENDING_REF)) {
      reading(r -> r.ref(ref).flatMap(commit -> reading(q -> q.file(commit, MANIFEST))))
          .ifPresent(manifests::add);
    }
    return manifests;
  }

  /** The manifest as it was after a run. */
  public Optional<byte[]> manifest(int run) {
    return commit(run).flatMap(commit -> reading(r -> r.file(commit, MANIFEST)));
  }

  /** A run's number is its commit's distance from the first. */
  private Optional<ObjectId> commit(int run) {
    int last = last().map(Run::number).orElse(0);
    Optional<ObjectId> commit = run < 1 || run > last ? Optional.empty() : state;
    for (int number = last; number > run && commit.isPresent(); number--) {
      ObjectId id = commit.get();
      commit = reading(r -> r.parent(id));
    }
    return commit;
  }

  /** A run that was killed after its journal was written. */
  public Optional<Run> pending() {
    return pending.flatMap(commit -> reading(r -> Optional.of(r.run(commit))));
  }

  /**
   * Writes the journal of a run, with all that the state will be after it, and flushes it.
   *
   * @return the run with its number
   * @throws CannotGoOn if the disk fails; then there is no journal
   */
  public Run prepare(RunDraft draft) {
    if (pending.isPresent()) {
      throw new IllegalStateException("the run before has to be finished first");
    }
    try {
      ready();
      int number = last().map(Run::number).orElse(0) + 1;
      keep(new Recorder(records.orElseThrow()).write(state, number, draft));
      return draft.run(number);
    } catch (IOException e) {
      throw GitFault.cannotWrite(folder, e, "nothing was changed");
    }
  }

  private void ready() throws IOException {
    if (damage.isPresent()) {
      close();
      git.putAside();
      damage = Optional.empty();
      state = Optional.empty();
    }
    if (!git.exists()) {
      git.make();
      reopen();
    }
    git.sweep();
    joinPacks();
  }

  private void keep(ObjectId commit) throws IOException {
    git.takeIn();
    reopen();
    git.point(PENDING_REF, commit);
    pending = Optional.of(commit);
  }

  private void reopen() throws IOException {
    close();
    records = Optional.of(Records.open(folder.toFile()));
  }

  /** What goes wrong here costs room, nothing else: the packs stay as they are. */
  private void joinPacks() throws IOException {
    if (state.isEmpty() || !git.hasManyPacks()) {
      return;
    }
    try {
      git.joinPacks(records.orElseThrow(), state.get());
    } catch (IOException | RuntimeException e) {
      git.sweep();
    }
    reopen();
  }

  /** Lets go of a pending run that is none: it was left from before the state, or is another's. */
  public void letGo() {
    if (isPendingOld && state.isPresent()) {
      pending = state;
      point(PENDING_REF);
      pending = Optional.empty();
      isPendingOld = false;
    }
  }

  /** The pending run is done: what it left is the state now. */
  public void finish() {
    point(STATE_REF);
    state = pending;
    pending = Optional.empty();
  }

  private void point(String ref) {
    try {
      git.point(ref, pending.orElseThrow(() -> new IllegalStateException("no run")));
    } catch (IOException e) {
      throw GitFault.cannotWrite(folder, e, "the next run finishes what is left");
    }
  }

  /**
   * The same, where some files were put off: the state remembers them as before.
   *
   * @param paths of their steps and of their base texts
   * @param manifest the manifest without what the run wanted of them
   */
  public void finish(Set<String> paths, byte[] manifest) {
    try {
      git.sweep();
      ObjectId run = pending.orElseThrow(() -> new IllegalStateException("no run"));
      keep(new Recorder(records.orElseThrow()).without(run, state, paths, manifest));
    } catch (IOException e) {
      throw GitFault.cannotWrite(folder, e, "the next run finishes what is left");
    }
    finish();
  }

  private interface Reader<T> {
    Optional<T> read(Records records) throws IOException;
  }

  /** JGit meets a damaged pack with exceptions of every kind. */
  private <T> Optional<T> reading(Reader<T> reader) {
    try {
      return records.isEmpty() ? Optional.empty() : reader.read(records.get());
    } catch (IOException | RuntimeException e) {
      damage = Optional.of("the record of runs cannot be read: " + GitFault.words(e));
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    records.ifPresent(Records::close);
    records = Optional.empty();
  }
}
