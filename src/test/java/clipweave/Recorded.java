package clipweave;

import clipweave.history.History;
import clipweave.vault.Tombstones;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the record of a vault holds, and the list beside it. */
final class Recorded {
  private Recorded() {}

  /** What the last run left. */
  static String manifest(Path vault) {
    try (History history = History.open(vault.resolve(".clipweave/state"))) {
      return history.manifest().map(m -> new String(m, StandardCharsets.UTF_8)).orElse("");
    }
  }

  /** The ids of the notes that are not to come back. */
  static Set<String> refused(Path vault) {
    Path list = vault.resolve(Tombstones.PATH);
    return Files.exists(list)
        ? Tombstones.read(World.read(list).getBytes(StandardCharsets.UTF_8))
        : Set.of();
  }
}
