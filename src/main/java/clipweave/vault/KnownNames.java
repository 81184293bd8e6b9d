package clipweave.vault;

import java.util.List;
import java.util.Objects;

/**
 * What a run knew of the names of its vault.
 *
 * @param hash of all of them; empty where that is not known: every note is looked through again
 * @param heldBack the notes that too many others would have linked, by path, sorted
 */
public record KnownNames(String hash, List<String> heldBack) {
  public static final KnownNames NONE = new KnownNames("", List.of());

  public KnownNames {
    Objects.requireNonNull(hash);
    heldBack = List.copyOf(heldBack);
  }
}
