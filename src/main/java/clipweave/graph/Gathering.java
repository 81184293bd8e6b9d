package clipweave.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The nodes and edges of a graph while they come together. */
final class Gathering {
  private static final Map<EdgeType, NodeKind> PROMOTED =
      Map.of(
          EdgeType.AUTHOR, NodeKind.PERSON,
          EdgeType.SITE, NodeKind.SITE,
          EdgeType.DAY, NodeKind.DAY,
          EdgeType.TAG, NodeKind.TOPIC);

  /** In the order in which they came, which is nearly that of a graph. */
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private final Map<String, Map<End, List<Edge.Place>>> places = new LinkedHashMap<>();

  /** Where an edge leads, and how. */
  private record End(String target, EdgeType type) implements Comparable<End> {
    @Override
    public int compareTo(End other) {
      int byTarget = target.compareTo(other.target);
      return byTarget != 0 ? byTarget : type.compareTo(other.type);
    }
  }

  void add(Node node) {
    nodes.put(node.id(), node);
  }

  void add(Found found) {
    if (!nodes.containsKey(found.target())) {
      nodes.put(found.target(), target(found.target(), found));
    }
    EdgeType type = found.reference().type();
    Edge.Place place =
        new Edge.Place(found.reference().place().line(), found.reference().sentence());
    edge(found.source(), found.target(), type).add(place);
    if (!found.reference().isOurs()) {
      promote(found.target(), type);
    }
  }

  private List<Edge.Place> edge(String source, String target, EdgeType type) {
    return places
        .computeIfAbsent(source, s -> new TreeMap<>())
        .computeIfAbsent(new End(target, type), e -> new ArrayList<>(1));
  }

  private static Node target(String id, Found found) {
    if (found.isBroken()) {
      return Node.of(id, NoteText.stem(id), NodeKind.WANTED);
    }
    if (found.reference().form() == Reference.Form.URL) {
      return Node.of(id, UrlTitle.of(id), NodeKind.URL);
    }
    String stem = NoteText.stem(id);
    boolean isCanvas = id.endsWith(".canvas");
    boolean isNote = !stem.equals(id.substring(id.lastIndexOf('/') + 1));
    return Node.of(id, stem, isCanvas ? NodeKind.CANVAS : isNote ? NodeKind.NOTE : NodeKind.FILE);
  }

  /** A note that clips name as their author is a person, whoever wrote the vault. */
  private void promote(String id, EdgeType type) {
    NodeKind kind = PROMOTED.get(type);
    if (kind != null && nodes.get(id).kind() == NodeKind.NOTE) {
      nodes.put(id, nodes.get(id).withKind(kind));
    }
  }

  /** A point for a tag of a note. */
  void addTag(String note, String id, String tag) {
    nodes.computeIfAbsent(id, i -> Node.of(i, "#" + tag, NodeKind.TAG));
    edge(note, id, EdgeType.TAG);
  }

  Graph graph() {
    List<Edge> edges = new ArrayList<>();
    places.forEach(
        (source, ends) ->
            ends.forEach((e, at) -> edges.add(new Edge(source, e.target(), e.type(), at))));
    return new Graph(new ArrayList<>(nodes.values()), edges);
  }
}
