package clipweave.graph;

import java.util.Locale;
import java.util.Optional;

/** Why one point of the graph leads to another. */
public enum EdgeType {
  LINK,
  EMBED,
  AUTHOR,
  SITE,
  DAY,
  TAG,
  SAME_SOURCE,
  RELATED,
  CITED,
  /** A name in prose that is no link. */
  MENTION;

  /** As {@link #word()} says it. */
  @Override
  public String toString() {
    return word();
  }

  /** Its name in files and options: {@code same-source}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EdgeType> of(String word) {
    for (EdgeType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
