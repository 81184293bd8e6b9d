package clipweave;

import clipweave.history.History;
import clipweave.vault.Entry;
import clipweave.vault.Sha256;
import clipweave.vault.WovenLinks;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What {@code weave} put into the notes of a vault before. */
final class WovenNotes {
  private final Session session;
  private final Map<String, Entry> byPath;

  WovenNotes(Session session) {
    this.session = session;
    this.byPath = session.state().wovenByPath();
  }

  /** The links of a note; none where the record is lost. The record is asked only if it has to. */
  WovenLinks in(String path, String text) {
    Optional<Entry> entry = Optional.ofNullable(byPath.get(path));
    return entry
        .flatMap(e -> e.base().equals(Sha256.of(text)) ? Optional.of(text) : base(session, e))
        .map(base -> WovenLinks.of(entry.orElseThrow(), base, text))
        .orElseGet(() -> WovenLinks.none(text));
  }

  /** The text that an entry speaks of; the record is read by one at a time. */
  static Optional<String> base(Session session, Entry entry) {
    String path = session.where().remembered(entry).basePath();
    synchronized (session.texts()) {
      return base(session.history(), path, entry);
    }
  }

  /** The same where nobody else asks. */
  static Optional<String> base(History history, String basePath, Entry entry) {
    return history
        .base(basePath)
        .filter(b -> Sha256.of(b).equals(entry.base()))
        .map(b -> new String(b, StandardCharsets.UTF_8));
  }
}
