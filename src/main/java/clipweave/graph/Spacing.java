package clipweave.graph;

import java.util.Arrays;

/** Scales a layout so that nodes have room, and pushes those apart that still lie on each other. */
final class Spacing {
  private static final float GAP = 5;
  private static final int ROUNDS = 40;

  private final float[] xs;
  private final float[] ys;
  private final float[] radii;

  private Spacing(Layout layout, float[] radii) {
    xs = layout.xs();
    ys = layout.ys();
    this.radii = radii;
  }

  /** {@code part}: which of {@code allRadii} belong to the nodes of the layout. */
  static Layout of(Layout layout, float[] allRadii, int[] part) {
    float[] radii = new float[part.length];
    for (int i = 0; i < part.length; i++) {
      radii[i] = allRadii[part[i]];
    }
    Spacing run = new Spacing(layout, radii);
    run.centre();
    run.scale();
    for (int round = 0; round < ROUNDS; round++) {
      if (!run.push()) {
        break;
      }
    }
    return layout;
  }

  private void centre() {
    double x = 0;
    double y = 0;
    for (int i = 0; i < xs.length; i++) {
      x += xs[i];
      y += ys[i];
    }
    for (int i = 0; i < xs.length; i++) {
      xs[i] -= (float) (x / xs.length);
      ys[i] -= (float) (y / xs.length);
    }
  }

  /** So that the discs, with their gaps, fill about a ninth of the box around them. */
  private void scale() {
    double need = 0;
    double[] squares = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      need += (radii[i] + GAP) * (radii[i] + GAP);
      squares[i] = xs[i] * xs[i] + ys[i] * ys[i];
    }
    Arrays.sort(squares);
    double has = Math.max(1e-6, squares[(int) (0.9 * (squares.length - 1))]);
    float factor = (float) Math.sqrt(7 * need / has);
    for (int i = 0; i < xs.length; i++) {
      xs[i] *= factor;
      ys[i] *= factor;
    }
  }

  /** One round over neighbouring cells of a grid; whether anything had to move. */
  private boolean push() {
    Grid grid = Grid.of(xs, ys, 2 * (26 + GAP));
    boolean hasMoved = false;
    for (int i = 0; i < xs.length; i++) {
      for (int row = grid.row(i) - 1; row <= grid.row(i) + 1; row++) {
        for (int at = grid.first(row, grid.column(i) - 1);
            at < grid.first(row, grid.column(i) + 2);
            at++) {
          hasMoved |= grid.member(at) > i && apart(i, grid.member(at));
        }
      }
    }
    return hasMoved;
  }

  private boolean apart(int a, int b) {
    float dx = xs[b] - xs[a];
    float dy = ys[b] - ys[a];
    float wanted = radii[a] + radii[b] + GAP;
    float square = dx * dx + dy * dy;
    if (square >= wanted * wanted) {
      return false;
    }
    if (square < 1e-6f) {
      dx = 1e-3f * (1 + a % 7);
      dy = 1e-3f * (1 + b % 5);
      square = dx * dx + dy * dy;
    }
    float distance = (float) Math.sqrt(square);
    float move = 0.5f * (wanted - distance) / distance;
    float share = radii[a] * radii[a] / (radii[a] * radii[a] + radii[b] * radii[b]);
    xs[a] -= dx * move * (1 - share);
    ys[a] -= dy * move * (1 - share);
    xs[b] += dx * move * share;
    ys[b] += dy * move * share;
    return true;
  }
}
