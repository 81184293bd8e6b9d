package clipweave;

import clipweave.disk.ClipFile;
import clipweave.disk.ClipFiles;
import clipweave.disk.StatManifest;
import clipweave.disk.VaultFile;
import clipweave.disk.VaultFolder;
import clipweave.disk.VaultListing;
import clipweave.history.Mark;
import clipweave.note.Problem;
import clipweave.note.Settings;
import clipweave.vault.Change;
import clipweave.vault.Counts;
import clipweave.vault.EntityDecisions;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import clipweave.vault.Report;
import clipweave.vault.Sha256;
import clipweave.vault.Tombstones;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What everything was like when the last run was over. While it is so still, a run has nothing to
 * do, and finds that out without reading a note.
 */
final class LastLook {
  private static final String KEY = "key ";
  private static final String FOLDER = "folder ";
  private static final String COUNTS = "counts ";
  private static final String OUTSIDE = "outside ";
  private static final String NAMED = "named ";
  private static final String OTHER = "other ";

  private final VaultFolder folder;
  private final Whose whose;
  private final StatManifest stats;

  private LastLook(VaultFolder folder, Whose whose, StatManifest stats) {
    this.folder = folder;
    this.whose = whose;
    this.stats = stats;
  }

  /**
   * Whose run it was, as an import does more for clips that it names and less for all others.
   *
   * @param path where the look is kept
   * @param named what the run was told to do, where that matters
   */
  record Whose(String path, List<Path> named) {
    static final Whose SYNC = new Whose(StatManifest.PATH, List.of());

    static Whose anImport(List<Path> named) {
      return new Whose(StatManifest.PATH + "-import", named);
    }

    boolean isImport() {
      return !path.equals(SYNC.path);
    }

    private String line() {
      return NAMED + Sha256.of(named.toString());
    }
  }

  /**
   * The clips that a run saw.
   *
   * @param others the files among them that are none
   * @param skipped how many could not be read
   * @param problems what is odd about them
   */
  record Seen(
      ClipFiles found,
      List<ClipsAtHand.ReadClip> read,
      List<String> others,
      int skipped,
      List<Problem> problems) {}

  static LastLook load(VaultFolder folder, Whose whose) {
    StatManifest stats =
        folder.bytes(whose.path()).map(StatManifest::read).orElseGet(StatManifest::empty);
    return new LastLook(folder, whose, stats);
  }

  /**
   * The report of a run that has nothing to do; empty if it may have something.
   *
   * @param more what such a run has to tell besides
   */
  Optional<Report> report(
      Settings settings, ClipFiles found, boolean isDryRun, List<Problem> more) {
    List<String> notes = stats.notes();
    boolean isSettled =
        notes.contains(whose.line())
            && notes.contains(KEY + key(folder, settings))
            && found.folders().stream().allMatch(f -> notes.contains(folderLine(f, found)))
            && isSame(found.clips());
    if (!isSettled) {
      return Optional.empty();
    }
    VaultListing listing = folder.list();
    if (!listing.leftovers().isEmpty() || !isSameVault(listing)) {
      return Optional.empty();
    }
    List<Problem> problems = new ArrayList<>(ProblemLines.in(notes, ProblemLines.VAULT));
    if (!found.folders().isEmpty()) {
      problems.addAll(ProblemLines.in(notes, ProblemLines.CLIPS));
    }
    problems.addAll(more);
    Counts counts = counts(found, problems.size());
    return Optional.of(
        new Report(List.of(), problems, counts, isDryRun).leaving(others(notes, found)));
  }

  private static List<String> others(List<String> notes, ClipFiles found) {
    Set<String> there = found.clips().stream().map(ClipFile::shown).collect(Collectors.toSet());
    return notes.stream()
        .filter(n -> n.startsWith(OTHER))
        .map(n -> n.substring(OTHER.length()))
        .filter(there::contains)
        .toList();
  }

  private Counts counts(ClipFiles found, int problems) {
    String line =
        stats.notes().stream().filter(n -> n.startsWith(COUNTS)).findFirst().orElse("counts 0 0 0");
    String[] at = line.split(" ");
    boolean isNone = found.clips().isEmpty();
    int skipped = isNone ? 0 : Integer.parseInt(at[2]);
    int clips = isNone || at.length < 4 ? found.clips().size() : Integer.parseInt(at[3]);
    return new Counts(clips, 0, 0, Integer.parseInt(at[1]), 0, 0, 0, skipped, problems);
  }

