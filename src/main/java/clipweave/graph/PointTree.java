package clipweave.graph;

import java.util.Arrays;

/**
 * Points with masses in nested squares, for adding up what far ones do to one (Barnes and Hut
 * 1986). Squares stand in one row, each before those inside it, so that no stack is needed: go on
 * to the next one to look inside, or to {@code after} to step over.
 */
final class PointTree {
  private static final int LEVELS = 16;
  private static final int LEAF = 6;
  private static final float FAR_ENOUGH = 1.1f;

  private final int size;
  private final float[] xs;
  private final float[] ys;
  private final float[] masses;
  private final int[] lows;
  private final int[] highs;
  private final int[] after;
  private final float[] widths;
  private final float[] cellXs;
  private final float[] cellYs;
  private final float[] cellMasses;
  private int cells;

  private PointTree(int size) {
    this.size = size;
    xs = new float[size];
    ys = new float[size];
    masses = new float[size];
    int most = 4 * size + LEVELS + 1;
    lows = new int[most];
    highs = new int[most];
    after = new int[most];
    widths = new float[most];
    cellXs = new float[most];
    cellYs = new float[most];
    cellMasses = new float[most];
  }

  static PointTree of(float[] xs, float[] ys, float[] masses) {
    PointTree tree = new PointTree(xs.length);
    Bounds bounds = Bounds.of(xs, ys);
    float width = Math.max(bounds.width(), bounds.height()) + 1e-6f;
    long[] keys = new long[xs.length];
    for (int i = 0; i < keys.length; i++) {
      int x = (int) ((xs[i] - bounds.left()) / width * 65535);
      int y = (int) ((ys[i] - bounds.top()) / width * 65535);
      keys[i] = (spread(x) | spread(y) << 1) << 32 | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      int from = (int) keys[i];
      tree.xs[i] = xs[from];
      tree.ys[i] = ys[from];
      tree.masses[i] = masses[from];
    }
    tree.divide(keys, width);
    tree.weigh();
    return tree;
  }

  /** The lower 16 bits with a gap after each. */
  private static long spread(int bits) {
    long b = bits & 0xffff;
    b = (b | b << 8) & 0x00ff00ffL;
    b = (b | b << 4) & 0x0f0f0f0fL;
    b = (b | b << 2) & 0x33333333L;
    return (b | b << 1) & 0x55555555L;
  }

  private void divide(long[] keys, float width) {
    int[] stack = new int[3 * 4 * (LEVELS + 2)];
    int top = push(stack, 0, 0, size, 0);
    while (top > 0) {
      int level = stack[--top];
      int high = stack[--top];
      int low = stack[--top];
      lows[cells] = low;
      highs[cells] = high;
      boolean isLeaf = high - low <= LEAF || level == LEVELS;
      widths[cells++] = isLeaf ? Float.POSITIVE_INFINITY : width / (1 << level);
      if (!isLeaf) {
        top = quarters(keys, stack, top, new int[] {low, high, level});
      }
    }
  }

  private static int push(int[] stack, int top, int low, int high, int level) {
    stack[top] = low;
    stack[top + 1] = high;
    stack[top + 2] = level;
    return top + 3;
  }

  /** Pushes the last quarter first, so that the first comes next. */
  private static int quarters(long[] keys, int[] stack, int top, int[] cell) {
    int shift = 32 + 2 * (LEVELS - 1 - cell[2]);
    int high = cell[1];
    int newTop = top;
    while (high > cell[0]) {
      long prefix = keys[high - 1] >>> shift;
      int low = Arrays.binarySearch(keys, cell[0], high, prefix << shift);
      low = low < 0 ? -low - 1 : low;
      newTop = push(stack, newTop, low, high, cell[2] + 1);
      high = low;
    }
    return newTop;
  }

  private void weigh() {
    int[] firstAt = new int[size + 1];
    Arrays.fill(firstAt, cells);
    for (int c = cells - 1; c >= 0; c--) {
      after[c] = highs[c] == size ? cells : firstAt[highs[c]];
      firstAt[lows[c]] = c;
    }
    double[] mass = new double[size + 1];
    double[] massX = new double[size + 1];
    double[] massY = new double[size + 1];
    for (int i = 0; i < size; i++) {
      mass[i + 1] = mass[i] + masses[i];
      massX[i + 1] = massX[i] + (double) masses[i] * xs[i];
      massY[i + 1] = massY[i] + (double) masses[i] * ys[i];
    }
    for (int c = 0; c < cells; c++) {
      double sum = mass[highs[c]] - mass[lows[c]];
      cellMasses[c] = (float) sum;
      cellXs[c] = (float) ((massX[highs[c]] - massX[lows[c]]) / sum);
      cellYs[c] = (float) ((massY[highs[c]] - massY[lows[c]]) / sum);
    }
  }

  /** What all points together push a point of mass 1 at {@code x, y}: into {@code push[0..1]}. */
  void pushAt(float x, float y, float[] push) {
    push[0] = 0;
    push[1] = 0;
    int cell = 0;
    while (cell < cells) {
      float dx = x - cellXs[cell];
      float dy = y - cellYs[cell];
      float square = dx * dx + dy * dy;
      float width = widths[cell];
      if (width == Float.POSITIVE_INFINITY) {
        pushFromLeaf(cell, x, y, push);
        cell = after[cell];
      } else if (width * width < FAR_ENOUGH * FAR_ENOUGH * square) {
        push[0] += dx * cellMasses[cell] / square;
        push[1] += dy * cellMasses[cell] / square;
        cell = after[cell];
      } else {
        cell++;
      }
    }
  }

  private void pushFromLeaf(int cell, float x, float y, float[] push) {
    for (int i = lows[cell]; i < highs[cell]; i++) {
      float dx = x - xs[i];
      float dy = y - ys[i];
      float square = Math.max(1e-4f, dx * dx + dy * dy);
      push[0] += dx * masses[i] / square;
      push[1] += dy * masses[i] / square;
    }
  }
}
