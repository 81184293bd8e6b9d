package clipweave.graph;

import java.util.List;
import java.util.Objects;

/**
 * One link of the vault and what it means.
 *
 * @param source the note where it stands
 * @param target the id of the node it leads to; of a wanted one where it is broken
 * @param isBroken whether no file is meant
 * @param isAnchorMissing whether the file is there, but not the heading or block
 * @param others other files of the same name that it could mean as well
 */
public record Found(
    String source,
    Reference reference,
    String target,
    boolean isBroken,
    boolean isAnchorMissing,
    List<String> others) {
  public Found {
    Objects.requireNonNull(source);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(target);
    others = List.copyOf(others);
  }
}
