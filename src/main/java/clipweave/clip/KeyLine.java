package clipweave.clip;

import clipweave.text.Span;
import java.util.Optional;

/**
 * A {@code Key: value} line of a list of metadata, with or without bullet, bold or quote marks; the
 * colon may be a full-width one or doubled.
 *
 * @param hasBullet whether it is a list item
 */
record KeyLine(boolean hasBullet, Span key, Span value) {
  private static final int LONGEST_KEY = 40;
  private static final String NO_KEY = "[](){}<>`|\"!#";

  static Optional<KeyLine> read(Page page, Span line) {
    String text = page.text();
    int from = opening(text, line);
    boolean bullet = hasBullet(text, line.start(), from);
    int start = marks(text, from, line.end());
    int colon = colon(text, start, line.end());
    if (colon < 0) {
      return Optional.empty();
    }
    int to = colon;
    while (to > start && "*_ \t".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int value = colon + 1;
    while (value < line.end() && text.charAt(value) == ':') {
      value++;
    }
    if (start > from) {
      value = marks(text, value, line.end()); // "**Key:** value"
    }
    if (to == start) {
      return Optional.empty();
    }
    Span written = page.trim(new Span(value, line.end()));
    return Optional.of(new KeyLine(bullet, new Span(start, to), plain(text, written)));
  }

  /** Behind blanks, quote marks and one bullet. */
  private static int opening(String text, Span line) {
    int at = line.start();
    while (at < line.end() && (Tidy.isBlank(text.charAt(at)) || text.charAt(at) == '>')) {
      at++;
    }
    boolean bullet = at + 1 < line.end() && "-*+\u2022".indexOf(text.charAt(at)) >= 0;
    if (bullet && Tidy.isBlank(text.charAt(at + 1))) {
      at += 2;
      while (at < line.end() && Tidy.isBlank(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean hasBullet(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("-*+\u2022".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int marks(String text, int from, int end) {
    int at = from;
    while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int colon(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST_KEY);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\uFF1A') {
        return i;
      }
      if (c == ':') {
        boolean closes = i + 1 == end || Tidy.isBlank(text.charAt(i + 1));
        return closes || ":*_".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
      }
      if (NO_KEY.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Without emphasis around the whole of it. */
  private static Span plain(String text, Span value) {
    Span inner = value;
    while (inner.length() > 2 && isEmphasis(text, inner)) {
      inner = new Span(inner.start() + 1, inner.end() - 1);
    }
    return inner;
  }

  private static boolean isEmphasis(String text, Span span) {
    char c = text.charAt(span.start());
    return (c == '*' || c == '_') && text.charAt(span.end() - 1) == c;
  }
}
