package clipweave.graph;

import clipweave.text.Place;
import java.util.Objects;

/**
 * A link as it stands in a note, not yet resolved.
 *
 * @param form how its target is to be looked up
 * @param target the path, name or URL
 * @param subpath the heading or block behind the {@code #}; else empty
 * @param isOurs whether it stands in one of our regions
 * @param sentence what stands around it
 */
public record Reference(
    Form form,
    String target,
    String subpath,
    EdgeType type,
    boolean isOurs,
    Place place,
    String sentence) {
  /** How a target is to be looked up. */
  public enum Form {
    WIKI,
    MARKDOWN,
    URL
  }

  public Reference {
    Objects.requireNonNull(form);
    Objects.requireNonNull(target);
    Objects.requireNonNull(subpath);
    Objects.requireNonNull(type);
    Objects.requireNonNull(place);
    Objects.requireNonNull(sentence);
  }
}
