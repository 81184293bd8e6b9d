package clipweave.weave;

import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.Objects;

/**
 * Words of a note that a rule would turn into a link.
 *
 * @param span the words
 * @param target the note to point at, by its path in the vault
 * @param reason by which rule, how sure
 */
public record Proposal(Span span, String target, Reason reason) {
  public Proposal {
    Objects.requireNonNull(span);
    Objects.requireNonNull(target);
    Objects.requireNonNull(reason);
  }
}
