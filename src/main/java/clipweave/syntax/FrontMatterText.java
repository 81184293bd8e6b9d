package clipweave.syntax;

import clipweave.text.Span;

/** Lines, blanks and characters of a block, by offset. */
final class FrontMatterText {
  private static final int LONGEST_EXCERPT = 40;

  private FrontMatterText() {}

  /** The end of the line that holds {@code at}, before LF or CRLF. */
  static int lineEnd(String text, int at) {
    int newline = text.indexOf('\n', at);
    int end = newline < 0 ? text.length() : newline;
    return newline > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Where the line after the one that holds {@code at} begins, or the end of the text. */
  static int nextLine(String text, int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? text.length() : newline + 1;
  }

  static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Over blanks and line ends. */
  static int skipWhite(String text, int from, int end) {
    int at = from;
    while (at < end && isWhite(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isWhite(char c) {
    return isBlank(c) || c == '\n' || c == '\r';
  }

  /** Back over blanks and line ends. */
  static int trimEnd(String text, int from, int end) {
    int at = end;
    while (at > from && isWhite(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether blanks and a {@code #} that belongs to a word follow; {@code # } is a comment. */
  static boolean isHashWord(String text, int at, int lineEnd) {
    int hash = skipBlanks(text, at, lineEnd);
    return hash > at
        && hash + 1 < lineEnd
        && text.charAt(hash) == '#'
        && !isBlank(text.charAt(hash + 1))
        && text.charAt(hash + 1) != '#';
  }

  /** On one line: every run of blanks around a line end becomes one blank. */
  static String joined(String text, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    int at = span.start();
    while (at < span.end()) {
      int next = skipWhite(text, at, span.end());
      if (next > at && text.substring(at, next).indexOf('\n') < 0) {
        out.append(text, at, next);
      } else if (next > at) {
        out.append(' ');
      } else {
        out.append(text.charAt(next++));
      }
      at = next;
    }
    return out.toString();
  }

  /**
   * The same text with every character that a YAML reader refuses, or takes for a line end of its
   * own, turned into a blank. No offset changes.
   */
  static String printable(String text, Span span) {
    StringBuilder out = null;
    for (int i = span.start(); i < span.end(); i++) {
      if (!isPrintable(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, ' ');
      }
    }
    return out == null ? text : out.toString();
  }

  /** With U+FFFD for each half of a pair that an escape such as {@code uD800} made. */
  static String wholePairs(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPrintable(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7F) {
      return c >= ' ' || c == '\t' || c == '\n' || (c == '\r' && text.startsWith("\n", at + 1));
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < 0xFFFE;
  }

  /** A key as it is compared: without regard to case, letter by letter. */
  static String folded(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      out.append(Character.toLowerCase(Character.toUpperCase(key.charAt(i))));
    }
    return out.toString();
  }

  /** The user's own words in quotes, cut where they are long. */
  static String quoted(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
      return "'" + text + "'";
    }
    return "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).strip() + "\u2026'";
  }
}
