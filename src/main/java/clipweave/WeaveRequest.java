package clipweave;

import clipweave.note.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code weave} was asked to do.
 *
 * @param folder where the command was given; every other path is meant from there
 * @param notes files, folders, or notes by name, title or alias
 * @param vault the vault; if empty, the nearest folder upwards from {@code folder} that is one
 * @param precision how sure of a link it has to be; if empty, as the settings say
 * @param mode what is to be done with the links
 * @param wantsDiff whether the report is to show the texts' differences
 * @param settings the settings to use in place of the vault's own
 * @param waitSeconds how long to wait for another run to end
 */
public record WeaveRequest(
    Path folder,
    List<String> notes,
    Optional<Path> vault,
    Optional<Settings.Precision> precision,
    Mode mode,
    boolean wantsDiff,
    Optional<Path> settings,
    int waitSeconds) {
  /** What is to be done with the links. */
  public enum Mode {
    WRITE,
    PLAN,
    /** They are listed, those too that would not be written. */
    SUGGEST
  }

  public WeaveRequest {
    Objects.requireNonNull(folder);
    notes = List.copyOf(notes);
    Objects.requireNonNull(vault);
    Objects.requireNonNull(precision);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(settings);
  }
}
