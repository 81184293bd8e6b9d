package clipweave.weave;

import clipweave.text.Span;
import java.util.Objects;

/**
 * A link of a note to another note, as its user wrote it.
 *
 * @param span all of it
 * @param shown the words that a reader sees
 * @param target the path of the note it means
 */
public record NoteLink(Span span, Span shown, String target) {
  public NoteLink {
    Objects.requireNonNull(span);
    Objects.requireNonNull(shown);
    Objects.requireNonNull(target);
  }
}
