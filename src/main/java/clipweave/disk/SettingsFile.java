package clipweave.disk;

import clipweave.note.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of a vault: {@code clipweave.yaml} at its root, or a file the user names. */
public final class SettingsFile {
  /** Its name in the vault. */
  public static final String NAME = "clipweave.yaml";

  private SettingsFile() {}

  /**
   * Loads the settings; a vault without the file has the default ones.
   *
   * @param named a file to use in place of the vault's own
   * @throws clipweave.note.CannotGoOn if the named file is not there, or a line of it is wrong
   */
  public static Settings load(VaultFolder vault, Optional<Path> named) {
    return Settings.DEFAULT;
  }
}
