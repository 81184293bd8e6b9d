package clipweave.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Lays one connected graph out: links pull, everything else pushes away. A coarse graph first, then
 * finer and finer ones from where the coarse one came to rest. The same graph always comes to lie
 * the same way: each node's force is added up in one order, whatever thread does it.
 */
final class ForceLayout {
  private static final int COARSEST = 30;
  private static final int STRIPES = 64;
  private static final float EAGERNESS = 0.5f;
  private static final float GRAVITY = 0.004f;

  private final SpringGraph graph;
  private final float[] xs;
  private final float[] ys;
  private final float[] newXs;
  private final float[] newYs;

  private ForceLayout(SpringGraph graph, float[] xs, float[] ys) {
    this.graph = graph;
    this.xs = xs;
    this.ys = ys;
    newXs = new float[xs.length];
    newYs = new float[ys.length];
  }

  static Layout of(Adjacency both) {
    List<SpringGraph> levels = new ArrayList<>(List.of(SpringGraph.of(both)));
    List<int[]> parents = new ArrayList<>();
    while (levels.get(levels.size() - 1).size() > COARSEST) {
      SpringGraph fine = levels.get(levels.size() - 1);
      Coarsening coarser = Coarsening.of(fine);
      if (coarser.graph().size() > 0.95 * fine.size()) {
        break;
      }
      levels.add(coarser.graph());
      parents.add(coarser.parents());
    }
    SpringGraph coarsest = levels.get(levels.size() - 1);
    SplittableRandom random = new SplittableRandom(both.size());
    Layout layout = settle(coarsest, circle(coarsest.size()), 300);
    for (int i = levels.size() - 2; i >= 0; i--) {
      SpringGraph level = levels.get(i);
      layout = settle(level, spreadOut(layout, parents.get(i), random), rounds(level.size()));
    }
    return layout;
  }

  private static int rounds(int size) {
    return Math.max(40, Math.min(160, 900_000 / (size + 1)));
  }

  private static Layout circle(int size) {
    float[] xs = new float[size];
    float[] ys = new float[size];
    for (int i = 0; i < size; i++) {
      double angle = 2 * StrictMath.PI * i / size;
      xs[i] = (float) (size * StrictMath.cos(angle));
      ys[i] = (float) (size * StrictMath.sin(angle));
    }
    return new Layout(xs, ys);
  }

  private static Layout spreadOut(Layout coarse, int[] parents, SplittableRandom random) {
    float[] xs = new float[parents.length];
    float[] ys = new float[parents.length];
    for (int i = 0; i < parents.length; i++) {
      xs[i] = coarse.xs()[parents[i]] + (float) random.nextDouble() - 0.5f;
      ys[i] = coarse.ys()[parents[i]] + (float) random.nextDouble() - 0.5f;
    }
    return new Layout(xs, ys);
  }

  private static Layout settle(SpringGraph graph, Layout start, int rounds) {
    ForceLayout run = new ForceLayout(graph, start.xs().clone(), start.ys().clone());
    float reach = 4 + (float) Math.sqrt(graph.size()) / 4;
    for (int round = 0; round < rounds; round++) {
      float left = 1 - (float) round / rounds;
      run.step(reach * left * left + 0.02f);
    }
    return new Layout(run.xs, run.ys);
  }

  private void step(float reach) {
    PointTree tree = PointTree.of(xs, ys, graph.masses());
    IntStream.range(0, STRIPES)
        .parallel()
        .forEach(
            stripe -> {
              float[] force = new float[2];
              for (int i = stripe; i < xs.length; i += STRIPES) {
                move(tree, i, reach, force);
              }
            });
    System.arraycopy(newXs, 0, xs, 0, xs.length);
    System.arraycopy(newYs, 0, ys, 0, ys.length);
  }

  /** Forces are divided by the mass, so that a hub does not leap. */
  private void move(PointTree tree, int node, float reach, float[] force) {
    float x = xs[node];
    float y = ys[node];
    tree.pushAt(x, y, force);
    float pullX = 0;
    float pullY = 0;
    for (int k = graph.starts()[node]; k < graph.starts()[node + 1]; k++) {
      int other = graph.targets()[k];
      pullX += graph.weights()[k] * (xs[other] - x);
      pullY += graph.weights()[k] * (ys[other] - y);
    }
    float mass = graph.masses()[node];
    float dx = EAGERNESS * (force[0] + pullX / mass - GRAVITY * x);
    float dy = EAGERNESS * (force[1] + pullY / mass - GRAVITY * y);
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    float scale = length > reach ? reach / length : 1;
    newXs[node] = x + dx * scale;
    newYs[node] = y + dy * scale;
  }
}
