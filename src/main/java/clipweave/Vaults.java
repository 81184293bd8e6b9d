package clipweave;

import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import java.nio.file.Path;
import java.util.Optional;

/** Which vault a command means. */
final class Vaults {
  private Vaults() {}

  /**
   * The vault that was named, else the nearest folder upwards that is one.
   *
   * @throws CannotGoOn if there is none
   */
  static Path find(Path folder, Optional<Path> named) {
    return named
        .map(folder::resolve)
        .or(() -> VaultFolder.above(folder))
        .orElseThrow(
            () -> CannotGoOn.wrong("no vault here or above", "name the vault with --vault"));
  }
}
