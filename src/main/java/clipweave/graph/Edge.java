package clipweave.graph;

import java.util.List;
import java.util.Objects;

/**
 * One node leads to another.
 *
 * @param source the id of the node where the link stands
 * @param target the id of the node that it means
 * @param places every place where it stands, in the order of the text
 */
public record Edge(String source, String target, EdgeType type, List<Place> places)
    implements Comparable<Edge> {
  /** A line (from 1) and the sentence around the link. */
  public record Place(int line, String text) {
    public Place {
      Objects.requireNonNull(text);
    }
  }

  public Edge {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    Objects.requireNonNull(type);
    places = List.copyOf(places);
  }

  /** An edge that stands nowhere in particular. */
  public static Edge of(String source, String target, EdgeType type) {
    return new Edge(source, target, type, List.of());
  }

  @Override
  public int compareTo(Edge other) {
    int bySource = source.compareTo(other.source);
    int byTarget = bySource != 0 ? bySource : target.compareTo(other.target);
    return byTarget != 0 ? byTarget : type.compareTo(other.type);
  }
}
