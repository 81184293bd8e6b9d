package clipweave.vault;

import java.io.IOException;

/**
 * What a file is going to hold, made when it is needed: a plan keeps no texts. What {@link #bytes}
 * gives has the hash that was promised, or it throws.
 */
public interface Content {
  /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
  String hash();

  /**
   * The bytes.
   *
   * @throws ChangedMeanwhile if what they are made from has changed
   * @throws IOException if it cannot be read any more
   */
  byte[] bytes() throws IOException;
}
