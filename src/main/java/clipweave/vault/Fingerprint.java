package clipweave.vault;

import clipweave.text.Normal;
import java.util.Optional;

/** What tells the words of two bodies apart, and names a clip for ever. */
public final class Fingerprint {
  /** A letter and nine digits: two of a million clips meet once in two vaults. */
  private static final int ID_LENGTH = 10;

  /** Texts of characters below the first combining mark are in NFC. */
  private static final char FIRST_MARK = '\u0300';

  private Fingerprint() {}

  /** SHA-256 of a body in NFC, every run of blanks one blank, none at its ends. */
  public static String of(String body) {
    char[] words = new char[body.length()];
    int length = 0;
    boolean isComposed = true;
    for (int i = 0; i < words.length; i++) {
      char c = body.charAt(i);
      if (!isBlank(c)) {
        words[length++] = c;
        isComposed &= c < FIRST_MARK;
      } else if (length > 0 && words[length - 1] != ' ') {
        words[length++] = ' ';
      }
    }
    boolean endsBlank = length > 0 && words[length - 1] == ' ';
    String text = new String(words, 0, endsBlank ? length - 1 : length);
    return Sha256.of(isComposed ? text : Normal.nfc(text));
  }

  private static boolean isBlank(char c) {
    return c < 0x80
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
        : Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  /** The {@code clip-id} of a clip at its first import. */
  public static String id(Optional<String> urlKey, String fingerprint) {
    return id(urlKey.orElse("") + "\n" + fingerprint);
  }

  /**
   * An id made from anything that tells a note apart: a letter first, so that YAML takes it bare.
   */
  public static String id(String from) {
    String hash = Sha256.of(from);
    char letter = (char) ('a' + Character.digit(hash.charAt(0), 16));
    return letter + hash.substring(1, ID_LENGTH);
  }
}
