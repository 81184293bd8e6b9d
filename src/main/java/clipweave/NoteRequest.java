package clipweave;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about one note or clip: {@code explain} and {@code unweave}.
 *
 * @param folder where the command was given; every other path is meant from there
 * @param note the file
 * @param vault the vault; if empty, the nearest folder upwards from the note that is one, if any
 * @param settings the settings to use in place of the vault's own
 */
public record NoteRequest(Path folder, Path note, Optional<Path> vault, Optional<Path> settings) {
  public NoteRequest {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(note);
    Objects.requireNonNull(vault);
    Objects.requireNonNull(settings);
  }
}
