package clipweave;

import clipweave.vault.Orphans;
import java.util.Set;

/**
 * What a run is to do besides weaving the clips at hand.
 *
 * @param restored ids of deleted notes that are to come back
 * @param prune what becomes of notes whose clips are gone
 * @param folders the keys of the folders that were seen as a whole, for {@code sync}
 * @param clips what was seen in them
 */
record Aims(Set<String> restored, Prune prune, Set<String> folders, Set<String> clips) {
  /** What becomes of notes whose clips are gone. */
  enum Prune {
    /** They stay. */
    NO,
    /** Those that nobody edited go to the trash, if they are not too many. */
    YES,
    /** However many they are. */
    ALL
  }

  /** Just the clips at hand. */
  static final Aims NONE = new Aims(Set.of(), Prune.NO, Set.of(), Set.of());

  Aims {
    restored = Set.copyOf(restored);
    folders = Set.copyOf(folders);
    clips = Set.copyOf(clips);
  }

  /** What was seen, once it is known which notes the clips at hand belong to. */
  Orphans.Seen seen(Set<String> notes) {
    return new Orphans.Seen(folders, clips, notes);
  }
}
