package clipweave.graph;

import java.util.Arrays;

/**
 * Kleinberg's two scores: a good hub points at good authorities, a good authority is pointed at by
 * good hubs. Each has length 1 as a vector, or is all zero where there is no link.
 */
record HubsAndAuthorities(double[] hubs, double[] authorities) {
  private static final int ROUNDS = 100;
  private static final double CLOSE_ENOUGH = 1e-9;

  static HubsAndAuthorities of(Adjacency out, Adjacency in) {
    double[] hubs = new double[out.size()];
    Arrays.fill(hubs, 1);
    double[] authorities = new double[out.size()];
    for (int round = 0; round < ROUNDS; round++) {
      authorities = sums(in, hubs);
      double[] next = sums(out, authorities);
      double moved = distance(hubs, next);
      hubs = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return new HubsAndAuthorities(hubs, authorities);
  }

  private static double[] sums(Adjacency arcs, double[] scores) {
    double[] sums = new double[scores.length];
    double squares = 0;
    for (int i = 0; i < sums.length; i++) {
      for (int k = arcs.start(i); k < arcs.start(i + 1); k++) {
        sums[i] += scores[arcs.target(k)];
      }
      squares += sums[i] * sums[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < sums.length && length > 0; i++) {
      sums[i] /= length;
    }
    return sums;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum;
  }
}
