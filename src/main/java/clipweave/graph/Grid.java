package clipweave.graph;

/** Points sorted into square cells, row by row. */
final class Grid {
  private final int columns;
  private final int rows;
  private final int[] cells;
  private final int[] firsts;
  private final int[] members;

  private Grid(int columns, int rows, int[] cells) {
    this.columns = columns;
    this.rows = rows;
    this.cells = cells;
    int[][] sorted = WeightedGraph.members(cells, columns * rows);
    firsts = sorted[0];
    members = sorted[1];
  }

  /** Cells are made wider than asked for where there would be far more of them than points. */
  static Grid of(float[] xs, float[] ys, float width) {
    Bounds bounds = Bounds.of(xs, ys);
    double most = 4.0 * xs.length + 64;
    double cell = Math.max(width, Math.sqrt((double) bounds.width() * bounds.height() / most));
    cell = Math.max(cell, Math.max(bounds.width(), bounds.height()) / most);
    int columns = (int) (bounds.width() / cell) + 1;
    int rows = (int) (bounds.height() / cell) + 1;
    int[] cells = new int[xs.length];
    for (int i = 0; i < cells.length; i++) {
      int column = Math.min(columns - 1, (int) ((xs[i] - bounds.left()) / cell));
      int row = Math.min(rows - 1, (int) ((ys[i] - bounds.top()) / cell));
      cells[i] = row * columns + column;
    }
    return new Grid(columns, rows, cells);
  }

  int row(int point) {
    return cells[point] / columns;
  }

  int column(int point) {
    return cells[point] % columns;
  }

  /** Where the members of a cell begin; a column outside counts as the nearest end of its row. */
  int first(int row, int column) {
    if (row < 0 || row >= rows) {
      return 0;
    }
    return firsts[row * columns + Math.max(0, Math.min(columns, column))];
  }

  int member(int at) {
    return members[at];
  }
}
