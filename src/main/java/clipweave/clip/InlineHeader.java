package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The leading {@code key:: value} lines and tag lines of a clip (D8), with blank lines between them
 * as they please.
 *
 * <p>They are taken out of the body only where that leaves a body in one piece: behind an H1, or as
 * the first lines of an outline whose children are indented below them, they are read and stay.
 *
 * @param fields what they say
 * @param end the first line that is not theirs; the first line of all where they stay in the body
 */
record InlineHeader(List<Field> fields, int end) {
  private static final Reason INLINE = new Reason("inline", 1, "a 'key:: value' line at the top");
  private static final Reason TAG_LINE = new Reason("tag-line", 1, "a line of tags at the top");

  /** Reads from a line on. */
  static InlineHeader read(Page page, int from) {
    int first = page.skipBlank(from);
    List<Field> fields = new ArrayList<>();
    int end = scan(page, first, fields);
    if (from > 1 && !fields.isEmpty() && isTagsOnly(fields)) {
      return new InlineHeader(List.of(), from); // below a YAML block they are the page's own words
    }
    if (!fields.isEmpty()) {
      return new InlineHeader(fields, isOutline(page, first, end) ? from : end);
    }
    return new InlineHeader(behindTitle(page, first), from);
  }

  /** The fields behind an H1 or behind the list item of an outline. */
  private static List<Field> behindTitle(Page page, int title) {
    List<Field> fields = new ArrayList<>();
    if (title <= page.count()) {
      String line = page.line(title);
      if (line.startsWith("# ") && !MetadataList.isHeading(line)) {
        scan(page, title + 1, fields);
      } else if (line.startsWith("- ")) {
        scanItem(page, title + 1, fields);
      }
    }
    return isTagsOnly(fields) ? List.of() : fields;
  }

  private static boolean isTagsOnly(List<Field> fields) {
    return fields.stream().allMatch(f -> f.layer() == Layer.TAG_LINE);
  }

  private static void scanItem(Page page, int from, List<Field> fields) {
    int line = from;
    while (line <= page.count() && page.line(line).startsWith(" ") && add(page, line, fields)) {
      line++;
    }
  }

  /** Reads fields and blank lines; the line behind the last field and its blank lines. */
  private static int scan(Page page, int from, List<Field> fields) {
    int line = page.skipBlank(from);
    while (line <= page.count() && add(page, line, fields)) {
      line = page.skipBlank(line + 1);
    }
    return line;
  }

  private static boolean add(Page page, int line, List<Field> fields) {
    Span span = page.span(line);
    Optional<InlineField> inline = InlineField.read(page, span);
    if (inline.isPresent()) {
      String key = inline.get().key().of(page.text());
      Span value = inline.get().value();
      List<String> values = value.isEmpty() ? List.of() : List.of(value.of(page.text()));
      fields.add(new Field(key, key, values, Layer.INLINE, value, INLINE));
      return true;
    }
    List<String> tags = tags(page.trim(span).of(page.text()));
    if (!tags.isEmpty()) {
      fields.add(new Field(Field.TAGS, "", tags, Layer.TAG_LINE, page.trim(span), TAG_LINE));
    }
    return !tags.isEmpty();
  }

  /** The words of a line that holds nothing but tags; a lone {@code #} may stand behind them. */
  static List<String> tags(String line) {
    if (line.length() < 2
        || line.length() > 2000
        || line.charAt(0) != '#'
        || line.charAt(1) == ' ') {
      return List.of();
    }
    List<String> words = List.of(line.split("[ \\t\\u00A0\\u3000,]+"));
    boolean tags = words.stream().allMatch(w -> w.startsWith("#") && w.indexOf('#', 1) < 0);
    return tags && words.get(0).length() > 1 ? words : List.of();
  }

  /** Whether the fields are an outline's first items with children below them. */
  private static boolean isOutline(Page page, int first, int end) {
    boolean item = page.line(first).startsWith("- ");
    boolean child = end <= page.count() && " \t".indexOf((page.line(end) + "x").charAt(0)) >= 0;
    return item && child;
  }
}
