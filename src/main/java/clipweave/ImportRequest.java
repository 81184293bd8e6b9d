package clipweave;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code import} was asked to do.
 *
 * @param folder where the command was given; every other path is meant from there, and is shown as
 *     written
 * @param clips files and folders
 * @param vault the vault; if empty, the nearest folder upwards from {@code folder} that is one
 * @param isDryRun whether to plan only
 * @param wantsDiff whether the report is to show the texts' differences
 * @param settings the settings to use in place of the vault's own
 * @param waitSeconds how long to wait for another run to end
 */
public record ImportRequest(
    Path folder,
    List<Path> clips,
    Optional<Path> vault,
    boolean isDryRun,
    boolean wantsDiff,
    Optional<Path> settings,
    int waitSeconds) {
  public ImportRequest {
    Objects.requireNonNull(folder);
    clips = List.copyOf(clips);
    Objects.requireNonNull(vault);
    Objects.requireNonNull(settings);
  }
}
