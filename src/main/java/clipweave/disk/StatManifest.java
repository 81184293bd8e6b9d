package clipweave.disk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every file was like when its hash was last known, so that a run with nothing to do opens
 * none. A hint and a cache: a damaged one is an empty one.
 *
 * <p>A file that was written less than 3 s before it was looked at may have been written again in
 * the same tick of its clock: it is read (PROMISES 2).
 */
public final class StatManifest {
  /** Where it lies in the vault. */
  public static final String PATH = VaultFolder.STATE + "/stat";

  private static final long RACY_NANOS = 3_000_000_000L;

  private final StatLines lines;
  private final List<String> notes;
  private final long recordedNanos;

  StatManifest(StatLines lines, List<String> notes, long recordedNanos) {
    this.lines = lines;
    this.notes = List.copyOf(notes);
    this.recordedNanos = recordedNanos;
  }

  /** One file: as the walk saw it, and what it held. */
  public record Entry(String path, long size, long mtimeNanos, String inode, String hash) {
    public Entry {
      Objects.requireNonNull(path);
      Objects.requireNonNull(inode);
      Objects.requireNonNull(hash);
    }

    public static Entry of(VaultFile file, String hash) {
      return new Entry(file.path(), file.size(), file.mtimeNanos(), file.inode(), hash);
    }
  }

  public static StatManifest empty() {
    return new StatManifest(StatLines.NONE, List.of(), Long.MIN_VALUE);
  }

  /**
   * A manifest of these files.
   *
   * @param recordedNanos the time since the epoch at which the walk that saw them began
   */
  public static StatManifest of(Collection<Entry> entries, long recordedNanos) {
    return of(entries, List.of(), recordedNanos);
  }

  /** The time since the epoch, as file systems count it. */
  public static long now() {
    return System.currentTimeMillis() * 1_000_000;
  }

  /**
   * The same with lines of the caller's own, which are kept as they are.
   *
   * @param notes without line ends
   */
  public static StatManifest of(Collection<Entry> entries, List<String> notes, long recordedNanos) {
    return new StatManifest(StatLines.of(entries), notes, recordedNanos);
  }

  /** Reads the file's bytes; anything odd in them gives an empty manifest. */
  public static StatManifest read(byte[] bytes) {
    return StatText.read(bytes).orElseGet(StatManifest::empty);
  }

  /** The file's bytes: sorted by path, the same for the same files. */
  public byte[] write() {
    return StatText.write(recordedNanos, notes, lines);
  }

  /** The lines of the caller's own. */
  public List<String> notes() {
    return notes;
  }

  /** What is remembered of a file. */
  public Optional<Entry> entry(String path) {
    return lines.entry(path);
  }

  /** Whether a file was written so shortly before that its time tells nothing. */
  public static boolean isRacy(long mtimeNanos, long recordedNanos) {
    return mtimeNanos > recordedNanos - RACY_NANOS;
  }

  /** The same for a file as this manifest remembers it. */
  public boolean isRacy(Entry entry) {
    return isRacy(entry.mtimeNanos(), recordedNanos);
  }

  public boolean isEmpty() {
    return lines.size() == 0;
  }

  public int size() {
    return lines.size();
  }

  /** The hash of a file that is as it was; empty if it has to be read. */
  public Optional<String> hashIfUnchanged(String path, long size, long mtimeNanos, String inode) {
    Entry entry = entry(path).orElse(null);
    boolean isSame =
        entry != null
            && entry.size() == size
            && entry.mtimeNanos() == mtimeNanos
            && entry.inode().equals(inode)
            && mtimeNanos <= recordedNanos - RACY_NANOS;
    return isSame ? Optional.of(entry.hash()) : Optional.empty();
  }

  public Optional<String> hashIfUnchanged(VaultFile file) {
    return hashIfUnchanged(file.path(), file.size(), file.mtimeNanos(), file.inode());
  }
}
