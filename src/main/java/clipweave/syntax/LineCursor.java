package clipweave.syntax;

import clipweave.text.Span;

/**
 * A place in a line, with its column: tabs go to the next multiple of four, and a tab may be used
 * up by halves ({@code spare}).
 */
final class LineCursor {
  private final String text;
  private final int limit;
  private int next;
  private int start;
  private int end;
  private int at;
  private int column;
  private int spare;
  private int first;
  private int indent;

  LineCursor(String text, Span body) {
    this.text = text;
    this.limit = body.end();
    this.next = body.start();
  }

  /** Goes to the next line; false at the end of the body. */
  boolean advance() {
    if (next >= limit) {
      return false;
    }
    start = next;
    int feed = text.indexOf('\n', start);
    end = feed < 0 || feed >= limit ? limit : feed;
    next = end == limit ? limit : end + 1;
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    at = start;
    column = 0;
    spare = 0;
    measure();
    return true;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  /** Behind the last character of the line, without LF or CRLF. */
  int end() {
    return end;
  }

  /** Where the next line begins. */
  int next() {
    return next;
  }

  /** Columns of white space ahead. */
  int indent() {
    return indent;
  }

  /** Where the white space ahead ends. */
  int first() {
    return first;
  }

  boolean isBlank() {
    return first == end;
  }

  /** The first character behind the white space; NUL on a blank line. */
  char firstChar() {
    return peek(0);
  }

  /** The character {@code by} places behind the first; NUL behind the line. */
  char peek(int by) {
    return first + by < end ? text.charAt(first + by) : '\0';
  }

  /** Uses up this many columns of white space. */
  void skipColumns(int count) {
    int left = count;
    while (left > 0 && (spare > 0 || at < first)) {
      if (spare == 0) {
        spare = width();
        column += spare;
        at++;
      }
      int used = Math.min(left, spare);
      spare -= used;
      left -= used;
    }
    measure();
  }

  /** Goes to an offset of this line that lies ahead. */
  void moveTo(int offset) {
    spare = 0;
    while (at < offset) {
      column += width();
      at++;
    }
    measure();
  }

  private int width() {
    return text.charAt(at) == '\t' ? 4 - column % 4 : 1;
  }

  private void measure() {
    int columns = column;
    int i = at;
    while (i < end && Chars.isBlank(text.charAt(i))) {
      columns += text.charAt(i) == '\t' ? 4 - columns % 4 : 1;
      i++;
    }
    first = i;
    indent = spare + columns - column;
  }
}
