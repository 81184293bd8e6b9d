package clipweave.graph;

import java.util.List;
import java.util.Objects;

/**
 * A group of nodes with more links among themselves than chance would give.
 *
 * @param number as in {@link Metrics#community}; 0 is the largest
 * @param label a name for it, from its commonest tags and its best-connected names
 * @param members how many nodes it has
 * @param names its best-connected members' titles, most important first, at most five
 */
public record Community(int number, String label, int members, List<String> names) {
  public Community {
    Objects.requireNonNull(label);
    names = List.copyOf(names);
  }
}
