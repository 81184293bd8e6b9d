package clipweave.note;

import clipweave.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * One field as a clip has it.
 *
 * @param name the canonical name ({@code title, source, author, site, published, clipped, modified,
 *     description, tags …}); for an unknown field its own name as written
 * @param key the key as written ({@code Full Title}); empty where there is none (a tag line)
 * @param values the values as text, unquoted and unescaped, wikilink brackets and all; empty list =
 *     present and empty
 * @param layer where it was written
 * @param span the value's characters in the clip; an empty span at the key's end where it has none
 * @param reason by which rule, how sure
 */
public record Field(
    String name, String key, List<String> values, Layer layer, Span span, Reason reason) {
  public static final String TITLE = "title";
  public static final String SOURCE = "source";
  public static final String AUTHOR = "author";
  public static final String SITE = "site";
  public static final String PUBLISHED = "published";
  public static final String CLIPPED = "clipped";
  public static final String MODIFIED = "modified";
  public static final String DESCRIPTION = "description";
  public static final String TAGS = "tags";

  public Field {
    Objects.requireNonNull(name);
    Objects.requireNonNull(key);
    values = List.copyOf(values);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(span);
    Objects.requireNonNull(reason);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }
}
