package clipweave.vault;

import clipweave.note.DayOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What we know of a note that lies in the vault.
 *
 * @param path in the vault, with {@code /}
 * @param hash SHA-256 of its text
 * @param title its {@code title} property; empty where it has none
 * @param aliases its {@code aliases}
 * @param id its {@code clip-id}; empty where it has none
 * @param keys the names of its properties, as written
 * @param tags its {@code tags}, without {@code #}
 * @param days how its dates put day and month, where they show it
 * @param region what our region in it holds, if it is a hub: {@link HubNote#held}
 */
public record KnownNote(
    String path,
    String hash,
    Optional<String> title,
    List<String> aliases,
    Optional<String> id,
    List<String> keys,
    List<String> tags,
    List<DayOrder> days,
    Optional<String> region)
    implements Comparable<KnownNote> {
  public KnownNote {
    Objects.requireNonNull(path);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(title);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(id);
    keys = List.copyOf(keys);
    tags = List.copyOf(tags);
    days = List.copyOf(days);
    Objects.requireNonNull(region);
  }

  KnownNote renamed(Map<String, String> ids) {
    Optional<String> renamed = id.map(i -> ids.getOrDefault(i, i));
    return new KnownNote(path, hash, title, aliases, renamed, keys, tags, days, region);
  }

  /** The file's name without folder and {@code .md}. */
  public String name() {
    return Paths.stem(path);
  }

  @Override
  public int compareTo(KnownNote other) {
    return path.compareTo(other.path);
  }
}
