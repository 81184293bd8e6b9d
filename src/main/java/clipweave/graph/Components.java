package clipweave.graph;

import java.util.Arrays;

/** Which connected part each node belongs to, links taken as two-way; 0 is the largest. */
final class Components {
  private Components() {}

  static int[] of(Adjacency both) {
    int[] component = new int[both.size()];
    Arrays.fill(component, -1);
    int[] queue = new int[both.size()];
    int count = 0;
    for (int i = 0; i < component.length; i++) {
      if (component[i] < 0) {
        fill(both, component, queue, i, count++);
      }
    }
    return Groups.numbered(component);
  }

  private static void fill(Adjacency both, int[] component, int[] queue, int start, int number) {
    queue[0] = start;
    component[start] = number;
    int found = 1;
    for (int head = 0; head < found; head++) {
      for (int k = both.start(queue[head]); k < both.start(queue[head] + 1); k++) {
        int next = both.target(k);
        if (component[next] < 0) {
          component[next] = number;
          queue[found++] = next;
        }
      }
    }
  }
}
