package clipweave.weave;

import clipweave.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in one line that some programs read where others see words: tags that end late, keys of
 * fields without a value, angle brackets, kinds of callouts, braces of formulas.
 */
final class LooseMarks {
  /** So far a mark reaches at most; more is not looked at, however long its line is. */
  private static final int REACH = 400;

  private static final String TAG_ENDS = " \t\u00a0\u3000\r\n.,;:!?()[]{}\"'`";
  private static final Pattern KEY =
      Pattern.compile(
          "[ \\t>]*+(?:[-*+][ \\t]+)?\\w[\\w /-]{0,40}::", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final Span line;
  private final Span span;

  private LooseMarks(String text, Span line, Span span) {
    this.text = text;
    this.line = line;
    this.span = span;
  }

  /**
   * Whether the words are, or are in, such a thing.
   *
   * @param line the line that they begin in
   */
  static boolean around(String text, Span line, Span span) {
    LooseMarks marks = new LooseMarks(text, line, span);
    return marks.isInTag() || marks.isInKey() || marks.isInAngles() || marks.isBehindMark();
  }

  private int first() {
    return Math.max(line.start(), span.start() - REACH);
  }

  /** A sign that may open a tag, with nothing between that would end it. */
  private boolean isInTag() {
    int i = span.start() - 1;
    while (i >= first() && text.charAt(i) != '#' && TAG_ENDS.indexOf(text.charAt(i)) < 0) {
      i--;
    }
    return i >= first() && text.charAt(i) == '#' && !isBehindWord(i);
  }

  private boolean isBehindWord(int at) {
    char c = at == 0 ? ' ' : text.charAt(at - 1);
    return Character.isLetterOrDigit(c) || "_&/#".indexOf(c) >= 0;
  }

  private boolean isInKey() {
    Matcher key = KEY.matcher(text);
    key.region(line.start(), Math.max(line.start(), Math.min(line.end(), line.start() + REACH)));
    return key.lookingAt() && span.start() < key.end();
  }

  /** {@code <word ... >} is an element to some. */
  private boolean isInAngles() {
    int open = span.start() - 1;
    while (open >= first() && "<>".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    if (open < first() || text.charAt(open) != '<') {
      return false;
    }
    int name = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    return name < text.length() && Character.isLetter(text.charAt(name)) && isClosed();
  }

  private boolean isClosed() {
    int last = Math.min(text.length(), span.end() + REACH);
    int close = span.end();
    while (close < last && "<>\n".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return close < last && text.charAt(close) == '>';
  }

  /** {@code [!note]}, {@code \command}, {@code x_{n}}. */
  private boolean isBehindMark() {
    int start = span.start();
    return text.startsWith("[!", start - 2)
        || (start > 0 && "{\\".indexOf(text.charAt(start - 1)) >= 0);
  }
}
