package clipweave.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.LouvainAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

/** Our measures against those of JGraphT and of the Leiden authors, on graphs drawn by lot. */
class MetricsOracleTest {
  private static final int GRAPHS = 200;

  private static Adjacency graph(int seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(60);
    int count = random.nextInt(4 * size);
    return seed % 2 == 0
        ? RandomGraphs.arcs(seed, size, count)
        : RandomGraphs.villages(seed, size, count);
  }

  private static Graph<Integer, DefaultEdge> filled(
      Graph<Integer, DefaultEdge> graph, Adjacency arcs) {
    for (int i = 0; i < arcs.size(); i++) {
      graph.addVertex(i);
    }
    for (int i = 0; i < arcs.size(); i++) {
      for (int k = arcs.start(i); k < arcs.start(i + 1); k++) {
        graph.addEdge(i, arcs.target(k));
      }
    }
    return graph;
  }

  private static Graph<Integer, DefaultEdge> directed(Adjacency arcs) {
    return filled(new SimpleDirectedGraph<>(DefaultEdge.class), arcs);
  }

  private static Graph<Integer, DefaultEdge> undirected(Adjacency arcs) {
    return filled(new SimpleGraph<>(DefaultEdge.class), arcs);
  }

  @Test
  void pageRankIsThatOfJGraphT() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency arcs = graph(seed);
      double[] ours = PageRank.of(arcs);
      var theirs = new org.jgrapht.alg.scoring.PageRank<>(directed(arcs), 0.85, 300, 1e-12);
      for (int i = 0; i < arcs.size(); i++) {
        assertThat(ours[i])
            .as("graph %s node %s", seed, i)
            .isCloseTo(theirs.getVertexScore(i), within(1e-7));
      }
    }
  }

  @Test
  void betweennessIsThatOfJGraphT() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency arcs = graph(seed);
      double[] ours = Betweenness.of(arcs.undirected());
      var theirs = new BetweennessCentrality<>(undirected(arcs), true);
      for (int i = 0; i < arcs.size(); i++) {
        double expected = arcs.size() < 3 ? 0 : 2 * theirs.getVertexScore(i);
        assertThat(ours[i]).as("graph %s node %s", seed, i).isCloseTo(expected, within(1e-9));
      }
    }
  }

  @Test
  void coreNumbersAreThoseOfJGraphT() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency arcs = graph(seed);
      int[] ours = Cores.of(arcs.undirected());
      var theirs = new Coreness<>(undirected(arcs));
      for (int i = 0; i < arcs.size(); i++) {
        assertThat(ours[i]).as("graph %s node %s", seed, i).isEqualTo(theirs.getVertexScore(i));
      }
    }
  }

  @Test
  void componentsAreThoseOfJGraphT() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency arcs = graph(seed);
      int[] ours = Components.of(arcs.undirected());
      var theirs = new ConnectivityInspector<>(undirected(arcs)).connectedSets();
      assertThat(ours).as("graph %s", seed).contains(theirs.size() - 1);
      for (Set<Integer> component : theirs) {
        Set<Integer> numbers = new HashSet<>();
        component.forEach(i -> numbers.add(ours[i]));
        assertThat(numbers).as("graph %s", seed).hasSize(1);
      }
    }
  }

  @Test
  void bridgesAreThoseOfJGraphT() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency arcs = graph(seed);
      Graph<Integer, DefaultEdge> graph = undirected(arcs);
      Set<String> theirs = new HashSet<>();
      for (DefaultEdge edge : new BiconnectivityInspector<>(graph).getBridges()) {
        int a = graph.getEdgeSource(edge);
        int b = graph.getEdgeTarget(edge);
        theirs.add(Math.min(a, b) + " " + Math.max(a, b));
      }
      assertThat(Bridges.of(arcs.undirected()))
          .as("graph %s", seed)
          .extracting(b -> b.a() + " " + b.b())
          .containsExactlyInAnyOrderElementsOf(theirs);
    }
  }

  /** Both search by lot, so that single graphs may differ by a hair either way. */
  @Test
  void communitiesAreAtLeastAsGoodAsThoseOfTheAuthorsCode() {
    double ours = 0;
    double leiden = 0;
    double louvain = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Adjacency both = RandomGraphs.villages(seed, 30 + 2 * seed, 100 + 7 * seed).undirected();
      double quality = Leiden.modularity(WeightedGraph.of(both), Leiden.of(both));
      assertThat(quality).as("graph %s", seed).isGreaterThan(quality(both, true, seed) - 0.003);
      ours += quality;
      leiden += quality(both, true, seed);
      louvain += quality(both, false, seed);
    }
    assertThat(ours).isGreaterThan(leiden).isGreaterThan(louvain);
  }

  private static double quality(Adjacency both, boolean isLeiden, int seed) {
    LargeIntArray[] edges = {
      new LargeIntArray(both.arcs() / 2), new LargeIntArray(both.arcs() / 2)
    };
    int count = 0;
    for (int i = 0; i < both.size(); i++) {
      for (int k = both.start(i); k < both.start(i + 1); k++) {
        if (both.target(k) > i) {
          edges[0].set(count, i);
          edges[1].set(count++, both.target(k));
        }
      }
    }
    Network network = new Network(both.size(), true, edges, false, true);
    double resolution = 1.0 / (2 * network.getTotalEdgeWeight());
    Random random = new Random(seed);
    Clustering found =
        isLeiden
            ? new LeidenAlgorithm(resolution, 10, 0.01, random).findClustering(network)
            : new LouvainAlgorithm(resolution, 10, random).findClustering(network);
    return Leiden.modularity(WeightedGraph.of(both), found.getClusters());
  }

  @Test
  void sampledBetweennessFindsTheSameMiddle() {
    Adjacency both = RandomGraphs.arcs(1, 2_500, 6_000).undirected();
    double[] sampled = Betweenness.of(both);
    int top = 0;
    for (int i = 0; i < sampled.length; i++) {
      top = sampled[i] > sampled[top] ? i : top;
    }
    var theirs = new BetweennessCentrality<>(undirected(RandomGraphs.arcs(1, 2_500, 6_000)), true);
    double expected = 2 * theirs.getVertexScore(top);
    assertThat(sampled[top]).isCloseTo(expected, within(expected / 5));
  }
}
