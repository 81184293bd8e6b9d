package clipweave.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One point of the graph.
 *
 * @param id the path in the vault, the URL for a {@link NodeKind#URL}, the name as linked for a
 *     {@link NodeKind#WANTED}, {@code #tag} for a {@link NodeKind#TAG}
 * @param tags without {@code #}, sorted
 * @param fields what a reader may want to know beside: source, author, description …
 * @param metrics how it stands; empty until measured
 */
public record Node(
    String id,
    String title,
    NodeKind kind,
    List<String> tags,
    Optional<String> clipped,
    Optional<String> published,
    List<Fact> fields,
    Optional<Metrics> metrics)
    implements Comparable<Node> {
  /** One field of a note, its values joined for a reader. */
  public record Fact(String name, String value) {
    public Fact {
      Objects.requireNonNull(name);
      Objects.requireNonNull(value);
    }
  }

  public Node {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(kind);
    tags = List.copyOf(tags);
    Objects.requireNonNull(clipped);
    Objects.requireNonNull(published);
    fields = List.copyOf(fields);
    Objects.requireNonNull(metrics);
  }

  /** A node of which only the name is known. */
  public static Node of(String id, String title, NodeKind kind) {
    return new Node(
        id,
        title,
        kind,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Node withKind(NodeKind newKind) {
    return new Node(id, title, newKind, tags, clipped, published, fields, metrics);
  }

  public Node withTags(List<String> newTags) {
    return new Node(id, title, kind, newTags, clipped, published, fields, metrics);
  }

  public Node withDates(Optional<String> newClipped, Optional<String> newPublished) {
    return new Node(id, title, kind, tags, newClipped, newPublished, fields, metrics);
  }

  public Node withFields(List<Fact> newFields) {
    return new Node(id, title, kind, tags, clipped, published, newFields, metrics);
  }

  public Node withMetrics(Metrics newMetrics) {
    return new Node(id, title, kind, tags, clipped, published, fields, Optional.of(newMetrics));
  }

  /** The first ten characters of the clip date, else of the publication date. */
  public Optional<String> day() {
    return clipped.or(() -> published).filter(d -> d.length() >= 10).map(d -> d.substring(0, 10));
  }

  @Override
  public int compareTo(Node other) {
    return id.compareTo(other.id);
  }
}
