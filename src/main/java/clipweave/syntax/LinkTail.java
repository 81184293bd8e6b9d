package clipweave.syntax;

import clipweave.text.Span;
import java.util.Optional;

/**
 * What follows a link's text.
 *
 * <pre>
 * tail  = '(' space? destination? (space title)? space? ')'
 * destination = '&lt;' no line end, no angle '&gt;' | no space, parentheses in pairs
 * title = "…" | '…' | (…)
 * </pre>
 */
final class LinkTail {
  private static final int DEEPEST = 32;

  private final String text;
  private final int end;
  private int at;
  private int noSingle = Integer.MAX_VALUE;
  private int noDouble = Integer.MAX_VALUE;

  /** Reads up to {@code end}. */
  LinkTail(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The destination of the tail that opens at {@code open}; then {@link #end()} is behind it. */
  Optional<Span> read(int open) {
    Optional<Span> found = destination(Chars.skipWhite(text, open + 1, end));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int title = Chars.skipWhite(text, at, end);
    if (title > at && title < end && isQuote(text.charAt(title))) {
      title = titleEnd(title);
      if (title < 0) {
        return Optional.empty();
      }
    }
    int close = Chars.skipWhite(text, title, end);
    if (close == end || text.charAt(close) != ')') {
      return Optional.empty();
    }
    at = close + 1;
    return found;
  }

  /** Behind what was read last. */
  int end() {
    return at;
  }

  /** The destination at a place, which may be empty; then {@link #end()} is behind it. */
  Optional<Span> destination(int from) {
    if (from < end && text.charAt(from) == '<') {
      return angled(from);
    }
    int depth = 0;
    int i = from;
    while (i < end && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
      char c = text.charAt(i);
      if (c == '(' && ++depth > DEEPEST) {
        return Optional.empty();
      }
      if (c == ')' && --depth < 0) {
        break;
      }
      i += Chars.isEscape(text, i, end) ? 2 : 1;
    }
    at = i;
    return depth > 0 ? Optional.empty() : Optional.of(new Span(from, i));
  }

  /** The end of a definition whose destination was read last: its line's, or its title's. */
  int definitionEnd() {
    int lineEnd = Chars.lineEnd(text, at, end);
    int title = Chars.skipWhite(text, at, end);
    if (title > at && title < end && isQuote(text.charAt(title))) {
      int behind = titleEnd(title);
      if (behind > 0 && isLineOver(behind)) {
        return behind;
      }
    }
    return isLineOver(at) && at > 0 ? Math.min(at, lineEnd) : -1;
  }

  private boolean isLineOver(int from) {
    return Chars.skipWhite(text, from, end) >= Chars.lineEnd(text, from, end);
  }

  private Optional<Span> angled(int from) {
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        at = i + 1;
        return Optional.of(new Span(from + 1, i));
      }
      if (c == '<' || c == '\n') {
        return Optional.empty();
      }
      if (Chars.isEscape(text, i, end)) {
        i++;
      }
    }
    return Optional.empty();
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '(';
  }

  private int titleEnd(int from) {
    char open = text.charAt(from);
    char close = open == '(' ? ')' : open;
    if ((open == '"' && from >= noDouble) || (open == '\'' && from >= noSingle)) {
      return -1;
    }
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      if (Chars.isEscape(text, i, end)) {
        i++;
      }
    }
    noDouble = open == '"' ? from : noDouble;
    noSingle = open == '\'' ? from : noSingle;
    return -1;
  }
}
