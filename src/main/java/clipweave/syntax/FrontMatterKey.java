package clipweave.syntax;

import clipweave.text.Span;
import java.util.Optional;

/**
 * The head of a line that names a key.
 *
 * <pre>
 * line = blanks ( word | '"' chars '"' | "'" chars "'" ) blanks ":" ( blank | end )
 * </pre>
 *
 * @param span the key as written, quotes included
 * @param colon where the colon stands
 */
record FrontMatterKey(String name, Span span, int colon) {
  private static final int LONGEST = 120;

  /** The key of the line that begins at {@code start}, if it has one. */
  static Optional<FrontMatterKey> of(String text, int start, int end) {
    int at = FrontMatterText.skipBlanks(text, start, end);
    if (at == end || "-#|>[{%@`&*!,".indexOf(text.charAt(at)) >= 0 && !isWrapped(text, at, end)) {
      return Optional.empty();
    }
    int limit = Math.min(end, at + LONGEST);
    for (int colon = skipQuoted(text, at, limit); colon < limit; colon++) {
      if (text.charAt(colon) == ':' && isOver(text, at, colon, end)) {
        return colon == at ? Optional.empty() : Optional.of(between(text, at, colon));
      }
    }
    return Optional.empty();
  }

  /** {@code [[A]]: x} and {@code {{a}}: x} are keys that somebody wrote. */
  private static boolean isWrapped(String text, int at, int end) {
    return text.startsWith("[[", at) && text.substring(at, end).contains("]]:");
  }

  private static int skipQuoted(String text, int at, int limit) {
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      return at;
    }
    int close = text.indexOf(quote, at + 1);
    return close < 0 || close >= limit ? at : close + 1;
  }

  /** A blank or the end behind the colon; or a simple word before it and no {@code //} behind. */
  private static boolean isOver(String text, int at, int colon, int end) {
    if (colon + 1 == end || FrontMatterText.isBlank(text.charAt(colon + 1))) {
      return true;
    }
    char next = text.charAt(colon + 1);
    return next != ':' && next != '/' && next != '\\' && isWord(text, at, colon);
  }

  private static boolean isWord(String text, int at, int colon) {
    for (int i = at; i < colon; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return colon > at;
  }

  private static FrontMatterKey between(String text, int at, int colon) {
    int last = FrontMatterText.trimEnd(text, at, colon);
    String raw = text.substring(at, last);
    char first = raw.isEmpty() ? ' ' : raw.charAt(0);
    boolean isQuoted =
        raw.length() > 1
            && (first == '"' || first == '\'')
            && raw.charAt(raw.length() - 1) == first;
    String name = isQuoted ? raw.substring(1, raw.length() - 1) : raw;
    return new FrontMatterKey(name, new Span(at, last), colon);
  }
}
