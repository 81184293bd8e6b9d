package clipweave.note;

import clipweave.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A clip that we have read: its text, its dialect, where its body begins, and its fields as
 * written.
 *
 * @param file the file's path as given by the user, with {@code /}
 * @param text the whole text, byte-order mark included if it has one
 * @param dialect the name of the shape it was written in ({@code bookmarklet}, {@code web-clipper}
 *     …)
 * @param body from the first character that is not header to the end of the text
 * @param fields every field of every layer, in the order of the text
 * @param problems what was odd about it
 */
public record Clipping(
    String file,
    String text,
    String dialect,
    Span body,
    List<Field> fields,
    List<Problem> problems) {
  public Clipping {
    Objects.requireNonNull(file);
    Objects.requireNonNull(text);
    Objects.requireNonNull(dialect);
    Objects.requireNonNull(body);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** The first field of a canonical name that has a value, in the order of the layers. */
  public Optional<Field> field(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name) && !f.isEmpty())
        .min((a, b) -> a.layer().compareTo(b.layer()));
  }

  public String bodyText() {
    return body.of(text);
  }
}
