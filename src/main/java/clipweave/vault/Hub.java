package clipweave.vault;

import java.util.Objects;

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
    DAY("clipped");

    private final String role;

    Kind(String role) {
      this.role = role;
    }

    /** How a clip belongs to the hub, in a word. */
    public String role() {
      return role;
    }

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
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
