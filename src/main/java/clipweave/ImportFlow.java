package clipweave;

import clipweave.disk.ClipFiles;
import clipweave.disk.Lock;
import clipweave.disk.SettingsFile;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Settings;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads clips and weaves them into a vault. */
public final class ImportFlow {
  private final ImportRequest request;
  private final Progress progress;
  private final Session.Stores stores;

  private ImportFlow(ImportRequest request, Progress progress, Session.Stores stores) {
    this.request = request;
    this.progress = progress;
    this.stores = stores;
  }

  /**
   * Does what {@code request} asks, or only plans it.
   *
   * @throws CannotGoOn if the command is wrong, the vault is held by another run or cannot be
   *     written
   */
  public static Report run(ImportRequest request, Progress progress) {
    return run(request, progress, Store::of);
  }

  static Report run(ImportRequest request, Progress progress, Session.Stores stores) {
    return new ImportFlow(request, progress, stores).run();
  }

  private Report run() {
    ClipFiles found = ClipFiles.list(request.folder(), request.clips());
    Optional<Report> nothing = idle(found);
    return nothing.isPresent() ? nothing.get() : run(found);
  }

  private Report run(ClipFiles found) {
    ClipsRun.Order order =
        new ClipsRun.Order(
            whose(),
            Aims.of(Set.of(), SyncRequest.Prune.NO, found),
            words(),
            request.isDryRun(),
            request.wantsDiff());
    try (Session session = open()) {
      return new ClipsRun(session, found, order).run(List.of(), progress);
    }
  }

  /** The command as it was typed, for {@code log}. */
  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("import"));
    request.clips().forEach(c -> words.add(c.toString()));
    return words;
  }

  private LastLook.Whose whose() {
    return LastLook.Whose.anImport(named());
  }

  /** The report of a run that has nothing to do, found out without reading a note. */
  private Optional<Report> idle(ClipFiles found) {
    Path root = NamedVault.find(request.folder(), request.vault());
    VaultFolder folder = VaultFolder.open(root, VaultFolder.Missing.IS_NEW);
    if (folder.stat(whose().path()).isEmpty()) {
      return Optional.empty();
    }
    Settings settings = SettingsFile.load(folder, settings());
    LastLook last = LastLook.load(folder, whose());
    if (request.isDryRun()) {
      return last.report(settings, found, true, List.of());
    }
    Lock lock = Lock.take(folder, request.waitSeconds());
    try {
      return last.report(settings, found, false, List.of());
    } finally {
      lock.close();
    }
  }

  private Session open() {
    Path vault = NamedVault.find(request.folder(), request.vault());
    return request.isDryRun()
        ? Session.toRead(vault, settings(), VaultFolder.Missing.IS_NEW)
        : Session.toWrite(vault, settings(), request.waitSeconds(), stores);
  }

  private Optional<Path> settings() {
    return request.settings().map(request.folder()::resolve);
  }

  /** The files that the user named themselves, by their real paths. */
  private List<Path> named() {
    List<Path> named = new ArrayList<>();
    for (Path path : request.clips()) {
      try {
        named.add(request.folder().resolve(path).toRealPath());
      } catch (IOException e) {
        throw CannotGoOn.wrong("no file or folder '" + path + "'");
      }
    }
    return named;
  }
}
