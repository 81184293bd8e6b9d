package clipweave;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about a whole vault.
 *
 * @param folder where the command was given; every other path is meant from there
 * @param vault the vault; if empty, the nearest folder upwards that is one
 */
public record VaultRequest(Path folder, Optional<Path> vault) {
  public VaultRequest {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(vault);
  }
}
