package clipweave;

import clipweave.disk.Lock;
import clipweave.disk.ObsidianSettings;
import clipweave.disk.Reading;
import clipweave.disk.SettingsFile;
import clipweave.disk.Store;
import clipweave.disk.VaultFile;
import clipweave.disk.VaultFolder;
import clipweave.disk.VaultListing;
import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.text.Place;
import clipweave.vault.EntityDecisions;
import clipweave.vault.KnownNote;
import clipweave.vault.Manifest;
import clipweave.vault.Paths;
import clipweave.vault.Texts;
import clipweave.vault.VaultView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vault that is open for one run: locked (unless the run only plans), what a killed run left
 * finished, its settings, its state and its notes at hand.
 */
final class Session implements AutoCloseable {
  private final VaultFolder folder;
  private final Optional<Lock> lock;
  private final History history;
  private final List<Problem> problems = new ArrayList<>();
  private Manifest state;
  private final boolean isStateLost;
  private final Settings settings;
  private VaultView view;

  private Session(VaultFolder folder, Optional<Lock> lock, Optional<Path> settingsFile) {
    this.folder = folder;
    this.lock = lock;
    this.settings = SettingsFile.load(folder, settingsFile);
    this.history = History.open(folder.state());
    history.damage().ifPresent(d -> note(d, "the notes are found by their ids"));
    VaultListing listing = listed();
    Optional<Manifest> manifest = history.manifest().flatMap(Session::manifest);
    this.isStateLost = manifest.isEmpty() && folder.exists();
    this.state = manifest.orElseGet(Manifest::empty);
    this.view = view(listing);
  }

  /**
   * Opens a vault to change it.
   *
   * @throws clipweave.note.CannotGoOn if another run holds it, or it cannot be written
   */
  static Session toWrite(Path vault, Optional<Path> settings, int waitSeconds) {
    VaultFolder folder = VaultFolder.open(vault, VaultFolder.Missing.IS_NEW);
    SettingsFile.load(folder, settings);
    Lock lock = Lock.take(folder, waitSeconds);
    try {
      return new Session(folder, Optional.of(lock), settings);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens a vault to look at it: nothing is locked, made or finished. */
  static Session toRead(Path vault, Optional<Path> settings, VaultFolder.Missing missing) {
    return new Session(VaultFolder.open(vault, missing), Optional.empty(), settings);
  }

  VaultFolder folder() {
    return folder;
  }

  History history() {
    return history;
  }

  /** What changes the vault, for a session that was opened to write. */
  Store store() {
    return Store.of(folder, lock.orElseThrow());
  }

  Manifest state() {
    return state;
  }

  /** Whether there may be notes of ours that nobody remembers. */
  boolean isStateLost() {
    return isStateLost;
  }

  Settings settings() {
    return settings;
  }

  VaultView view() {
    return view;
  }

  /** Some notes go by another id from now on. */
  void rename(Map<String, String> ids) {
    state = state.renamed(ids);
    view = view.renamed(ids);
  }

  List<Problem> problems() {
    return problems;
  }

  /** The texts of the vault and of the record, read when they are asked for. */
  Texts texts() {
    return new Texts() {
      @Override
      public Optional<String> vault(String path) throws IOException {
        Reading reading = folder.read(path);
        if (reading instanceof Reading.Text text) {
          return Optional.of(text.text());
        }
        throw new IOException(((Reading.Unreadable) reading).says());
      }

      @Override
      public Optional<String> base(String path) {
        return history.base(path).map(b -> new String(b, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public void close() {
    history.close();
    lock.ifPresent(Lock::close);
  }

  /** What is there, after what a killed run left is finished. */
  private VaultListing listed() {
    VaultListing listing = folder.list();
    Optional<Run> pending = history.pending();
    if (lock.isEmpty()) {
      pending.ifPresent(
          r -> note("run " + r.number() + " was interrupted", "the next run finishes it"));
      return listing;
    }
    if (pending.isEmpty() && listing.leftovers().isEmpty()) {
      return listing;
    }
    Store store = store();
    pending.ifPresent(run -> finish(store, run));
    for (String path : store.sweep(folder.list().leftovers())) {
      problems.add(
          Problem.look(path, Place.START, "was being written while a run was killed", "kept"));
    }
    return folder.list();
  }

  private void finish(Store store, Run run) {
    store.redo(run.steps(), step -> history.pendingBase(step.path())).stream()
        .filter(o -> !o.isDone())
        .map(Outcomes::problem)
        .forEach(problems::add);
    history.finish();
    note("run " + run.number() + " was interrupted", "finished now");
  }

  private void note(String says, String did) {
    problems.add(Problem.note(VaultFolder.OURS, Place.START, says, did));
  }

  private static Optional<Manifest> manifest(byte[] bytes) {
    return Manifest.read(new String(bytes, StandardCharsets.UTF_8));
  }

  private VaultView view(VaultListing listing) {
    problems.addAll(listing.problems());
    ObsidianSettings obsidian = folder.obsidian();
    problems.addAll(obsidian.problems());
    List<String> paths = new ArrayList<>(listing.awaited());
    listing.files().forEach(f -> paths.add(f.path()));
    List<KnownNote> notes =
        listing.files().parallelStream()
            .filter(f -> Paths.isNote(f.path()))
            .flatMap(f -> known(f).stream())
            .toList();
    EntityDecisions decisions =
        folder
            .bytes(EntityDecisions.FILE)
            .map(b -> EntityDecisions.read(new String(b, StandardCharsets.UTF_8)))
            .orElse(EntityDecisions.NONE);
    problems.addAll(decisions.problems());
    return new VaultView(paths, notes, obsidian.linkStyle(), obsidian.types(), decisions);
  }

  private Optional<KnownNote> known(VaultFile file) {
    return folder.read(file.path()) instanceof Reading.Text text
        ? Optional.of(NoteCard.read(file.path(), text.text(), text.hash()))
        : Optional.empty();
  }
}
