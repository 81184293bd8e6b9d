package clipweave.vault;

import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.syntax.FrontMatter.Property;
import clipweave.text.Edit;
import clipweave.text.Edits;
import java.util.List;
import java.util.Optional;

/** The {@code key:: value} lines that head a clip without a YAML block (D8). */
final class InlineFields {
  private final String text;
  private final int last;

  private InlineFields(String text, int last) {
    this.text = text;
    this.last = last;
  }

  /** Those of a clipping; empty where it has none. */
  static Optional<InlineFields> in(Clipping clipping) {
    return clipping.fields().stream()
        .filter(f -> f.layer() == Layer.INLINE && f.span().end() <= clipping.body().start())
        .max((a, b) -> Integer.compare(a.span().end(), b.span().end()))
        .map(Field::span)
        .map(span -> new InlineFields(clipping.text(), span.end()));
  }

  /** New fields behind the last one, one line each. */
  Edits add(List<Property> properties, String eol) {
    StringBuilder lines = new StringBuilder();
    for (Property property : properties) {
      String value = String.join(", ", property.values());
      lines.append(eol).append(property.key()).append("::").append(value.isEmpty() ? "" : " ");
      lines.append(value);
    }
    int end = text.indexOf('\n', last);
    int at = end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return Edits.of(List.of(Edit.insert(at, lines.toString(), "header completed")));
  }
}
