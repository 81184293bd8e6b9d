package clipweave.merge;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What a key says, apart from how it is written: quotes, brackets and comments are no difference.
 *
 * @param isThere whether the key is written at all
 * @param isDeep whether it is more than a text or a list of texts; then its one text is its source
 * @param texts the values
 */
record FieldValue(boolean isThere, boolean isDeep, List<String> texts) {
  private static final FieldValue ABSENT = new FieldValue(false, false, List.of());

  static FieldValue of(Optional<Entry> entry, String text) {
    return entry.map(e -> of(e, text)).orElse(ABSENT);
  }

  private static FieldValue of(Entry entry, String text) {
    boolean isDeep = entry.shape() == Shape.OTHER;
    return new FieldValue(
        true,
        isDeep,
        isDeep ? List.of(LineEnd.unified(entry.valueSpan().of(text))) : entry.values());
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }
}
