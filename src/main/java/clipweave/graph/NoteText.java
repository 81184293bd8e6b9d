package clipweave.graph;

import java.util.Objects;

/**
 * One note as it is handed in.
 *
 * @param path in the vault, with {@code /}
 * @param kind what it is known to be; {@link NodeKind#NOTE} where nobody knows, and it is guessed
 */
public record NoteText(String path, String text, NodeKind kind) {
  public NoteText {
    Objects.requireNonNull(path);
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
  }

  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int length = name.length();
    boolean isNote = length > 3 && name.regionMatches(true, length - 3, ".md", 0, 3);
    return isNote ? name.substring(0, length - 3) : name;
  }
}
