package clipweave.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A note that gathers the clips about one entity.
 *
 * @param kind what the entity is
 * @param name the entity's name
 * @param path where its note lies, or is going to lie
 * @param exists whether the note is there already
 */
public record Hub(Kind kind, String name, String path, boolean exists) implements Comparable<Hub> {
  /** What a hub gathers by, and the words its links are given. */
  public enum Kind {
    PERSON("author"),
    SITE("site"),
    DAY("clipped"),
    /** Whatever else clips mention: an organisation, a product, a work. */
    TOPIC("mentioned");

    private final String role;

    Kind(String role) {
      this.role = role;
    }

    /** How a clip belongs to the hub, in a word. */
    public String role() {
      return role;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that {@link #word}. */
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values())
          .filter(k -> k.word().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  public Hub {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(path);
  }

  /** The id of its entry in the manifest. */
  public String id() {
    return kind.word() + ":" + name;
  }

  @Override
  public int compareTo(Hub other) {
    return id().compareTo(other.id());
  }
}
