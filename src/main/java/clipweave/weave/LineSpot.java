package clipweave.weave;

import clipweave.text.Span;

/**
 * Where in its line a mention stands; of a long line only what is near to it is looked at.
 *
 * @param before characters of the line in front of it
 * @param after characters behind it
 * @param isListItem whether the line is a list item
 * @param isQuote whether the line is quoted
 */
record LineSpot(int before, int after, boolean isListItem, boolean isQuote) {
  private static final int REACH = 400;
  private static final int MARK = 3;

  static LineSpot of(String text, Span span) {
    int start = span.start();
    while (start > 0 && span.start() - start < REACH && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < REACH && !isEnd(text.charAt(end))) {
      end++;
    }
    int first = start;
    while (first < end && " \t".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    boolean isQuote = text.startsWith(">", first);
    return new LineSpot(span.start() - start, end - span.end(), isItem(text, first), isQuote);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** {@code - }, {@code * }, {@code + }, {@code 1.}, {@code 1)}. */
  private static boolean isItem(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    return ("-*+".indexOf(c) >= 0 && next == ' ')
        || (Character.isDigit(c) && (next == '.' || next == ')'));
  }

  /** Nothing but a list's or quote's mark stands before it. */
  boolean isFirst() {
    return before <= MARK;
  }

  /** At most a full stop stands behind it. */
  boolean isLast() {
    return after < 2;
  }
}
