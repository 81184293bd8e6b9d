package clipweave.syntax;

import clipweave.text.Span;

/**
 * Reads one text as its writer meant it, where YAML refuses it: quotes that never close or close
 * too often, backslashes that escape nothing (FORMATS C 3 to 8).
 */
final class FrontMatterQuotes {
  private FrontMatterQuotes() {}

  /** The span without a comment behind it; {@code #4} is a word, not a comment. */
  static Span withoutComment(String text, Span span) {
    int close = close(text, span);
    if (close >= 0) {
      return new Span(span.start(), close + 1);
    }
    if (!span.isEmpty() && isQuote(text.charAt(span.start()))) {
      return span;
    }
    for (int i = span.start() + 1; i < span.end(); i++) {
      boolean isAlone = i + 1 == span.end() || FrontMatterText.isWhite(text.charAt(i + 1));
      if (text.charAt(i) == '#' && isAlone && FrontMatterText.isBlank(text.charAt(i - 1))) {
        return new Span(span.start(), FrontMatterText.trimEnd(text, span.start(), i));
      }
    }
    return span;
  }

  /** What the span says. */
  static String read(String text, Span span) {
    String raw = FrontMatterText.joined(text, span);
    if (raw.isEmpty() || !isQuote(raw.charAt(0))) {
      return raw;
    }
    boolean isClosed = close(text, span) == span.end() - 1;
    if (raw.charAt(0) == '\'') {
      return isClosed ? raw.substring(1, raw.length() - 1).replace("''", "'") : raw;
    }
    boolean endsQuoted = raw.length() > 1 && raw.endsWith("\"");
    if (isClosed || endsQuoted) {
      return unescaped(raw.substring(1, raw.length() - 1));
    }
    return raw.indexOf('"', 1) > 0 ? raw : unescaped(raw.substring(1));
  }

  /** What YAML has against it, in words. */
  static String oddity(String text, Span span) {
    char first = span.isEmpty() ? ' ' : text.charAt(span.start());
    if (isQuote(first)) {
      return close(text, span) == span.end() - 1
          ? "a backslash that escapes nothing"
          : "a quoted text that ends too early or never";
    }
    if ("@`%*&!|>[]{},?-".indexOf(first) >= 0) {
      return "'" + first + "' in front means more than text";
    }
    return span.of(text).contains(": ") ? "': ' within a text" : "a text that YAML does not take";
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Where the first quote is closed with nothing but a comment behind it; -1 if it is not. */
  private static int close(String text, Span span) {
    if (span.length() < 2 || !isQuote(text.charAt(span.start()))) {
      return -1;
    }
    char quote = text.charAt(span.start());
    for (int i = span.start() + 1; i < span.end(); i++) {
      char c = text.charAt(i);
      boolean isPair = quote == '\'' && c == quote && text.startsWith("'", i + 1);
      if (quote == '"' && c == '\\' || isPair) {
        i++;
      } else if (c == quote) {
        return isOver(text, i + 1, span.end()) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isOver(String text, int at, int end) {
    int next = FrontMatterText.skipWhite(text, at, end);
    return next == end || next > at && text.charAt(next) == '#';
  }

  /** Escapes decoded, but a backslash that escapes nothing stands for itself (C 7). */
  private static String unescaped(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (i + 1 < raw.length()) {
        i = escape(raw, i + 1, out);
      }
    }
    return out.toString();
  }

  /** Takes what stands behind a backslash; gives the offset of its last character. */
  private static int escape(String raw, int at, StringBuilder out) {
    char c = raw.charAt(at);
    if (raw.startsWith("\\\"", at)) {
      out.append('"');
      return at + 1;
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
    if (digits > 0 && isHex(raw, at + 1, digits)) {
      out.append((char) Integer.parseInt(raw.substring(at + 1, at + 1 + digits), 16));
      return at + digits;
    }
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      default -> out.append('\\').append(c);
    }
    return at;
  }

  private static boolean isHex(String raw, int at, int digits) {
    return at + digits <= raw.length()
        && raw.substring(at, at + digits)
            .chars()
            .allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
  }
}
