package clipweave.syntax;

import java.util.Optional;

/** What one stretch of lines without a blank one would cost flexmark, counted as it is read. */
final class Stretch {
  private static final int LONGEST = 32 << 10;
  private static final int LONGEST_QUOTED = 1_000;
  private static final int LONGEST_SIGNS = 1_000;
  private static final int DEEPEST_LINE = 30;
  private static final int WIDEST_INDENT = 200;
  private static final int MOST_UNCLOSED = 50;
  private static final int MOST_STARS = 2_000;
  private static final int MOST_RUN_LENGTHS = 16;
  private static final int MOST_LEADING_PIPES = 400;

  private final String text;
  private final int limit;
  private int length;
  private int signs;
  private int unclosed;
  private int angles;
  private int stars;
  private int leadingPipes;
  private int definitions;
  private long runLengths;
  private int nextWhite;

  Stretch(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Flexmark's work grows with the length for every sign and line in the stretch. */
  long cost() {
    return (long) length * signs;
  }

  int definitions() {
    return definitions;
  }

  /** Takes a line in; says what is too much by now. */
  Optional<String> read(LineCursor line) {
    length += line.end() - line.at() + 1;
    signs++;
    int depth = marks(line);
    if (depth > DEEPEST_LINE || line.indent() > WIDEST_INDENT) {
      return Optional.of("blocks nested too deep for flexmark");
    }
    if (length > LONGEST_SIGNS && isSigns(line)) {
      return Optional.of(
          "a line of " + (line.end() - line.at()) + " signs is too long for flexmark");
    }
    char first = line.firstChar();
    leadingPipes += first == '|' || first == ':' ? 1 : 0;
    definitions += first == '[' && line.peek(1) != '[' && isDefinition(line) ? 1 : 0;
    for (int i = line.first(); i < line.end(); i++) {
      if (count(i, line.end())) {
        return Optional.of("a comment or title too long for flexmark");
      }
    }
    return tooMuch();
  }

  private Optional<String> tooMuch() {
    if (length > LONGEST) {
      return Optional.of("a paragraph of over " + LONGEST + " characters is too long for flexmark");
    }
    if (unclosed > MOST_UNCLOSED || angles > MOST_UNCLOSED) {
      return Optional.of("too many brackets left open for flexmark");
    }
    if (stars > MOST_STARS || Long.bitCount(runLengths) > MOST_RUN_LENGTHS) {
      return Optional.of("too many signs of emphasis or code for flexmark");
    }
    return leadingPipes > MOST_LEADING_PIPES
        ? Optional.of("a table too long for flexmark")
        : Optional.empty();
  }

  /** Counts the character; whether a comment or title begins here that is too long. */
  private boolean count(int at, int end) {
    char c = text.charAt(at);
    if (c > 'z' && c != '~') {
      return false;
    }
    switch (c) {
      case '[', '(' -> unclosed++;
      case ']', ')' -> unclosed = Math.max(0, unclosed - 1);
      case '<' -> angles++;
      case '>' -> angles = Math.max(0, angles - 1);
      case '*', '_', '~' -> stars++;
      case '`' -> backticks(at, end);
      case '!', '&', '\\' -> signs++;
      default -> {
        return false;
      }
    }
    signs++;
    return (c == ']' && hasLongTitle(at)) || (c == '<' && isLongComment(at));
  }

  private void backticks(int at, int end) {
    if (text.charAt(Math.max(0, at - 1)) != '`') {
      runLengths |= 1L << Math.min(63, CodeSpans.runEnd(text, at, end) - at);
    }
  }

  private boolean isLongComment(int at) {
    int end = Math.min(limit, at + LONGEST_QUOTED);
    return end < limit && text.startsWith("<!--", at) && Chars.find(text, "-->", at, end) < 0;
  }

  /** Whether {@code ](target "…} or {@code ]: target "…} goes on for too long. */
  private boolean hasLongTitle(int at) {
    if (at + 2 >= limit || (text.charAt(at + 1) != '(' && text.charAt(at + 1) != ':')) {
      return false;
    }
    int from = Chars.skipWhite(text, at + 2, Math.min(limit, at + 100));
    if (nextWhite < from) {
      nextWhite = from;
      while (nextWhite < limit && !Chars.isWhite(text.charAt(nextWhite))) {
        nextWhite++;
      }
    }
    int quote = Chars.skipWhite(text, nextWhite, Math.min(limit, nextWhite + 100));
    int end = Math.min(limit, quote + LONGEST_QUOTED);
    boolean isQuote = quote < limit && "\"'(".indexOf(text.charAt(quote)) >= 0;
    String close = isQuote && text.charAt(quote) != '(' ? text.substring(quote, quote + 1) : ")";
    return isQuote && end < limit && Chars.find(text, close, quote + 1, end) < 0;
  }

  private static int marks(LineCursor line) {
    int marks = 0;
    for (int i = line.first(); i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (c == '>' || c == '-' || c == '+' || c == '*' || c == ')' || c == '.') {
        boolean isMark =
            c == '>' || i + 1 == line.end() || Chars.isBlank(line.text().charAt(i + 1));
        marks += isMark ? 1 : 0;
      } else if (!Chars.isBlank(c) && !Chars.isDigit(c)) {
        break;
      }
    }
    return marks;
  }

  private static boolean isSigns(LineCursor line) {
    if (line.end() - line.at() <= LONGEST_SIGNS) {
      return false;
    }
    for (int i = line.first(); i < line.first() + LONGEST_SIGNS; i++) {
      char c = line.text().charAt(i);
      if (Chars.isLetterOrDigit(c) || c > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDefinition(LineCursor line) {
    int close = Definitions.labelEnd(line.text(), line.first(), line.end());
    return close > 0 && close + 1 < line.end() && line.text().charAt(close + 1) == ':';
  }
}
