package clipweave;

import clipweave.text.Edits;
import clipweave.vault.Card;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.NoteMaker;
import java.io.IOException;

/** Weaves a note anew whose clip is not at hand, from the text that we last rendered. */
final class Reweaving {
  private final Knowledge known;
  private final BodyLinks links;
  private final NoteMaker maker;

  Reweaving(Knowledge known, BodyLinks links, NoteMaker maker) {
    this.known = known;
    this.links = links;
    this.maker = maker;
  }

  /**
   * The note with the links that it would have now.
   *
   * @param base the text that {@code entry} speaks of
   * @param ties what its links depend on now
   */
  MadeNote of(Entry entry, String base, String ties) throws IOException {
    Card card = entry.card().orElseThrow();
    Remembered note = Remembered.of(entry, base);
    Edits body = links.of(card, note.text(), note.start(), note.outline(), note.citedTitles());
    NoteMaker.Made made =
        maker.again(note.text(), note.start(), body.and(note.shown()), links.region(card));
    Content content = Contents.of(made.text());
    Entry next =
        new Entry(
            entry.id(),
            entry.kind(),
            known.paths().get(entry.id()),
            false,
            content.hash(),
            entry.gap(),
            made.back(),
            entry.card(),
            entry.origins(),
            ties);
    return new MadeNote(content, next, made.links());
  }
}
