package clipweave;

import clipweave.disk.ClipFile;
import clipweave.disk.ClipFiles;
import clipweave.vault.Orphans;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run is to do besides weaving the clips at hand.
 *
 * @param restored ids of deleted notes that are to come back
 * @param prune what becomes of notes whose clips are gone
 * @param folders the keys of the folders that were seen as a whole, for {@code sync}
 * @param clips what was seen in them
 */
record Aims(Set<String> restored, SyncRequest.Prune prune, Set<String> folders, Set<String> clips) {
  Aims {
    restored = Set.copyOf(restored);
    folders = Set.copyOf(folders);
    clips = Set.copyOf(clips);
  }

  /** What a walk of clip folders saw. */
  static Aims of(Set<String> restored, SyncRequest.Prune prune, ClipFiles found) {
    return new Aims(
        restored,
        prune,
        found.folders().stream().map(ClipFile::origin).collect(Collectors.toSet()),
        found.clips().stream()
            .map(c -> Orphans.Seen.key(c.origin(), c.name()))
            .collect(Collectors.toSet()));
  }

  /** What was seen, once it is known which notes the clips at hand belong to. */
  Orphans.Seen seen(Set<String> notes) {
    return new Orphans.Seen(folders, clips, notes);
  }
}
