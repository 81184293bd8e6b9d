package clipweave;

import clipweave.disk.Beside;
import clipweave.disk.Lock;
import clipweave.disk.Outcome;
import clipweave.disk.SettingsFile;
import clipweave.disk.Store;
import clipweave.disk.VaultFolder;
import clipweave.note.CannotGoOn;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a commented settings file, where there is none. */
public final class InitFlow {
  private InitFlow() {}

  /**
   * Writes the file into a vault, which is made if it is not there; gives its name in the vault.
   *
   * @param isDryRun whether only to look if it could be written
   * @throws CannotGoOn if there is one already, or the vault cannot be written
   */
  public static String run(Path vault, boolean isDryRun, int waitSeconds) {
    VaultFolder folder = VaultFolder.open(vault, VaultFolder.Missing.IS_NEW);
    if (folder.stat(SettingsFile.NAME).isPresent()) {
      throw isThere();
    }
    if (!isDryRun) {
      try (Lock lock = Lock.take(folder, waitSeconds)) {
        write(Store.of(folder, lock));
      }
    }
    return SettingsFile.NAME;
  }

  private static void write(Store store) {
    Change change =
        new Change(
            Change.Op.CREATE,
            SettingsFile.NAME,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Contents.of(SettingsFile.example())),
            List.of(),
            "",
            0);
    if (!store.stage(List.of(change)).apply(Beside.CLIP).stream().allMatch(Outcome::isDone)) {
      throw isThere();
    }
  }

  private static CannotGoOn isThere() {
    return CannotGoOn.wrongIn(SettingsFile.NAME, "is there already; left as it is", "");
  }
}
