package clipweave.vault;

import clipweave.note.Field;
import clipweave.note.Settings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names a vault gives its properties. They are the vault's own, so that its clipper, Bases and
 * templates go on working.
 */
public final class Properties {
  /** The property that holds a note's id. */
  public static final String ID = "clip-id";

  /** Where an id stays that a clip from outside the vault brought along. */
  public static final String FORMER_ID = "former-clip-id";

  private final Map<String, String> names;
  private final PropertyTypes types;

  private Properties(Map<String, String> names, PropertyTypes types) {
    this.names = Map.copyOf(names);
    this.types = types;
  }

  /** The same in a vault whose properties have types (P3). */
  public Properties typed(Map<String, String> byName) {
    return new Properties(names, new PropertyTypes(byName));
  }

  /**
   * Chooses a name for each canonical one: the settings', else what most notes of the vault say,
   * else, for the clip date, {@code created} or {@code clipped} as most clips at hand say.
   *
   * @param inVault by canonical name, how many notes use which key
   * @param inClips the same of the clips at hand
   */
  public static Properties choose(
      Settings settings,
      Map<String, Map<String, Integer>> inVault,
      Map<String, Map<String, Integer>> inClips) {
    Map<String, String> names = new HashMap<>();
    inVault.forEach((name, keys) -> most(name, keys).ifPresent(key -> names.put(name, key)));
    if (!names.containsKey(Field.CLIPPED)) {
      Map<String, Integer> keys = new HashMap<>(inClips.getOrDefault(Field.CLIPPED, Map.of()));
      keys.keySet().retainAll(java.util.Set.of("created", "clipped"));
      most(Field.CLIPPED, keys).ifPresent(key -> names.put(Field.CLIPPED, key));
    }
    names.putAll(settings.names());
    names.put(Field.TAGS, "tags");
    return new Properties(names, new PropertyTypes(Map.of()));
  }

  /** The name to write for a canonical one. */
  public String of(String canonical) {
    return types.name(canonical, names.getOrDefault(canonical, canonical));
  }

  /** A wish as the type of its name has it. */
  Wish typed(Wish wish) {
    return types.typed(wish, of(wish.name()));
  }

  /** Whether the values of a canonical name are always a list. */
  boolean isList(String canonical) {
    return types.isList(of(canonical));
  }

  /** The most used key; of equals the canonical name, then the first in code point order. */
  private static Optional<String> most(String canonical, Map<String, Integer> keys) {
    return keys.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().equals(canonical))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
