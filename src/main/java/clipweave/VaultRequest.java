package clipweave;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about a whole vault.
 *
 * @param folder where the command was given; every other path is meant from there
 * @param vault the vault; if empty, the nearest folder upwards that is one
 * @param settings the settings to use in place of the vault's own
 */
public record VaultRequest(Path folder, Optional<Path> vault, Optional<Path> settings) {
  public VaultRequest {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(vault);
    Objects.requireNonNull(settings);
  }
}
