package clipweave;

import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import java.nio.file.Path;
import java.util.Optional;

/** Which vault a command means. */
final class NamedVault {
  private NamedVault() {}

  /**
   * The vault, which must be there; a folder that is not is named as the user typed it.
   *
   * @throws CannotGoOn if there is none
   */
  static VaultFolder open(Path folder, Optional<Path> named) {
    Path root = find(folder, named);
    try {
      return VaultFolder.open(root, VaultFolder.Missing.IS_WRONG);
    } catch (CannotGoOn e) {
      String typed = named.orElse(root).toString();
      throw e.kind() == CannotGoOn.Kind.WRONG
          ? CannotGoOn.wrong(e.says().replace(root.toString(), typed), e.hint())
          : e;
    }
  }

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
