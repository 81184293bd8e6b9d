package clipweave;

import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The base of a note that its user moved moves with it. */
final class CarriedBases {
  private CarriedBases() {}

  /**
   * Adds those of moved notes to the bases of a plan.
   *
   * @param entries what the state is going to remember
   */
  static void add(Session session, Collection<Entry> entries, Map<String, Content> bases)
      throws IOException {
    for (Entry entry : entries) {
      boolean isMoved = !session.where().remembered(entry).path().equals(entry.path());
      if (isMoved && !bases.containsKey(entry.basePath())) {
        Optional<String> base =
            entry.isNote() ? WovenNotes.base(session, entry) : session.texts().base(entry.path());
        base.ifPresent(b -> bases.put(entry.basePath(), Contents.of(b)));
      }
    }
  }
}
