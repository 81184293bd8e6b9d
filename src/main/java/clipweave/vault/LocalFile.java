package clipweave.vault;

import clipweave.note.Link;
import java.util.Objects;

/**
 * A file beside a clip that its body shows.
 *
 * @param link where it is shown, in the clip's text
 * @param hash SHA-256 of the file
 * @param name the file's own name
 */
public record LocalFile(Link link, String hash, String name) {
  public LocalFile {
    Objects.requireNonNull(link);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(name);
  }
}
