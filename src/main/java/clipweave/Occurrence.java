package clipweave;

import clipweave.text.Span;
import java.util.Optional;

/** Finds words again in a text that has changed: as often as they stood before them, whole. */
final class Occurrence {
  private Occurrence() {}

  /** Where what stands at {@code span} of {@code before} stands in {@code after}. */
  static Optional<Span> same(Span span, String before, String after) {
    String words = span.of(before);
    int turns = 0;
    for (int at = next(before, words, 0); at >= 0 && at < span.start(); turns++) {
      at = next(before, words, at + 1);
    }
    int at = next(after, words, 0);
    for (; at >= 0 && turns > 0; turns--) {
      at = next(after, words, at + 1);
    }
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private static int next(String text, String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && !(isEdge(text, at) && isEdge(text, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  /** Whether no word goes on here; a script without blanks has an edge everywhere. */
  private static boolean isEdge(String text, int at) {
    return at == 0 || at == text.length() || !isLetter(text, at - 1) || !isLetter(text, at);
  }

  private static boolean isLetter(String text, int at) {
    int c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> false;
          default -> true;
        };
  }
}
