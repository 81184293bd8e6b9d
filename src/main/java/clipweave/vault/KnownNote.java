package clipweave.vault;

import clipweave.note.DayOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What we know of a note that lies in the vault.
 *
 * @param path in the vault, with {@code /}
 * @param hash SHA-256 of its text
 * @param title its {@code title} property; empty where it has none
 * @param aliases its {@code aliases}
 * @param kind its {@code kind}: what a hub that we made gathers by; empty where it has none
 * @param id its {@code clip-id}; empty where it has none
 * @param keys the names of its properties, as written
 * @param tags its {@code tags}, without {@code #}
 * @param proseTags those that its user wrote in its text; none for the note of a clip
 * @param days how its dates put day and month, where they show it
 * @param region what our region in it holds, if it is a hub: {@link HubNote#held}
 */
public record KnownNote(
    String path,
    String hash,
    Optional<String> title,
    List<String> aliases,
    Optional<String> kind,
    Optional<String> id,
    List<String> keys,
    List<String> tags,
    List<String> proseTags,
    List<DayOrder> days,
    Optional<String> region)
    implements Comparable<KnownNote> {
  public KnownNote {
    Objects.requireNonNull(path);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(title);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    keys = List.copyOf(keys);
    tags = List.copyOf(tags);
    proseTags = List.copyOf(proseTags);
    days = List.copyOf(days);
    Objects.requireNonNull(region);
  }

  KnownNote renamed(Map<String, String> ids) {
    Optional<String> renamed = id.map(i -> ids.getOrDefault(i, i));
    return new KnownNote(
        path, hash, title, aliases, kind, renamed, keys, tags, proseTags, days, region);
  }

  /** Whether it can be a hub of that kind: nobody says that it is one of another. */
  boolean canBe(Hub.Kind hub) {
    return Stream.of(Hub.Kind.values())
        .filter(k -> k != hub)
        .noneMatch(k -> kind.filter(k.word()::equals).isPresent());
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
