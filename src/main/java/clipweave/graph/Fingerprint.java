package clipweave.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A short form of a note's words: equal for copies, whatever their layout and links. */
final class Fingerprint {
  private static final int TOO_SHORT_TO_TELL = 120;

  private Fingerprint() {}

  static Optional<String> of(String text, int bodyStart) {
    StringBuilder letters = new StringBuilder(text.length() - bodyStart);
    for (int i = bodyStart; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    if (letters.length() < TOO_SHORT_TO_TELL) {
      return Optional.empty();
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(letters.toString().getBytes(StandardCharsets.UTF_8));
      return Optional.of(HexFormat.of().formatHex(digest, 0, 12));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
