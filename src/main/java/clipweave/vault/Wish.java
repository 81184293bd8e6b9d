package clipweave.vault;

import clipweave.note.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one property of a note should say.
 *
 * @param name its canonical name, or its own
 * @param values none for a property that is there and empty
 * @param isList whether it is always written as a list
 * @param from the field of the clip it was read from
 */
record Wish(String name, List<String> values, boolean isList, Optional<Field> from) {
  Wish {
    Objects.requireNonNull(name);
    values = List.copyOf(values);
    Objects.requireNonNull(from);
  }
}
