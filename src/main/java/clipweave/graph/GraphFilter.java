package clipweave.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a graph is wanted; what is empty asks for nothing.
 *
 * @param around only this node and what is at most {@code depth} links away, either way
 * @param kinds only these kinds
 * @param tags only nodes with one of these tags; {@code a} also means {@code a/b} (T2)
 * @param from only nodes of this day or later; one without a date stays with a dated neighbour
 * @param to only nodes of this day or earlier
 * @param types only these edges
 * @param withoutHubs without people, sites, topics, tags, days and indexes
 */
public record GraphFilter(
    Optional<String> around,
    int depth,
    Set<NodeKind> kinds,
    Set<String> tags,
    Optional<String> from,
    Optional<String> to,
    Set<EdgeType> types,
    boolean withoutHubs) {
  public static final GraphFilter ALL =
      new GraphFilter(
          Optional.empty(),
          1,
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          false);

  public GraphFilter {
    Objects.requireNonNull(around);
    kinds = Set.copyOf(kinds);
    tags = Set.copyOf(tags);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    types = Set.copyOf(types);
  }

  public GraphFilter around(String id, int newDepth) {
    return new GraphFilter(Optional.of(id), newDepth, kinds, tags, from, to, types, withoutHubs);
  }

  public GraphFilter onlyKinds(Set<NodeKind> only) {
    return new GraphFilter(around, depth, only, tags, from, to, types, withoutHubs);
  }

  public GraphFilter onlyTags(Set<String> only) {
    return new GraphFilter(around, depth, kinds, only, from, to, types, withoutHubs);
  }

  public GraphFilter between(Optional<String> first, Optional<String> last) {
    return new GraphFilter(around, depth, kinds, tags, first, last, types, withoutHubs);
  }

  public GraphFilter onlyTypes(Set<EdgeType> only) {
    return new GraphFilter(around, depth, kinds, tags, from, to, only, withoutHubs);
  }

  public GraphFilter noHubs() {
    return new GraphFilter(around, depth, kinds, tags, from, to, types, true);
  }

  /** The part that is wanted. Metrics stay those of the whole graph. */
  public Graph applyTo(Graph graph) {
    if (equals(ALL)) {
      return graph;
    }
    Graph part = graph.only(this::isKept, e -> types.isEmpty() || types.contains(e.type()));
    Graph timed = from.isEmpty() && to.isEmpty() ? part : inTime(part);
    return around.map(id -> near(timed, id)).orElse(timed);
  }

  private boolean isKept(Node node) {
    if (around.isPresent() && around.get().equals(node.id())) {
      return true;
    }
    boolean isKind = kinds.isEmpty() || kinds.contains(node.kind());
    boolean isTagged = tags.isEmpty() || node.tags().stream().anyMatch(this::isWanted);
    return isKind && isTagged && !(withoutHubs && node.kind().isHub());
  }

  private boolean isWanted(String tag) {
    return tags.stream()
        .anyMatch(
            t ->
                tag.equalsIgnoreCase(t)
                    || (tag.length() > t.length()
                        && tag.charAt(t.length()) == '/'
                        && tag.regionMatches(true, 0, t, 0, t.length())));
  }

  private Graph inTime(Graph graph) {
    Set<String> kept = new HashSet<>();
    for (Node node : graph.nodes()) {
      if (node.day().filter(this::isInTime).isPresent()) {
        kept.add(node.id());
      }
    }
    Set<String> dated = Set.copyOf(kept);
    for (Edge edge : graph.edges()) {
      addUndated(graph, edge.source(), edge.target(), dated, kept);
      addUndated(graph, edge.target(), edge.source(), dated, kept);
    }
    return graph.only(n -> kept.contains(n.id()), e -> true);
  }

  private static void addUndated(
      Graph graph, String id, String neighbour, Set<String> dated, Set<String> kept) {
    if (dated.contains(neighbour) && graph.node(id).filter(n -> n.day().isEmpty()).isPresent()) {
      kept.add(id);
    }
  }

  private boolean isInTime(String day) {
    return from.map(f -> day.compareTo(f) >= 0).orElse(true)
        && to.map(t -> day.compareTo(t) <= 0).orElse(true);
  }

  private Graph near(Graph graph, String id) {
    List<String> ids = graph.nodes().stream().map(Node::id).toList();
    Integer start = graph.positions().get(id);
    if (start == null) {
      return Graph.EMPTY;
    }
    Adjacency both = Adjacency.of(graph).undirected();
    Set<String> kept = new HashSet<>(Set.of(id));
    Set<Integer> ring = Set.of(start);
    for (int step = 0; step < depth && !ring.isEmpty(); step++) {
      Set<Integer> next = new HashSet<>();
      for (int node : ring) {
        for (int k = both.start(node); k < both.start(node + 1); k++) {
          if (kept.add(ids.get(both.target(k)))) {
            next.add(both.target(k));
          }
        }
      }
      ring = next;
    }
    return graph.only(n -> kept.contains(n.id()), e -> true);
  }
}
