package clipweave;

import clipweave.disk.ClipFiles;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.note.Problem;
import clipweave.vault.Plan;
import clipweave.vault.Progress;
import clipweave.vault.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads clips and weaves them into a vault. */
public final class ImportFlow {
  private final ImportRequest request;
  private final Progress progress;
  private final Session.Stores stores;
  private final List<Problem> problems = new ArrayList<>();

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
    problems.addAll(found.problems());
    try (Session session = open()) {
      ClipsAtHand clips = new ClipsAtHand(session, named());
      List<ClipsAtHand.ReadClip> read = clips.read(found.clips(), problems, progress);
      Planning planning = new Planning(session, clips, read, Aims.NONE);
      Plan plan = planning.plan(progress);
      problems.addAll(session.problems());
      problems.addAll(session.lasting());
      problems.addAll(planning.lasting());
      problems.addAll(plan.problems());
      List<String> diffs = request.wantsDiff() ? Diffs.of(plan, session) : List.of();
      if (!request.isDryRun()) {
        problems.addAll(new Applying(session, words()).apply(plan));
      }
      return Reporting.report(
          plan, read.size(), clips.skipped(), problems, request.isDryRun(), diffs);
    } catch (IOException e) {
      throw CannotGoOn.failed("cannot read: " + e.getMessage() + "; nothing was changed");
    }
  }

  /** The command as it was typed, for {@code log}. */
  private List<String> words() {
    List<String> words = new ArrayList<>(List.of("import"));
    request.clips().forEach(c -> words.add(c.toString()));
    return words;
  }

  private Session open() {
    Path vault = NamedVault.find(request.folder(), request.vault());
    return request.isDryRun()
        ? Session.toRead(
            vault, request.settings().map(request.folder()::resolve), VaultFolder.Missing.IS_NEW)
        : Session.toWrite(
            vault,
            request.settings().map(request.folder()::resolve),
            request.waitSeconds(),
            stores);
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
