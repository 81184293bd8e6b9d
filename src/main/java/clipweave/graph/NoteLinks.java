package clipweave.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What {@code links NOTE} tells.
 *
 * @param backlinks who leads here, with line and sentence
 * @param outgoing where it leads
 * @param sameSource other notes of the same page
 * @param mentions where its names stand in prose without being links
 */
public record NoteLinks(
    Node note,
    List<Neighbour> backlinks,
    List<Neighbour> outgoing,
    List<Node> sameSource,
    List<Mention> mentions) {
  /** The other end of an edge, and where it stands. */
  public record Neighbour(Node node, EdgeType type, List<Edge.Place> places) {
    public Neighbour {
      Objects.requireNonNull(node);
      Objects.requireNonNull(type);
      places = List.copyOf(places);
    }
  }

  /** A name in the prose of {@code path} that is no link: where, and the sentence. */
  public record Mention(String path, int line, int column, String name, String text) {}

  public NoteLinks {
    Objects.requireNonNull(note);
    backlinks = List.copyOf(backlinks);
    outgoing = List.copyOf(outgoing);
    sameSource = List.copyOf(sameSource);
    mentions = List.copyOf(mentions);
  }

  /**
   * The links of one node of a graph; the mentions come from {@link MentionFinder}.
   *
   * @throws IllegalArgumentException if the graph has no such node
   */
  public static NoteLinks of(Graph graph, String id, List<Mention> mentions) {
    Node note =
        graph.node(id).orElseThrow(() -> new IllegalArgumentException("no such node: " + id));
    List<Neighbour> backlinks = new ArrayList<>();
    List<Neighbour> outgoing = new ArrayList<>();
    List<Node> same = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      if (edge.target().equals(id)) {
        backlinks.add(neighbour(graph, edge.source(), edge));
      }
      if (edge.source().equals(id)) {
        outgoing.add(neighbour(graph, edge.target(), edge));
      }
    }
    for (List<Neighbour> side : List.of(backlinks, outgoing)) {
      side.stream()
          .filter(n -> n.type() == EdgeType.SAME_SOURCE)
          .map(Neighbour::node)
          .filter(n -> !same.contains(n))
          .forEach(same::add);
    }
    same.sort(Comparator.naturalOrder());
    return new NoteLinks(note, backlinks, outgoing, same, mentions);
  }

  private static Neighbour neighbour(Graph graph, String id, Edge edge) {
    return new Neighbour(graph.node(id).orElseThrow(), edge.type(), edge.places());
  }
}
