package clipweave;

import clipweave.syntax.FrontMatter;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import clipweave.vault.Entry;
import java.util.List;
import java.util.Optional;

/**
 * A clip's note as we last rendered it.
 *
 * @param entry what we remember of it
 * @param base the text that the entry speaks of
 * @param plain the same without our links
 * @param body where its clip's own words stand in {@code plain}: its body, or, of a clip that lies
 *     in the vault, all of it
 * @param edited the text it has in the vault now, where that is another
 */
record LastWritten(Entry entry, String base, String plain, Span body, Optional<String> edited) {
  static LastWritten of(Entry entry, String base, Optional<String> edited) {
    String plain = Edits.of(entry.back()).applyTo(base);
    int start =
        entry.kind() == Entry.Kind.WOVEN
            ? 0
            : Math.min(plain.length(), FrontMatter.read(plain).block().end() + entry.gap());
    return new LastWritten(entry, base, plain, new Span(start, plain.length()), edited);
  }

  /** The clip's own words. */
  String words() {
    return body.of(plain);
  }

  /** What made the base of {@link #plain}, as edits of that. */
  List<Edit> links() {
    return Edits.of(entry.back()).inverse(base).list();
  }
}
