package clipweave.graph;

import clipweave.note.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the graph needs to know of one note; its text can be forgotten.
 *
 * @param aliases its other names
 * @param source the URL it was clipped from
 * @param prints what to tell copies by
 * @param anchors its headings and block ids, as links name them
 * @param flaws odd tags and fields
 */
public record NoteReading(
    Node node,
    List<String> aliases,
    Optional<String> source,
    Prints prints,
    Set<String> anchors,
    List<Reference> references,
    List<Problem> flaws) {
  public NoteReading {
    Objects.requireNonNull(node);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(source);
    Objects.requireNonNull(prints);
    anchors = Set.copyOf(anchors);
    references = List.copyOf(references);
    flaws = List.copyOf(flaws);
  }
}
