package clipweave;

import clipweave.disk.Reading;
import clipweave.disk.VaultFolder;
import clipweave.history.History;
import clipweave.vault.Entry;
import clipweave.vault.Manifest;
import clipweave.vault.Sha256;
import clipweave.vault.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The texts of a vault and of its record, read when they are asked for. */
final class VaultTexts implements Texts {
  private final VaultFolder folder;
  private final History history;
  private final UnaryOperator<String> before;
  private final Map<String, Entry> byPath = new HashMap<>();

  /**
   * @param remembered what the last run left in the record
   * @param before the path that the record knows for the note that lies at a path
   */
  VaultTexts(
      VaultFolder folder, History history, Manifest remembered, UnaryOperator<String> before) {
    this.folder = folder;
    this.history = history;
    this.before = before;
    remembered.entries().stream().filter(e -> !e.isNote()).forEach(e -> byPath.put(e.path(), e));
  }

  @Override
  public Optional<String> vault(String path) throws IOException {
    Reading reading = folder.look(path);
    if (reading instanceof Reading.Text text) {
      return Optional.of(text.text());
    }
    throw new IOException(((Reading.Unreadable) reading).says());
  }

  @Override
  public Optional<String> base(String path) {
    return baseOf(before.apply(path));
  }

  /**
   * Only the very text that the state speaks of: a record that is half there is no base. Clips are
   * read on all processors, the record by one at a time.
   */
  private synchronized Optional<String> baseOf(String path) {
    Optional<Entry> entry = Optional.ofNullable(byPath.get(path));
    return history
        .base(path)
        .filter(b -> entry.isPresent() && Sha256.of(b).equals(entry.get().base()))
        .map(b -> new String(b, StandardCharsets.UTF_8));
  }
}
