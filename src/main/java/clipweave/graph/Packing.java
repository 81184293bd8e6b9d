package clipweave.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts laid-out parts beside each other, the first in the middle, the others into the nearest gap
 * that is wide enough: a coarse grid remembers which fields are taken.
 */
final class Packing {
  private static final double GOLDEN = 2.399963229728653;
  private static final double FIELD = 36;
  private static final double STEP = 20;
  private static final double ROOM_FOR_ONE = 170;

  private final Set<Long> taken = new HashSet<>();
  private int turn;
  private int lastSize = Integer.MAX_VALUE;
  private double rim;

  /** Places a part that lies around (0, 0) where there is room, and writes it into {@code all}. */
  void add(Layout one, int[] part, Layout all) {
    if (part.length < lastSize / 2) {
      turn = 0;
    }
    lastSize = part.length;
    while (isTaken(one)) {
      turn++;
    }
    for (int i = 0; i < part.length; i++) {
      double x = one.xs()[i] + shiftX();
      double y = one.ys()[i] + shiftY();
      all.xs()[part[i]] = (float) x;
      all.ys()[part[i]] = (float) y;
      rim = Math.max(rim, Math.sqrt(x * x + y * y));
    }
    take(all, part);
  }

  private double shiftX() {
    return STEP * Math.sqrt(turn) * StrictMath.cos(turn * GOLDEN);
  }

  private double shiftY() {
    return STEP * Math.sqrt(turn) * StrictMath.sin(turn * GOLDEN);
  }

  private boolean isTaken(Layout one) {
    double dx = shiftX();
    double dy = shiftY();
    for (int i = 0; i < one.xs().length; i++) {
      if (taken.contains(field(one.xs()[i] + dx, one.ys()[i] + dy))) {
        return true;
      }
    }
    return false;
  }

  private void take(Layout all, int[] part) {
    for (int node : part) {
      for (int dx = -1; dx <= 1; dx++) {
        for (int dy = -1; dy <= 1; dy++) {
          taken.add(field(all.xs()[node] + dx * FIELD, all.ys()[node] + dy * FIELD));
        }
      }
    }
  }

  private static long field(double x, double y) {
    return (long) Math.floor(x / FIELD) << 32 | (long) Math.floor(y / FIELD) & 0xffffffffL;
  }

  /** Single nodes on a sunflower's pattern around everything placed so far. */
  void ring(List<int[]> singles, Layout all) {
    double inner = (rim + FIELD) * (rim + FIELD);
    double room = Math.max(ROOM_FOR_ONE, 0.3 * inner / (20 + singles.size()));
    for (int i = 0; i < singles.size(); i++) {
      double way = Math.sqrt(inner + room * (i + 0.5));
      all.xs()[singles.get(i)[0]] = (float) (way * StrictMath.cos(i * GOLDEN));
      all.ys()[singles.get(i)[0]] = (float) (way * StrictMath.sin(i * GOLDEN));
    }
  }
}
