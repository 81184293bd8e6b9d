package clipweave;

import clipweave.text.Edits;
import clipweave.vault.Content;
import clipweave.vault.Contents;
import clipweave.vault.Entry;
import clipweave.vault.Knowledge;
import clipweave.vault.NoteMaker;
import clipweave.vault.RegionLines;
import clipweave.weave.Weaver;
import java.util.List;

/** Weaves a note anew whose clip is not at hand, from the text that we last rendered. */
final class Reweaving {
  private final Knowledge known;
  private final RegionLines lines;
  private final Weaver weaver;
  private final NoteMaker maker;

  Reweaving(Knowledge known, RegionLines lines, Weaver weaver, NoteMaker maker) {
    this.known = known;
    this.lines = lines;
    this.weaver = weaver;
    this.maker = maker;
  }

  /**
   * The note with the links that it would have now.
   *
   * @param base the text that {@code entry} speaks of
   * @param ties what its links depend on now
   */
  MadeNote of(Entry entry, String base, String ties) {
    String path = known.paths().get(entry.id());
    Remembered note = Remembered.of(entry, base);
    Edits links =
        weaver.weave(note.text(), note.outline(), path, Proposals.of(note.citedTitles(), known));
    List<String> region = lines.links(path, known.relations().of(entry.id()));
    NoteMaker.Made made = maker.again(note.text(), note.start(), links.and(note.shown()), region);
    Content content = Contents.of(made.text());
    Entry next =
        new Entry(
            entry.id(),
            entry.kind(),
            path,
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
