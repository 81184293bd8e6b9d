package clipweave.graph;

import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Short forms of a note's words, to tell copies by when its text is let go.
 *
 * @param same equal for notes with the same letters, whatever their layout and links
 * @param sketch alike for notes with nearly the same words; both are empty for short notes
 */
record Prints(Optional<String> same, Optional<Sketch> sketch) {
  static final Prints NONE = new Prints(Optional.empty(), Optional.empty());

  private static final int TOO_SHORT_TO_TELL = 120;

  Prints {
    Objects.requireNonNull(same);
    Objects.requireNonNull(sketch);
  }

  static Prints of(String text, Span body, Outline outline) {
    String words = OwnWords.of(text, body, outline);
    return new Prints(same(words), Sketch.of(words));
  }

  private static Optional<String> same(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
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
