package clipweave.clip;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One shape in which clippers write: how it is recognised, and where it departs from the table of
 * names.
 *
 * @param name what {@link clipweave.note.Clipping#dialect} says
 * @param mark whether a head is of this shape
 * @param names keys (folded) that mean something else here
 * @param habits what else is special
 */
public record ClipFormat(
    String name, Predicate<Head> mark, Map<String, String> names, Set<Habit> habits) {
  /** A peculiarity of a format. */
  public enum Habit {
    /** One tag string holds several, parted by blanks. */
    TAGS_BY_BLANK,
    /** Authors come as {@code Last, First}, several parted by {@code ;}. */
    LAST_NAME_FIRST,
    /** Dates may be seconds since 1970. */
    EPOCH,
    /** {@code ___} in a file name stands for {@code /}, percent signs for their character. */
    ESCAPED_FILE_NAME,
    /** Names in Han signs are parted by blanks. */
    NAMES_BY_BLANK
  }

  public ClipFormat {
    Objects.requireNonNull(name);
    Objects.requireNonNull(mark);
    names = Map.copyOf(names);
    habits = Set.copyOf(habits);
  }

  static ClipFormat of(String name, Predicate<Head> mark) {
    return new ClipFormat(name, mark, Map.of(), Set.of());
  }

  /** The same, with a key that means {@code name} here. */
  ClipFormat calls(String key, String meaning) {
    Map<String, String> more = new java.util.HashMap<>(names);
    more.put(FieldNames.fold(key), meaning);
    return new ClipFormat(name, mark, more, habits);
  }

  ClipFormat with(Habit... more) {
    return new ClipFormat(name, mark, names, Set.copyOf(List.of(more)));
  }

  public boolean has(Habit habit) {
    return habits.contains(habit);
  }

  /** Our name for a key as this format uses it. */
  Optional<String> meaning(String key) {
    String here = names.get(FieldNames.fold(key));
    return here != null ? Optional.of(here) : FieldNames.name(key);
  }

  /** Whether a clipper is recognised, not only Markdown with or without YAML. */
  public boolean isDialect() {
    return !name.equals(ClipFormats.YAML) && !name.equals(ClipFormats.PLAIN);
  }
}
