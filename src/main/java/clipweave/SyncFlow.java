package clipweave;

import clipweave.disk.ClipFiles;
import clipweave.disk.HomeFolder;
import clipweave.disk.Lock;
import clipweave.disk.SettingsFile;
import clipweave.disk.StatManifest;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.text.Place;
import clipweave.vault.Entry;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a vault up to date: its clip folders, the links of its notes, its hubs. A run with nothing
 * to do reads one file and looks at the folders.
 */
public final class SyncFlow {
  private final SyncRequest request;
  private final Progress progress;
  private final Session.Stores stores;
  private final VaultFolder folder;

  private SyncFlow(SyncRequest request, Progress progress, Session.Stores stores) {
    this.request = request;
    this.progress = progress;
    this.stores = stores;
    this.folder = NamedVault.open(request.folder(), request.vault());
  }

  /**
   * Does what {@code request} asks, or only plans it.
   *
   * @throws CannotGoOn if a clip folder is missing, too much would go to the trash, the vault is
   *     held by another run or cannot be written
   */
  public static Report run(SyncRequest request, Progress progress) {
    return run(request, progress, Store::of);
  }

  /**
   * The report of a run that has nothing to do, which no note is read for; else empty, and nothing
   * was done.
   *
   * @throws CannotGoOn as {@link #run} does
   */
  public static Optional<Report> idle(SyncRequest request) {
    return new SyncFlow(request, Progress.NONE, Store::of).idle();
  }

  /**
   * The folders that a sync reads, and clips that were named themselves: what changes in them makes
   * another one useful.
   *
   * @throws CannotGoOn if there is no vault, or its settings are wrong
   */
  static List<Path> folders(SyncRequest request) {
    SyncFlow flow = new SyncFlow(request, Progress.NONE, Store::of);
    List<Path> folders = new ArrayList<>(List.of(flow.folder.root()));
    if (request.clips().isEmpty()) {
      Settings settings = SettingsFile.load(flow.folder, flow.settings());
      named(settings).forEach(c -> folders.add(flow.folder.root().resolve(c)));
    } else {
      request.clips().forEach(c -> folders.add(request.folder().resolve(c)));
    }
    return folders;
  }

  private Optional<Report> idle() {
    if (folder.stat(StatManifest.PATH).isEmpty()) {
      return Optional.empty();
    }
    Settings settings = SettingsFile.load(folder, settings());
    ClipFiles found = found(settings);
    Lock lock = Lock.take(folder, request.waitSeconds());
    try {
      return look(settings, found);
    } finally {
      lock.close();
    }
  }

  static Report run(SyncRequest request, Progress progress, Session.Stores stores) {
    return new SyncFlow(request, progress, stores).run();
  }

  private Report run() {
    Settings settings = SettingsFile.load(folder, settings());
    ClipFiles found = found(settings);
    if (request.isDryRun()) {
      return look(settings, found).orElseGet(() -> planned(found));
    }
    Lock lock = Lock.take(folder, request.waitSeconds());
    Optional<Report> nothing;
    try {
      nothing = look(settings, found);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
    if (nothing.isPresent()) {
      lock.close();
      return nothing.get();
    }
    try (Session session = Session.locked(folder, lock, settings(), stores)) {
      return run(session, found);
    }
  }

  private Report planned(ClipFiles found) {
    try (Session session =
        Session.toRead(folder.root(), settings(), VaultFolder.Missing.IS_WRONG)) {
      return run(session, found);
    }
  }

  /** A folder that is missing is never taken for one that is empty (P19). */
  private ClipFiles found(Settings settings) {
    if (!request.clips().isEmpty()) {
      return ClipFiles.list(request.folder(), request.clips());
    }
    try {
      return ClipFiles.list(folder.root(), named(settings));
    } catch (CannotGoOn e) {
      throw e.withHint("the settings name it as a clip folder");
    }
  }

  private static List<Path> named(Settings settings) {
    return settings.clipFolders().stream().map(HomeFolder::path).toList();
  }

  private Optional<Report> look(Settings settings, ClipFiles found) {
    boolean isPlain = request.restored().isEmpty() && request.prune() == SyncRequest.Prune.NO;
    return isPlain
        ? LastLook.load(folder, LastLook.Whose.SYNC)
            .report(settings, found, request.isDryRun(), unnamed(found))
        : Optional.empty();
  }

  private Report run(Session session, ClipFiles found) {
    ClipsRun.Order order =
        new ClipsRun.Order(
            LastLook.Whose.SYNC,
            aims(session, found),
            words(),
            request.isDryRun(),
            request.wantsDiff());
    return new ClipsRun(session, found, order).run(unnamed(found), progress);
  }

  private Aims aims(Session session, ClipFiles found) {
    Set<String> restored = new HashSet<>();
    request.restored().forEach(name -> restored.add(restored(session, name)));
    return Aims.of(restored, request.prune(), found);
  }

  private static String restored(Session session, String name) {
    return session.state().entries().stream()
        .filter(e -> e.id().equals(name) || e.path().equals(name))
        .filter(e -> session.where().isGone(e.id()))
        .map(Entry::id)
        .findFirst()
        .or(() -> session.refused().filter(ids -> ids.contains(name)).map(ids -> name))
        .orElseThrow(
            () ->
                CannotGoOn.wrong(
                    "no deleted note '" + name + "'", "'.clipweave/tombstones.tsv' lists them"));
  }

  private static List<Problem> unnamed(ClipFiles found) {
    boolean isNone = found.clips().isEmpty() && found.folders().isEmpty();
    return isNone
        ? List.of(
            Problem.note(
                    SettingsFile.NAME,
                    Place.START,
                    "no clip folders are named",
                    "links, hubs and index are brought up to date")
                .withHint("name them there under 'clips:', or type clipweave sync FOLDER"))
        : List.of();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("sync"));
    request.clips().forEach(c -> words.add(c.toString()));
    return words;
  }

  private Optional<Path> settings() {
    return request.settings().map(request.folder()::resolve);
  }
}
