package clipweave.graph;

import java.util.Arrays;

/** The share of time that a reader who follows links at random spends at each node. */
final class PageRank {
  private static final double DAMPING = 0.85;
  private static final double CLOSE_ENOUGH = 1e-10;
  private static final int ROUNDS = 200;

  private PageRank() {}

  /** A node that leads nowhere sends its reader anywhere. The ranks add up to 1. */
  static double[] of(Adjacency out) {
    int size = out.size();
    double[] ranks = new double[size];
    double[] next = new double[size];
    Arrays.fill(ranks, 1.0 / size);
    for (int round = 0; round < ROUNDS; round++) {
      if (step(out, ranks, next) < CLOSE_ENOUGH) {
        return next;
      }
      double[] swap = ranks;
      ranks = next;
      next = swap;
    }
    return ranks;
  }

  private static double step(Adjacency out, double[] ranks, double[] next) {
    int size = out.size();
    double lost = 0;
    for (int i = 0; i < size; i++) {
      lost += out.degree(i) == 0 ? ranks[i] : 0;
    }
    Arrays.fill(next, (1 - DAMPING + DAMPING * lost) / size);
    for (int i = 0; i < size; i++) {
      double given = DAMPING * ranks[i] / Math.max(1, out.degree(i));
      for (int k = out.start(i); k < out.start(i + 1); k++) {
        next[out.target(k)] += given;
      }
    }
    double moved = 0;
    for (int i = 0; i < size; i++) {
      moved += Math.abs(next[i] - ranks[i]);
    }
    return moved;
  }
}
