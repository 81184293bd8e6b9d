package clipweave;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code sync} was asked to do.
 *
 * @param folder where the command was given; every other path is meant from there
 * @param clips files and folders; if none, the clip folders of the settings
 * @param vault the vault; if empty, the nearest folder upwards from {@code folder} that is one
 * @param restored ids or paths of deleted notes that are to come back
 * @param prune what becomes of notes whose clips are gone
 * @param isDryRun whether to plan only
 * @param wantsDiff whether the report is to show the texts' differences
 * @param settings the settings to use in place of the vault's own
 * @param waitSeconds how long to wait for another run to end
 */
public record SyncRequest(
    Path folder,
    List<Path> clips,
    Optional<Path> vault,
    List<String> restored,
    Prune prune,
    boolean isDryRun,
    boolean wantsDiff,
    Optional<Path> settings,
    int waitSeconds) {
  /** What becomes of notes whose clips are gone. */
  public enum Prune {
    /** They stay. */
    NO,
    /** Those that nobody edited go to the trash, if they are not too many. */
    YES,
    /** However many they are. */
    ALL
  }

  public SyncRequest {
    Objects.requireNonNull(folder);
    clips = List.copyOf(clips);
    Objects.requireNonNull(vault);
    restored = List.copyOf(restored);
    Objects.requireNonNull(prune);
    Objects.requireNonNull(settings);
  }
}
