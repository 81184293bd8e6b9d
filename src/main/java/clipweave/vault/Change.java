package clipweave.vault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One file of the vault that is going to be different.
 *
 * @param op what happens to it
 * @param path in the vault, with {@code /}
 * @param from where it was, for a move or trash; else empty
 * @param pre SHA-256 of what must stand there now; empty where nothing may stand there
 * @param content what will stand there; empty for a trash
 * @param clips the clips it comes from, as the user named them
 * @param dialect the dialect of the first clip; empty for hubs
 * @param links how many links were put in
 */
public record Change(
    Op op,
    String path,
    Optional<String> from,
    Optional<String> pre,
    Optional<Content> content,
    List<String> clips,
    String dialect,
    int links)
    implements Comparable<Change> {
  /** What happens to a file, its sign in the output and its name in JSON. */
  public enum Op {
    CREATE('+'),
    CHANGE('~'),
    MOVE('>'),
    TRASH('-'),
    /** A new file beside one that the user changed: never over it. */
    CONFLICT('!');

    private final char sign;

    Op(char sign) {
      this.sign = sign;
    }

    public char sign() {
      return sign;
    }

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Change {
    Objects.requireNonNull(op);
    Objects.requireNonNull(path);
    clips = List.copyOf(clips);
    Objects.requireNonNull(dialect);
  }

  /** That an unedited file goes to the vault's trash. */
  public static Change trash(String path, String pre) {
    return new Change(
        Op.TRASH, path, Optional.empty(), Optional.of(pre), Optional.empty(), List.of(), "", 0);
  }

  @Override
  public int compareTo(Change other) {
    return path.compareTo(other.path);
  }
}
