package clipweave.disk;

import java.util.Objects;

/** What came of reading a file: its text, or why it has none. */
public sealed interface Reading {

  /**
   * A text.
   *
   * @param text every character, a byte-order mark included as U+FEFF, so that the bytes can be
   *     made again
   * @param hash SHA-256 of the bytes
   */
  record Text(String text, String hash, Encoding encoding) implements Reading {
    public Text {
      Objects.requireNonNull(text);
      Objects.requireNonNull(hash);
      Objects.requireNonNull(encoding);
    }

    public boolean isUtf16() {
      return encoding != Encoding.UTF_8;
    }

    /** Another text in the bytes that this file is written in. */
    public byte[] encode(String other) {
      return other.getBytes(encoding.charset());
    }
  }

  /**
   * No text.
   *
   * @param says why, in words
   * @param offset of the first byte that is wrong; 0 where there is none
   */
  record Unreadable(String says, int offset) implements Reading {
    public Unreadable {
      Objects.requireNonNull(says);
    }
  }
}
