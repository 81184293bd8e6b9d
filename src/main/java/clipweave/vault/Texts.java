package clipweave.vault;

import java.io.IOException;
import java.util.Optional;

/** The texts that a plan may have to look at: handed in, read only when they are asked for. */
public interface Texts {
  /**
   * The note that lies at a path now.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<String> vault(String path) throws IOException;

  /**
   * The text we last rendered for a note.
   *
   * @throws IOException if the record cannot be read
   */
  Optional<String> base(String path) throws IOException;
}
