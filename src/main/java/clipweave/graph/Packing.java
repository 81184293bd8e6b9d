package clipweave.graph;

import java.util.ArrayList;
import java.util.List;

/** Puts laid-out parts beside each other without overlap, the first in the middle. */
final class Packing {
  private static final double GOLDEN = 2.399963229728653;
  private static final float GAP = 30;
  private static final float ROOM_FOR_ONE = 17;

  private record Disc(double x, double y, double radius) {}

  private final List<Disc> discs = new ArrayList<>();
  private int turn;
  private double lastRadius;
  private double rim;

  /** Places a part around (0, 0) where there is room, and writes it into {@code all}. */
  void add(Layout one, int[] part, Layout all) {
    double radius = 0;
    for (int i = 0; i < part.length; i++) {
      radius = Math.max(radius, length(one.xs()[i], one.ys()[i]));
    }
    Disc disc = place(radius + GAP);
    for (int i = 0; i < part.length; i++) {
      all.xs()[part[i]] = (float) (one.xs()[i] + disc.x());
      all.ys()[part[i]] = (float) (one.ys()[i] + disc.y());
    }
  }

  /** The first free place on a spiral; for a much smaller part the spiral begins anew. */
  private Disc place(double radius) {
    if (radius < 0.5 * lastRadius) {
      turn = 0;
    }
    lastRadius = radius;
    Disc disc = new Disc(0, 0, radius);
    double inner = discs.isEmpty() ? 0 : discs.get(0).radius();
    while (isTaken(disc)) {
      turn++;
      double way = inner + radius * Math.sqrt(turn) * 0.7;
      double angle = turn * GOLDEN;
      disc = new Disc(way * StrictMath.cos(angle), way * StrictMath.sin(angle), radius);
    }
    discs.add(disc);
    rim = Math.max(rim, length(disc.x(), disc.y()) + radius);
    return disc;
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  private boolean isTaken(Disc disc) {
    for (Disc other : discs) {
      double room = disc.radius() + other.radius();
      double dx = disc.x() - other.x();
      double dy = disc.y() - other.y();
      if (dx * dx + dy * dy < room * room) {
        return true;
      }
    }
    return false;
  }

  /** Single nodes on a sunflower's pattern around everything placed so far. */
  void ring(List<int[]> singles, Layout all) {
    double square = rim * rim;
    double room = Math.max(ROOM_FOR_ONE * ROOM_FOR_ONE / 1.7, 0.35 * square / (1 + singles.size()));
    for (int i = 0; i < singles.size(); i++) {
      double way = Math.sqrt(square + room * (i + 0.5));
      all.xs()[singles.get(i)[0]] = (float) (way * StrictMath.cos(i * GOLDEN));
      all.ys()[singles.get(i)[0]] = (float) (way * StrictMath.sin(i * GOLDEN));
    }
  }
}
