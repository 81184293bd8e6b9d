package clipweave.vault;

import java.util.Objects;
import java.util.Optional;

/**
 * One operation of a run as its journal holds it: enough to do it, to finish it after a crash, and
 * to take it back.
 *
 * @param op what happens
 * @param path in the vault, with {@code /}
 * @param from where it was, for a move or trash; else empty
 * @param pre SHA-256 of what must stand at {@code from}, or else at {@code path}; empty for nothing
 * @param post SHA-256 of what will stand at {@code path}; empty for a trash
 * @param temp the name of the staged file beside {@code path}; empty where nothing was staged
 */
public record Step(
    Change.Op op,
    String path,
    Optional<String> from,
    Optional<String> pre,
    Optional<String> post,
    Optional<String> temp)
    implements Comparable<Step> {
  public Step {
    Objects.requireNonNull(op);
    Objects.requireNonNull(path);
    Objects.requireNonNull(from);
    Objects.requireNonNull(pre);
    Objects.requireNonNull(post);
    Objects.requireNonNull(temp);
  }

  /** The file that is there before: {@code from}, or else {@code path}. */
  public String source() {
    return from.orElse(path);
  }

  @Override
  public int compareTo(Step other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : source().compareTo(other.source());
  }
}
