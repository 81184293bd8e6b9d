package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.Optional;

/**
 * Definitions of reference links at the head of a paragraph.
 *
 * <pre>
 * '[' label ']:' space? destination (space title)? end-of-line
 * </pre>
 */
final class Definitions {
  private Definitions() {}

  /** Hands over those at the head of {@code paragraph} and says where the rest begins. */
  static int take(String text, Span paragraph, Blocks blocks) {
    int at = paragraph.start();
    while (at < paragraph.end() && text.charAt(at) == '[') {
      int behind = takeOne(text, at, paragraph.end(), blocks);
      if (behind < 0) {
        return at;
      }
      at = Chars.skipWhite(text, behind, paragraph.end());
    }
    return at;
  }

  private static int takeOne(String text, int at, int end, Blocks blocks) {
    int close = labelEnd(text, at, end);
    if (close < 0 || close + 1 >= end || text.charAt(close + 1) != ':') {
      return -1;
    }
    LinkTail tail = new LinkTail(text, end);
    Optional<Span> destination = tail.destination(Chars.skipWhite(text, close + 2, end));
    if (destination.isEmpty() || text.charAt(at + 1) == '^') {
      return -1;
    }
    int behind = tail.definitionEnd();
    if (behind < 0) {
      return -1;
    }
    blocks.part(Kind.DEFINITION, at, behind);
    blocks.references().add(text.substring(at + 1, close), destination.get());
    return behind;
  }

  /** The {@code ]} that ends the label which {@code [} opens at {@code at}, or -1. */
  static int labelEnd(String text, int at, int end) {
    int stop = Math.min(end, at + References.LONGEST_LABEL + 2);
    boolean isBlank = true;
    for (int i = at + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return isBlank ? -1 : i;
      }
      if (c == '[') {
        return -1;
      }
      if (Chars.isEscape(text, i, stop)) {
        i++;
      }
      isBlank &= Chars.isWhite(c);
    }
    return -1;
  }
}
