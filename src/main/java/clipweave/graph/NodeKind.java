package clipweave.graph;

import java.util.Locale;
import java.util.Optional;

/** What a point of the graph is. */
public enum NodeKind {
  NOTE,
  CLIP,
  PERSON,
  SITE,
  TOPIC,
  TAG,
  DAY,
  INDEX,
  /** A note that is linked and does not exist. */
  WANTED,
  URL,
  /** A picture, a PDF, anything that is no note. */
  FILE,
  CANVAS;

  /** As {@link #word()} says it. */
  @Override
  public String toString() {
    return word();
  }

  /** Its name in files and options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NodeKind> of(String word) {
    for (NodeKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a Markdown file of the vault. */
  public boolean isNote() {
    return switch (this) {
      case WANTED, URL, FILE, CANVAS, TAG -> false;
      default -> true;
    };
  }

  /** Whether it gathers others by its nature: a person, a site, a day, an index, a tag. */
  public boolean isHub() {
    return switch (this) {
      case PERSON, SITE, TOPIC, TAG, DAY, INDEX -> true;
      default -> false;
    };
  }
}
