package clipweave;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code undo} was asked to do.
 *
 * @param folder where the command was given
 * @param vault the vault; if empty, the nearest folder upwards from {@code folder} that is one
 * @param run the run to take back; if empty, the last that is not taken back
 * @param isDryRun whether to plan only
 * @param wantsDiff whether the report is to show the texts' differences
 * @param settings the settings to use in place of the vault's own
 * @param waitSeconds how long to wait for another run to end
 */
public record UndoRequest(
    Path folder,
    Optional<Path> vault,
    Optional<Integer> run,
    boolean isDryRun,
    boolean wantsDiff,
    Optional<Path> settings,
    int waitSeconds) {
  public UndoRequest {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(vault);
    Objects.requireNonNull(run);
    Objects.requireNonNull(settings);
  }
}