  /** What a run depends on besides the files. */
  private static String key(VaultFolder folder, Settings settings) {
    String version = String.valueOf(LastLook.class.getPackage().getImplementationVersion());
    String mark = Mark.of(folder.state()).orElse("none");
    String refused = folder.bytes(Tombstones.PATH).map(Sha256::of).orElse("none");
    String decided = folder.bytes(EntityDecisions.FILE).map(Sha256::of).orElse("none");
    List<String> all =
        List.of(version, settings.toString(), folder.obsidian().toString(), mark, refused, decided);
    return mark.equals("none") ? "unknown " + StatManifest.now() : Sha256.of(all.toString());
  }

  /** What was seen of a folder besides its clips: images, and what is named and left alone. */
  private static String folderLine(Path folder, ClipFiles found) {
    long clips = found.clips().stream().filter(c -> c.root().equals(folder)).count();
    String rest = found.attachments() + " " + found.problems();
    return FOLDER + ClipFile.origin(folder) + " " + clips + " " + Sha256.of(rest);
  }

  private boolean isSame(List<ClipFile> clips) {
    return clips.stream()
        .allMatch(
            c ->
                c.path().startsWith(folder.root())
                    || isSame(
                        new VaultFile(c.path().toString(), c.size(), c.mtimeNanos(), c.inode())));
  }

  private boolean isSameVault(VaultListing listing) {
    return listing.awaited().isEmpty()
        && listing.files().size() == stats.size() - outside()
        && listing.files().stream().allMatch(this::isSame);
  }

  private long outside() {
    return stats.notes().stream()
        .filter(n -> n.startsWith(OUTSIDE))
        .mapToLong(n -> Long.parseLong(n.substring(OUTSIDE.length())))
        .sum();
  }

  /**
   * Of files that are no notes it is enough that they are there. The path of one outside the vault
   * is a whole one.
   */
  private boolean isSame(VaultFile file) {
    Optional<StatManifest.Entry> known = stats.entry(file.path());
    if (known.isEmpty() || known.get().hash().isEmpty()) {
      return known.isPresent();
    }
    StatManifest.Entry entry = known.get();
    boolean isSame =
        entry.size() == file.size()
            && entry.mtimeNanos() == file.mtimeNanos()
            && entry.inode().equals(file.inode());
    return isSame && (!stats.isRacy(entry) || hash(file).equals(entry.hash()));
  }

  private String hash(VaultFile file) {
    return FileLooks.hash(folder.root().resolve(file.path()));
  }

  /** What everything is like now that a run is over. */
  static LastLook of(Whose whose, Session session, Seen seen, Plan plan, List<Problem> lasting) {
    List<StatManifest.Entry> entries = new ArrayList<>(new FileLooks(session, plan).vault());
    List<StatManifest.Entry> outside =
        FileLooks.clips(seen.found(), seen.read(), session.folder().root());
    entries.addAll(outside);
    List<String> notes = new ArrayList<>();
    notes.add(whose.line());
    notes.add(KEY + key(session.folder(), session.settings()));
    notes.add(OUTSIDE + outside.size());
    notes.add(countsLine(seen, plan));
    seen.found().folders().stream().sorted().forEach(f -> notes.add(folderLine(f, seen.found())));
    seen.others().stream().filter(f -> f.indexOf('\n') < 0).forEach(f -> notes.add(OTHER + f));
    notes.addAll(ProblemLines.of(ProblemLines.VAULT, lasting));
    notes.addAll(ProblemLines.of(ProblemLines.CLIPS, seen.problems()));
    return new LastLook(
        session.folder(), whose, StatManifest.of(entries, notes, StatManifest.now()));
  }

  private static String countsLine(Seen seen, Plan plan) {
    long done = plan.changes().stream().filter(LastLook::isNote).count();
    int clips = seen.read().size() + seen.skipped();
    return COUNTS + (plan.unchanged() + done) + " " + seen.skipped() + " " + clips;
  }

  private static boolean isNote(Change change) {
    boolean isWritten = change.op() == Change.Op.CREATE || change.op() == Change.Op.CHANGE;
    return isWritten && Paths.isNote(change.path());
  }

  void save(Session session) {
    session.store().save(whose.path(), stats.write());
  }
}
