package clipweave;

import clipweave.disk.BesideClip;
import clipweave.disk.ClipFile;
import clipweave.disk.ClipFiles;
import clipweave.disk.StatManifest;
import clipweave.disk.VaultFile;
import clipweave.disk.VaultFolder;
import clipweave.vault.Change;
import clipweave.vault.Paths;
import clipweave.vault.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every file of a vault is like at the end of a run. A hash is never put to a look that is
 * younger than the reading it comes from: a file that changed in between is read again next time.
 */
final class FileLooks {
  /** Stands for the hash of a file that could not be read; it is looked at again. */
  private static final String UNREAD = "unread";

  private final VaultFolder folder;
  private final Session session;
  private final Map<String, String> hashes;
  private final Set<String> written = new HashSet<>();

  FileLooks(Session session, Plan plan) {
    this.session = session;
    this.folder = session.folder();
    this.hashes = session.view().hashes();
    for (Change change : plan.changes()) {
      written.add(change.path());
      change.from().ifPresent(written::add);
    }
    written.removeIf(path -> path.startsWith(VaultFolder.OURS + "/"));
  }

  List<StatManifest.Entry> vault() {
    List<StatManifest.Entry> entries = new ArrayList<>();
    for (VaultFile file : session.seen()) {
      boolean isOld = !written.contains(file.path());
      if (isOld && !StatManifest.isRacy(file.mtimeNanos(), session.seenAt())) {
        String hash = hashes.getOrDefault(file.path(), Paths.isNote(file.path()) ? UNREAD : "");
        entries.add(StatManifest.Entry.of(file, hash));
      } else if (isOld) {
        again(file.path()).ifPresent(entries::add);
      }
    }
    for (String path : written) {
      again(path).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<StatManifest.Entry> again(String path) {
    Optional<VaultFile> file = folder.stat(path);
    if (file.isEmpty() || !Paths.isNote(path)) {
      return file.map(f -> StatManifest.Entry.of(f, ""));
    }
    return BesideClip.hash(folder.root().resolve(path))
        .map(hash -> StatManifest.Entry.of(file.get(), hash));
  }

  /** The clips that lie outside the vault; those that could not be read are looked at again. */
  static List<StatManifest.Entry> clips(
      ClipFiles found, List<ClipsAtHand.ReadClip> read, Path root) {
    Map<Path, String> hashes = new HashMap<>();
    read.forEach(r -> hashes.put(r.file().path(), r.hash()));
    return found.clips().stream()
        .filter(c -> !c.path().startsWith(root))
        .map(
            c ->
                entry(c, Optional.ofNullable(hashes.get(c.path())).orElseGet(() -> hash(c.path()))))
        .toList();
  }

  /** What tells a file's bytes; that there are none is told too. */
  static String hash(Path file) {
    return BesideClip.hash(file).orElse(UNREAD);
  }

  private static StatManifest.Entry entry(ClipFile clip, String hash) {
    return new StatManifest.Entry(
        clip.path().toString(), clip.size(), clip.mtimeNanos(), clip.inode(), hash);
  }
}
