package clipweave.vault;

import java.util.Comparator;
import java.util.Objects;

/**
 * Why one clip's note points at another's.
 *
 * @param to the other clip's id
 * @param kind how they belong together
 * @param why what they share, for a person; empty where the kind says it all
 */
public record Relation(String to, Kind kind, String why) implements Comparable<Relation> {
  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::kind).thenComparing(Relation::to);

  /** How two clips belong together, the most certain first, and the words the note says it with. */
  public enum Kind {
    SAME_SOURCE("same source"),
    CITES("cited here"),
    CITED_BY("cites this"),
    RELATED("both cite");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Relation {
    Objects.requireNonNull(to);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(why);
  }

  @Override
  public int compareTo(Relation other) {
    return ORDER.compare(this, other);
  }
}
