package clipweave.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a person wants to know of a graph.
 *
 * @param hubShare the part of all links that lead to the ten best-linked nodes
 * @param hubs the best-linked nodes
 * @param gates those through which most of the shortest ways lead, but for indexes, which list all
 * @param orphans notes without any link
 * @param bridges links that alone hold two parts together, the larger ones first
 * @param surprising links between communities that otherwise have little to do with each other
 * @param wanted names without a note, the most linked first
 */
public record GraphReport(
    int nodes,
    int edges,
    int components,
    double hubShare,
    List<Node> hubs,
    List<Node> gates,
    List<Node> orphans,
    List<Community> communities,
    List<Pair> bridges,
    List<Pair> surprising,
    List<Node> wanted) {
  private static final int TOP = 10;
  private static final int WORTH_A_BRIDGE = 3;
  private static final int MOST_OTHER_LINKS = 2;

  /** Two nodes and how much there is to them: the smaller part, or the other links between. */
  public record Pair(Node a, Node b, int weight) {
    public Pair {
      Objects.requireNonNull(a);
      Objects.requireNonNull(b);
    }
  }

  public GraphReport {
    hubs = List.copyOf(hubs);
    gates = List.copyOf(gates);
    orphans = List.copyOf(orphans);
    communities = List.copyOf(communities);
    bridges = List.copyOf(bridges);
    surprising = List.copyOf(surprising);
    wanted = List.copyOf(wanted);
  }

  /** Outside addresses that only one note cites are left out. */
  public static GraphReport of(Graph graph) {
    Graph measured = SharedUrls.measured(graph);
    List<Node> nodes = measured.nodes();
    List<Node> hubs = top(nodes, m -> m.in());
    double ends = nodes.stream().mapToInt(n -> metrics(n).in()).sum();
    double atHubs = hubs.stream().mapToInt(n -> metrics(n).in()).sum();
    return new GraphReport(
        nodes.size(),
        measured.edges().size(),
        1 + nodes.stream().mapToInt(n -> metrics(n).component()).max().orElse(-1),
        ends == 0 ? 0 : atHubs / ends,
        hubs,
        top(nodes.stream().filter(n -> n.kind() != NodeKind.INDEX).toList(), Metrics::betweenness),
        nodes.stream().filter(n -> n.kind().isNote() && metrics(n).degree() == 0).toList(),
        Communities.of(measured),
        bridges(measured),
        surprising(measured),
        top(nodes.stream().filter(n -> n.kind() == NodeKind.WANTED).toList(), m -> m.in()));
  }

  private static Metrics metrics(Node node) {
    return node.metrics().orElseThrow();
  }

  private interface Score {
    double of(Metrics metrics);
  }

  private static List<Node> top(List<Node> nodes, Score score) {
    return nodes.stream()
        .filter(n -> score.of(metrics(n)) > 0)
        .sorted(
            Comparator.comparingDouble((Node n) -> -score.of(metrics(n))).thenComparing(Node::id))
        .limit(TOP)
        .toList();
  }

  private static List<Pair> bridges(Graph graph) {
    return Bridges.of(Adjacency.of(graph).undirected()).stream()
        .filter(b -> b.smallerSide() >= WORTH_A_BRIDGE)
        .limit(TOP)
        .map(b -> new Pair(graph.nodes().get(b.a()), graph.nodes().get(b.b()), b.smallerSide()))
        .toList();
  }

  /** Between notes that are well linked themselves, from one community of size to another. */
  private static List<Pair> surprising(Graph graph) {
    Map<Long, Integer> between = new HashMap<>();
    List<Edge> crossing = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      Node a = graph.node(edge.source()).orElseThrow();
      Node b = graph.node(edge.target()).orElseThrow();
      if (metrics(a).community() != metrics(b).community()) {
        between.merge(communities(a, b), 1, Integer::sum);
        if (a.kind().isNote() && b.kind().isNote() && !b.kind().isHub() && !a.kind().isHub()) {
          crossing.add(edge);
        }
      }
    }
    return crossing.stream()
        .map(e -> pair(graph, e))
        .distinct()
        .map(p -> new Pair(p.a(), p.b(), between.get(communities(p.a(), p.b())) - 1))
        .filter(p -> p.weight() <= MOST_OTHER_LINKS)
        .sorted(
            Comparator.comparingInt(Pair::weight)
                .thenComparingInt(p -> -Math.min(metrics(p.a()).degree(), metrics(p.b()).degree()))
                .thenComparing(Pair::a)
                .thenComparing(Pair::b))
        .limit(TOP)
        .toList();
  }

  /** Whichever of the two leads to the other. */
  private static Pair pair(Graph graph, Edge edge) {
    boolean isInOrder = edge.source().compareTo(edge.target()) < 0;
    Node source = graph.node(edge.source()).orElseThrow();
    Node target = graph.node(edge.target()).orElseThrow();
    return isInOrder ? new Pair(source, target, 0) : new Pair(target, source, 0);
  }

  private static long communities(Node a, Node b) {
    long one = metrics(a).community();
    long other = metrics(b).community();
    return Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** The report as a person reads it. */
  public void write(Appendable out) throws IOException {
    out.append(count(nodes, "node") + ", " + count(edges, "edge") + ", ");
    out.append(count(components, "connected part") + ", ");
    out.append(
        String.format(Locale.ROOT, "%.0f%% of the links lead to ten nodes\n", 100 * hubShare));
    section("Hubs", hubs, n -> line(metrics(n).in(), n), out);
    section("On the way between others", gates, n -> share(metrics(n).betweenness(), n), out);
    section("Communities", communities.stream().limit(12).toList(), GraphReport::line, out);
    section("Bridges", bridges, p -> number(p.weight()) + pair(p), out);
    section("Surprising links", surprising, GraphReport::pair, out);
    section("Wanted notes", wanted, n -> line(metrics(n).in(), n), out);
    section("Orphans", orphans.stream().limit(20).toList(), n -> Plain.line(n.id()), out);
    if (orphans.size() > 20) {
      out.append("  and " + (orphans.size() - 20) + " more\n");
    }
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private interface Words<T> {
    String of(T thing);
  }

  private static <T> void section(String title, List<T> things, Words<T> words, Appendable out)
      throws IOException {
    if (things.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    for (T thing : things) {
      out.append("  ").append(words.of(thing)).append('\n');
    }
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%6d  ", count);
  }

  private static String line(int count, Node node) {
    return number(count) + Plain.line(node.title()) + kind(node);
  }

  private static String share(double share, Node node) {
    return String.format(Locale.ROOT, "%5.1f%%  ", 100 * share)
        + Plain.line(node.title())
        + kind(node);
  }

  private static String kind(Node node) {
    boolean isPlain = node.kind() == NodeKind.NOTE || node.kind() == NodeKind.WANTED;
    return isPlain ? "" : " (" + node.kind().word() + ")";
  }

  private static String line(Community community) {
    return number(community.members())
        + Plain.line(community.label())
        + ": "
        + Plain.line(String.join("; ", community.names()));
  }

  private static String pair(Pair pair) {
    return Plain.line(pair.a().title()) + " - " + Plain.line(pair.b().title());
  }
}
