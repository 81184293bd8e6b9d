package clipweave.note;

import clipweave.text.Place;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something about the user's files that he should know: where, what we found, what happened to the
 * file, and what to do. Texts are lower case and without a full stop; {@code hint} may be empty.
 */
public record Problem(
    Severity severity, String file, Place place, String says, String did, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column())
          .thenComparing(Problem::says)
          .thenComparing(Problem::did);

  public Problem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(file);
    Objects.requireNonNull(place);
    Objects.requireNonNull(says);
    Objects.requireNonNull(did);
    Objects.requireNonNull(hint);
  }

  /** Something put right, that lost nothing. */
  public static Problem note(String file, Place place, String says, String did) {
    return new Problem(Severity.NOTE, file, place, says, did, "");
  }

  /** Something that needs a person. */
  public static Problem look(String file, Place place, String says, String did) {
    return new Problem(Severity.LOOK, file, place, says, did, "");
  }

  public Problem withHint(String newHint) {
    return new Problem(severity, file, place, says, did, newHint);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }
}
