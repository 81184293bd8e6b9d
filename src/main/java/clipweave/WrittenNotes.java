package clipweave;

import clipweave.vault.Entry;
import clipweave.vault.Sha256;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The notes of clips as we last rendered them: from the vault, where they are so still. */
final class WrittenNotes {
  private final Session session;
  private final Map<String, String> hashes;

  WrittenNotes(Session session) {
    this.session = session;
    this.hashes = session.view().hashes();
  }

  /** Whether a note lies at a path. */
  boolean isThere(String path) {
    return hashes.containsKey(path);
  }

  /** Whether a note that lies in the vault is not as we last rendered it. */
  boolean isEdited(Entry entry) {
    String here = hashes.get(entry.path());
    return here != null && !here.equals(entry.base()) && !entry.isDeleted();
  }

  /** A note; empty where what we wrote is not known any more. */
  Optional<LastWritten> of(Entry entry) throws IOException {
    Optional<String> here =
        isThere(entry.path()) ? session.texts().vault(entry.path()) : Optional.empty();
    boolean isSame = here.filter(t -> Sha256.of(t).equals(entry.base())).isPresent();
    Optional<String> base = isSame ? here : session.texts().base(entry.path());
    return base.map(b -> LastWritten.of(entry, b, isSame ? Optional.empty() : here));
  }
}
