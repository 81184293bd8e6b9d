package clipweave.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A layout in which every node has a field of a grid to itself, near to where it was. */
record GridLayout(int[] columns, int[] rows) {
  /** About six fields for every node, so that most find theirs free. */
  private static final double FIELDS_FOR_ONE = 6;

  static GridLayout of(Layout layout) {
    int size = layout.xs().length;
    Bounds bounds = Bounds.of(layout.xs(), layout.ys());
    double area = Math.max(1, (double) bounds.width() * bounds.height());
    double field = Math.sqrt(area / (FIELDS_FOR_ONE * (size + 1)));
    GridLayout grid = new GridLayout(new int[size], new int[size]);
    Set<Long> taken = new HashSet<>();
    long[] fromTheMiddle = new long[size];
    for (int i = 0; i < size; i++) {
      double x = layout.xs()[i];
      double y = layout.ys()[i];
      fromTheMiddle[i] = (long) Math.sqrt(x * x + y * y) << 32 | i;
    }
    Arrays.sort(fromTheMiddle);
    for (long key : fromTheMiddle) {
      int i = (int) key;
      int column = (int) Math.round(layout.xs()[i] / (1.5 * field));
      int row = (int) Math.round(1.5 * layout.ys()[i] / field);
      grid.settle(i, column, row, taken);
    }
    return grid;
  }

  /** The first free field on squares of growing size around the wanted one. */
  private void settle(int node, int column, int row, Set<Long> taken) {
    for (int ring = 0; ; ring++) {
      for (int dy = -ring; dy <= ring; dy++) {
        int step = Math.abs(dy) == ring ? 1 : Math.max(1, 2 * ring);
        for (int dx = -ring; dx <= ring; dx += step) {
          if (taken.add((long) (column + dx) << 32 | (row + dy) & 0xffffffffL)) {
            columns[node] = column + dx;
            rows[node] = row + dy;
            return;
          }
        }
      }
    }
  }
}
