package clipweave;

import clipweave.disk.VaultFolder;
import clipweave.vault.Card;
import clipweave.vault.Change;
import clipweave.vault.Contents;
import clipweave.vault.EntityDecisions;
import clipweave.vault.EntityFile;
import clipweave.vault.Mention;
import clipweave.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a run: which clip at hand mentions which, and what is to be written into {@code
 * entities.tsv}.
 */
record EntityNames(List<Card> cards, Optional<Change> change) {
  EntityNames {
    cards = List.copyOf(cards);
  }

  /** Looks for names; the session knows from then on what was decided and what is mentioned. */
  static EntityNames of(Discovering discovering, List<Card> cards, Session session) {
    Optional<FoundNames> found = discovering.names(cards);
    Optional<byte[]> old = session.folder().bytes(EntityDecisions.FILE);
    String text = old.map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    boolean isText =
        old.isEmpty() || Arrays.equals(old.get(), text.getBytes(StandardCharsets.UTF_8));
    if (found.isEmpty() || !isText) {
      return new EntityNames(discovering.asBefore(cards), Optional.empty());
    }
    String written = EntityFile.with(text, found.get().lines());
    Map<String, List<Mention>> mentions = found.get().mentions();
    session.learn(EntityDecisions.read(written), mentions);
    return new EntityNames(
        cards.stream().map(c -> c.mentioning(mentions.getOrDefault(c.id(), List.of()))).toList(),
        written.equals(text) ? Optional.empty() : Optional.of(change(old, written)));
  }

  /** What the user of a vault has decided. */
  static EntityDecisions decided(VaultFolder folder) {
    return folder
        .bytes(EntityDecisions.FILE)
        .map(b -> EntityDecisions.read(new String(b, StandardCharsets.UTF_8)))
        .orElse(EntityDecisions.NONE);
  }

  private static Change change(Optional<byte[]> old, String text) {
    return new Change(
        old.isEmpty() ? Change.Op.CREATE : Change.Op.CHANGE,
        EntityDecisions.FILE,
        Optional.empty(),
        old.map(Sha256::of),
        Optional.of(Contents.of(text)),
        List.of(),
        "",
        0);
  }
}
