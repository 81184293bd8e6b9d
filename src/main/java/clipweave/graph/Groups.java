package clipweave.graph;

import java.util.Arrays;
import java.util.Comparator;

/** Numbers for groups of nodes: 0 for the largest, equal sizes by their first node. */
final class Groups {
  private Groups() {}

  static int[] numbered(int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    Integer[] firsts = new Integer[count];
    for (int i = groups.length - 1; i >= 0; i--) {
      sizes[groups[i]]++;
      firsts[groups[i]] = i;
    }
    Integer[] order = Arrays.stream(firsts).filter(f -> f != null).toArray(Integer[]::new);
    Arrays.sort(
        order, Comparator.<Integer>comparingInt(f -> -sizes[groups[f]]).thenComparing(f -> f));
    int[] number = new int[count];
    for (int i = 0; i < order.length; i++) {
      number[groups[order[i]]] = i;
    }
    return Arrays.stream(groups).map(g -> number[g]).toArray();
  }

  /** How many nodes each group has. */
  static int[] sizes(int[] groups) {
    int[] sizes = new int[Arrays.stream(groups).max().orElse(-1) + 1];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }
}
