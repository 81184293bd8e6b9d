package clipweave.vault;

import java.util.Objects;
import java.util.Optional;

/**
 * A name that a clip's body mentions and that has a note.
 *
 * @param kind what it is the name of
 * @param name what its note is called
 * @param spelling as the clip writes it
 */
public record Mention(Hub.Kind kind, String name, String spelling) implements Comparable<Mention> {
  private static final String SEPARATOR = "\n";

  public Mention {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(spelling);
  }

  /** One item of the manifest's list. */
  String write() {
    return String.join(SEPARATOR, kind.word(), name, spelling);
  }

  static Mention read(String written) {
    String[] parts = written.split(SEPARATOR, -1);
    Optional<Hub.Kind> kind = Hub.Kind.of(parts[0]);
    return new Mention(kind.orElseThrow(IllegalArgumentException::new), parts[1], parts[2]);
  }

  @Override
  public int compareTo(Mention other) {
    return write().compareTo(other.write());
  }
}
