package clipweave.weave;

import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a note that a rule would turn into a link.
 *
 * @param span the words
 * @param target the note to point at, by its path in the vault
 * @param reason by which rule, how sure
 * @param written the link as it has to be written; empty where that follows from the target
 */
public record Proposal(Span span, String target, Reason reason, Optional<String> written) {
  public Proposal {
    Objects.requireNonNull(span);
    Objects.requireNonNull(target);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(written);
  }

  public Proposal(Span span, String target, Reason reason) {
    this(span, target, reason, Optional.empty());
  }

  /** The same for a text that stands {@code by} characters further on. */
  public Proposal shifted(int by) {
    return new Proposal(span.shifted(by), target, reason, written);
  }
}
