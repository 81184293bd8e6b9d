package clipweave.merge;

import java.util.List;
import java.util.Objects;

/**
 * One note made of three versions.
 *
 * @param text the note: yours, with what only theirs changed
 * @param clashes what both changed, in the order of fields, body, regions
 * @param outcome what came of it
 */
public record Merged(String text, List<Clash> clashes, Outcome outcome) {
  /** What came of a merge. */
  public enum Outcome {
    /** The text is yours: nothing to write. */
    YOURS,
    /** The text is theirs. */
    THEIRS,
    /** The text has something of both. */
    BOTH,
    /** Something of theirs found no place: it belongs into a conflict note (exit code 1). */
    CONFLICT
  }

  public Merged {
    Objects.requireNonNull(text);
    clashes = List.copyOf(clashes);
    Objects.requireNonNull(outcome);
  }

  static Merged of(String text, List<Clash> clashes, String yours, String theirs) {
    return new Merged(text, clashes, outcome(text, clashes, yours, theirs));
  }

  private static Outcome outcome(String text, List<Clash> clashes, String yours, String theirs) {
    if (clashes.stream().anyMatch(Clash::isConflict)) {
      return Outcome.CONFLICT;
    }
    if (text.equals(yours)) {
      return Outcome.YOURS;
    }
    return text.equals(theirs) ? Outcome.THEIRS : Outcome.BOTH;
  }
}
