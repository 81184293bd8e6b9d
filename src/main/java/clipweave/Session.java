package clipweave;

import clipweave.disk.Lock;
import clipweave.disk.ObsidianSettings;
import clipweave.disk.Reading;
import clipweave.disk.SecondCopies;
import clipweave.disk.SettingsFile;
import clipweave.disk.StatManifest;
import clipweave.disk.Store;
import clipweave.disk.VaultFile;
import clipweave.disk.VaultFolder;
import clipweave.disk.VaultListing;
import clipweave.history.History;
import clipweave.history.Run;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.text.Place;
import clipweave.vault.EntityDecisions;
import clipweave.vault.KnownNote;
import clipweave.vault.Manifest;
import clipweave.vault.Mention;
import clipweave.vault.Paths;
import clipweave.vault.Texts;
import clipweave.vault.Tombstones;
import clipweave.vault.VaultView;
import clipweave.vault.Whereabouts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A vault that is open for one run: locked (unless the run only plans), what a killed run left
 * finished, its settings, its state and its notes at hand.
 */
final class Session implements AutoCloseable {
  private static final String FOUND_BY_ID = "the notes are found by their ids";

  /** Who changes the files of a vault that is locked; tests put another in his place. */
  interface Stores {
    Store of(VaultFolder folder, Lock lock);
  }

  private final VaultFolder folder;
  private final Optional<Lock> lock;
  private final Stores stores;
  private final History history;
  private final Optional<Run> finished;
  private final List<VaultFile> seen;
  private final long seenAt;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> lasting = new ArrayList<>();
  private final Manifest remembered;
  private final Texts texts;
  private Map<String, String> ids = Map.of();
  private Whereabouts where;
  private final Settings settings;
  private VaultView view;

  private Session(
      VaultFolder folder, Optional<Lock> lock, Stores stores, Optional<Path> settingsFile) {
    this.folder = folder;
    this.seenAt = StatManifest.now();
    this.lock = lock;
    this.stores = stores;
    this.settings = SettingsFile.load(folder, settingsFile);
    this.history = History.open(folder.state());
    history.manifests().forEach(m -> mustBeOurs(new String(m, StandardCharsets.UTF_8)));
    Finishing finishing = new Finishing(folder, history);
    VaultListing listing = finishing.listing(lock.map(l -> () -> stores.of(folder, l)));
    this.problems.addAll(finishing.problems());
    this.finished = finishing.finished();
    this.seen = listing.files();
    Optional<String> record = history.manifest().map(m -> new String(m, StandardCharsets.UTF_8));
    Optional<Manifest> manifest = record.flatMap(Manifest::read);
    this.remembered = manifest.orElseGet(Manifest::empty);
    this.texts = new VaultTexts(folder, history, remembered, path -> where.remembered(path));
    this.view = view(listing);
    this.where = Whereabouts.of(remembered, view);
    if (manifest.isEmpty() && history.damage().isEmpty() && !view.byId().isEmpty()) {
      note("there is no record of earlier runs", FOUND_BY_ID);
    }
  }

  /**
   * Opens a vault to change it.
   *
   * @throws clipweave.note.CannotGoOn if another run holds it, or it cannot be written
   */
  static Session toWrite(Path vault, Optional<Path> settings, int waitSeconds, Stores stores) {
    VaultFolder folder = VaultFolder.open(vault, VaultFolder.Missing.IS_NEW);
    SettingsFile.load(folder, settings);
    return locked(folder, Lock.take(folder, waitSeconds), settings, stores);
  }

  /** Goes on with a vault that is locked already; the lock is this session's from now on. */
  static Session locked(VaultFolder folder, Lock lock, Optional<Path> settings, Stores stores) {
    try {
      return new Session(folder, Optional.of(lock), stores, settings);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /** Opens a vault to look at it: nothing is locked, made or finished. */
  static Session toRead(Path vault, Optional<Path> settings, VaultFolder.Missing missing) {
    return new Session(VaultFolder.open(vault, missing), Optional.empty(), Store::of, settings);
  }

  VaultFolder folder() {
    return folder;
  }

  History history() {
    return history;
  }

  /** What changes the vault, for a session that was opened to write. */
  Store store() {
    return stores.of(folder, lock.orElseThrow());
  }

  /** What the last run left in the record. */
  Manifest remembered() {
    return remembered;
  }

  /** The same, every file under the id and the path that it has now. */
  Manifest state() {
    return where.state();
  }

  Whereabouts where() {
    return where;
  }

  /** The ids on the user's own list of what is not to come back; empty where there is no list. */
  Optional<Set<String>> refused() {
    return folder.bytes(Tombstones.PATH).map(Tombstones::read);
  }

  Settings settings() {
    return settings;
  }

  VaultView view() {
    return view;
  }

  /** Some notes go by another id from now on. */
  void rename(Map<String, String> ids) {
    if (!ids.isEmpty()) {
      this.ids = ids;
      view = view.renamed(ids);
      where = Whereabouts.of(remembered.renamed(ids), view);
    }
  }

  /** Other names are decided on from now on, and some clips mention these. */
  void learn(EntityDecisions decisions, Map<String, List<Mention>> mentions) {
    view = view.decided(decisions);
    where = Whereabouts.of(remembered.renamed(ids).mentioning(mentions), view);
  }

  /** The run that was killed and that this one has finished. */
  Optional<Run> finished() {
    return finished;
  }

  /** Every file of the vault as it was before any was read. */
  List<VaultFile> seen() {
    return seen;
  }

  /** When the vault was looked at. */
  long seenAt() {
    return seenAt;
  }

  /** What happened to the vault since the last run; told once. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    history.damage().ifPresent(d -> all.add(noted(d, FOUND_BY_ID)));
    return all;
  }

  /** What is odd about the vault, as long as it is so. */
  List<Problem> lasting() {
    return lasting;
  }

  /** The texts of the vault and of the record, read when they are asked for. */
  Texts texts() {
    return texts;
  }

  @Override
  public void close() {
    history.close();
    lock.ifPresent(Lock::close);
  }

  private void note(String says, String did) {
    problems.add(noted(says, did));
  }

  private static Problem noted(String says, String did) {
    return Problem.note(VaultFolder.OURS, Place.START, says, did);
  }

  private static void mustBeOurs(String manifest) {
    if (Manifest.isNewer(manifest)) {
      throw CannotGoOn.wrong(
          "a newer clipweave wrote the record of this vault", "use that one; nothing was touched");
    }
  }

  private VaultView view(VaultListing listing) {
    lasting.addAll(listing.problems());
    lasting.addAll(SecondCopies.in(folder));
    ObsidianSettings obsidian = folder.obsidian();
    lasting.addAll(obsidian.problems());
    List<String> paths = new ArrayList<>(listing.awaited());
    listing.files().forEach(f -> paths.add(f.path()));
    List<KnownNote> notes =
        listing.files().parallelStream()
            .filter(f -> Paths.isNote(f.path()))
            .flatMap(f -> known(f).stream())
            .toList();
    EntityDecisions decisions = EntityNames.decided(folder);
    lasting.addAll(decisions.problems());
    return new VaultView(paths, notes, obsidian.linkStyle(), obsidian.types(), decisions);
  }

  private Optional<KnownNote> known(VaultFile file) {
    return folder.read(file.path()) instanceof Reading.Text text
        ? Optional.of(NoteCard.read(file.path(), text.text(), text.hash()))
        : Optional.empty();
  }
}
