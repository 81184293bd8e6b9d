package clipweave.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Which run was the last, told without opening the history. */
public final class Mark {
  private static final int LARGEST = 100;

  private Mark() {}

  /** The mark of the last run, or of no run yet; empty if one was killed on its way. */
  public static Optional<String> of(Path stateFolder) {
    Path git = stateFolder.resolve("history.git");
    Optional<String> last = ref(git.resolve("refs/heads/main"));
    Optional<String> pending = ref(git.resolve("refs/clipweave/pending"));
    return pending.isPresent() && !pending.equals(last)
        ? Optional.empty()
        : last.or(() -> Optional.of("no run"));
  }

  private static Optional<String> ref(Path file) {
    try {
      boolean isRef = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      return isRef && Files.size(file) < LARGEST
          ? Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
