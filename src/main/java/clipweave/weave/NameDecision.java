package clipweave.weave;

import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of a name that stands in a note (LINKING 9.8).
 *
 * @param span where it stands
 * @param words the name as it stands there
 * @param target the note it means, by its path in the vault; of an ambiguous name the likeliest
 * @param state what becomes of it
 * @param rule by which rule: {@code name} where the score decided, else the hard rule's name
 * @param sure how sure it is that these words should be a link to that note, 0 to 1
 * @param reasons what speaks most for and against it, in words, the strongest first
 * @param others the other notes that it can mean
 */
public record NameDecision(
    Span span,
    String words,
    String target,
    State state,
    String rule,
    double sure,
    List<String> reasons,
    List<String> others) {
  /** What becomes of a name. */
  public enum State {
    WRITTEN,
    /** Nearly a link: shown to the user, not written. */
    SUGGESTED,
    /** It can mean several notes. */
    AMBIGUOUS,
    REFUSED
  }

  public NameDecision {
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(target);
    Objects.requireNonNull(state);
    Objects.requireNonNull(rule);
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
  }

  /** The same as a rule's proposal, for the {@link Weaver}. */
  public Proposal proposal() {
    double rounded = Math.round(sure * 100) / 100.0;
    return new Proposal(span, target, new Reason(rule, rounded, String.join(", ", reasons)));
  }
}
