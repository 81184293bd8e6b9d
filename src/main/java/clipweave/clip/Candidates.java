package clipweave.clip;

import clipweave.note.Clipping;
import clipweave.note.Field;
import clipweave.note.Layer;
import java.util.Comparator;
import java.util.List;

/** The fields of one name that have a value, the one to believe first. */
final class Candidates {
  private Candidates() {}

  /**
   * By layer; in a layer by the key's place in the table of names; of a key that YAML has twice the
   * later.
   */
  static List<Field> of(Clipping clipping, String name) {
    return clipping.fields().stream()
        .filter(f -> f.name().equals(name) && !f.isEmpty())
        .sorted(
            Comparator.comparing(Field::layer)
                .thenComparingInt(Candidates::rank)
                .thenComparingInt(Candidates::place))
        .toList();
  }

  private static int rank(Field field) {
    boolean own = FieldNames.name(field.key()).filter(field.name()::equals).isPresent();
    return own ? FieldNames.rank(field.key()) : Integer.MAX_VALUE;
  }

  private static int place(Field field) {
    return field.layer() == Layer.YAML ? -field.span().start() : field.span().start();
  }
}
