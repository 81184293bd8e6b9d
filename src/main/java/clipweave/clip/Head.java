package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a format is recognised by: the fields under their written keys, and the first lines of the
 * body without the blanks around them.
 *
 * @param hasYaml whether there is a YAML block
 */
record Head(boolean hasYaml, List<Field> fields, List<String> lines) {
  /** Whether a layer has all of these keys. */
  boolean has(Layer layer, String... keys) {
    for (String key : keys) {
      if (fields.stream().noneMatch(f -> is(f, layer, key))) {
        return false;
      }
    }
    return true;
  }

  boolean hasAny(Layer layer, String... keys) {
    for (String key : keys) {
      if (has(layer, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a layer has the key, with a value that contains these words in any case. */
  boolean says(Layer layer, String key, String words) {
    return fields.stream()
        .filter(f -> is(f, layer, key))
        .flatMap(f -> f.values().stream())
        .anyMatch(v -> FieldNames.fold(v).contains(FieldNames.fold(words)));
  }

  boolean yaml(String... keys) {
    return has(Layer.YAML, keys);
  }

  boolean yamlSays(String key, String words) {
    return says(Layer.YAML, key, words);
  }

  boolean anyLine(Predicate<String> test) {
    return lines.stream().anyMatch(test);
  }

  boolean lineHas(String words) {
    return anyLine(l -> l.contains(words));
  }

  private static boolean is(Field field, Layer layer, String key) {
    return field.layer() == layer && FieldNames.fold(field.key()).equals(FieldNames.fold(key));
  }
}
