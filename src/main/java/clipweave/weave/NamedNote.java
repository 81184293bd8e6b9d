package clipweave.weave;

import clipweave.names.NameForm;
import java.util.List;
import java.util.Objects;

/**
 * A note and the names under which others may mention it.
 *
 * @param path in the vault
 * @param names its file's name, its aliases, its {@code title}; none where it is not to be linked
 */
public record NamedNote(String path, List<NameForm> names) {
  public NamedNote {
    Objects.requireNonNull(path);
    names = List.copyOf(names);
  }
}
