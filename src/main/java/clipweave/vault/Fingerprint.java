package clipweave.vault;

import java.text.Normalizer;
import java.util.Optional;

/** What tells the words of two bodies apart, and names a clip for ever. */
public final class Fingerprint {
  /** A letter and nine digits: two of a million clips meet once in two vaults. */
  private static final int ID_LENGTH = 10;

  private Fingerprint() {}

  /** SHA-256 of a body in NFC, every run of blanks one blank, none at its ends. */
  public static String of(String body) {
    StringBuilder words = new StringBuilder(body.length());
    boolean isBlank = true;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
      if (!blank) {
        words.append(c);
      } else if (!isBlank) {
        words.append(' ');
      }
      isBlank = blank;
    }
    return Sha256.of(Normalizer.normalize(words.toString().strip(), Normalizer.Form.NFC));
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
