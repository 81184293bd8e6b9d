package clipweave.vault;

import clipweave.note.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The types that Obsidian has assigned to the vault's properties. A name has one type in all notes:
 * nothing of another type is ever written under it (P3).
 */
final class PropertyTypes {
  private static final Set<String> DATES = Set.of(Field.PUBLISHED, Field.CLIPPED, Field.MODIFIED);
  private static final Set<String> TEXTS = Set.of("text", "multitext");
  private static final Set<String> DAYS = Set.of("date", "datetime");

  private final Map<String, String> types = new HashMap<>();

  PropertyTypes(Map<String, String> types) {
    types.forEach((name, type) -> this.types.put(name.toLowerCase(Locale.ROOT), type));
  }

  /** The name itself; one that is free for us where it is assigned to another kind of value. */
  String name(String canonical, String name) {
    String type = type(name);
    boolean fits =
        type.isEmpty()
            || TEXTS.contains(type)
            || (DATES.contains(canonical) && DAYS.contains(type))
            || canonical.equals(Field.TAGS);
    return fits ? name : "clip-" + canonical;
  }

  /** Whether values under a name are always a list. */
  boolean isList(String name) {
    return type(name).equals("multitext");
  }

  /** A wish as its type has it, to be written under {@code name}. */
  Wish typed(Wish wish, String name) {
    return switch (type(name)) {
      case "date" -> with(wish, v -> isDate(v) ? v.substring(0, 10) : v);
      case "datetime" -> with(wish, v -> isDate(v) && v.length() == 10 ? v + "T00:00:00" : v);
      case "multitext" -> new Wish(wish.name(), wish.values(), true, wish.from());
      case "text" -> text(wish);
      default -> wish;
    };
  }

  private static Wish text(Wish wish) {
    List<String> values =
        wish.values().isEmpty() ? List.of() : List.of(String.join(", ", wish.values()));
    return new Wish(wish.name(), values, false, wish.from());
  }

  private static Wish with(Wish wish, UnaryOperator<String> change) {
    List<String> values = wish.values().stream().map(change).toList();
    return new Wish(wish.name(), values, wish.isList(), wish.from());
  }

  private static boolean isDate(String value) {
    return value.matches("\\d{4}-\\d\\d-\\d\\d(T\\S+)?");
  }

  private String type(String name) {
    return types.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
