package clipweave.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Communities of a graph by the method of Traag, Waltman and van Eck (2019), for modularity. Chance
 * comes from fixed seeds; of several runs the best is taken.
 */
final class Leiden {
  private static final int ROUNDS = 10;
  private static final int MOST_RUNS = 20;
  private static final int ARCS_PER_RUN = 400_000;
  static final double GAIN_THAT_COUNTS = 1e-9;

  private final SplittableRandom random;

  private Leiden(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The community of each node, 0 the largest; {@code both} has every arc both ways. */
  static int[] of(Adjacency both) {
    WeightedGraph graph = WeightedGraph.of(both);
    int runs = Math.max(1, Math.min(MOST_RUNS, ARCS_PER_RUN / (both.arcs() + 1)));
    int[] best = new int[0];
    double bestQuality = Double.NEGATIVE_INFINITY;
    for (int[] groups : runs(graph, runs)) {
      double quality = modularity(graph, groups);
      if (quality > bestQuality + GAIN_THAT_COUNTS) {
        best = groups;
        bestQuality = quality;
      }
    }
    return Groups.numbered(best);
  }

  /** On all processors; in the order of the seeds. */
  private static List<int[]> runs(WeightedGraph graph, int count) {
    return IntStream.rangeClosed(1, count)
        .parallel()
        .mapToObj(seed -> new Leiden(seed).run(graph))
        .toList();
  }

  /** How much more of the links lie inside groups than chance would have it (Newman 2004). */
  static double modularity(WeightedGraph graph, int[] groups) {
    double total = graph.total();
    double[] sums = new double[graph.size()];
    double outside = 0;
    for (int i = 0; i < graph.size(); i++) {
      sums[groups[i]] += graph.nodeWeights()[i];
      for (int k = graph.starts()[i]; k < graph.starts()[i + 1]; k++) {
        outside += groups[graph.targets()[k]] == groups[i] ? 0 : graph.weights()[k];
      }
    }
    double expected = 0;
    for (double sum : sums) {
      expected += sum * sum / Math.max(1, total);
    }
    return total == 0 ? 0 : (total - outside - expected) / total;
  }

  private int[] run(WeightedGraph graph) {
    int[] groups = singletons(graph.size());
    double quality = modularity(graph, groups);
    for (int round = 0; round < ROUNDS; round++) {
      groups = round(graph, groups);
      double better = modularity(graph, groups);
      if (better - quality < GAIN_THAT_COUNTS) {
        break;
      }
      quality = better;
    }
    return groups;
  }

  static int[] singletons(int size) {
    int[] groups = new int[size];
    Arrays.setAll(groups, i -> i);
    return groups;
  }

  /** Moves nodes, refines, aggregates, and again on the aggregate, until no group joins another. */
  private int[] round(WeightedGraph graph, int[] start) {
    List<int[]> levels = new ArrayList<>();
    WeightedGraph level = graph;
    int[] groups = start;
    while (true) {
      groups = compact(new LeidenMoves(level, groups, random).run());
      int count = count(groups);
      if (count == level.size()) {
        return unfolded(levels, groups);
      }
      int[] refined = compact(new LeidenParts(level, groups, random).run());
      if (count(refined) == level.size()) {
        refined = groups;
      }
      levels.add(refined);
      groups = lifted(groups, refined);
      level = level.aggregated(refined, count(refined));
    }
  }

  private static int[] lifted(int[] groups, int[] refined) {
    int[] lifted = new int[count(refined)];
    for (int i = 0; i < groups.length; i++) {
      lifted[refined[i]] = groups[i];
    }
    return lifted;
  }

  private static int[] unfolded(List<int[]> levels, int[] groups) {
    int[] result = groups;
    for (int i = levels.size() - 1; i >= 0; i--) {
      int[] above = result;
      result = Arrays.stream(levels.get(i)).map(g -> above[g]).toArray();
    }
    return result;
  }

  private static int[] compact(int[] groups) {
    int[] number = new int[groups.length];
    int count = 0;
    for (int group : groups) {
      if (number[group] == 0) {
        number[group] = ++count;
      }
    }
    return Arrays.stream(groups).map(g -> number[g] - 1).toArray();
  }

  private static int count(int[] groups) {
    return Arrays.stream(groups).max().orElse(-1) + 1;
  }

  static int[] shuffled(int size, SplittableRandom random) {
    int[] order = singletons(size);
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
    return order;
  }
}
