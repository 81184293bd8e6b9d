package clipweave.clip;

import clipweave.text.Span;
import java.util.Optional;

/**
 * A {@code key:: value} line (D4), its key and its value without the blanks around them.
 *
 * <pre>
 * line  = opening key mark* "::" (blank value? | end)
 * key   = letter or digit, then letters, digits, "_", "-", "/", "?", blanks, emoji
 * </pre>
 */
record InlineField(Span key, Span value) {
  private static final int LONGEST_LINE = 32_768;
  private static final int LONGEST_KEY = 100;

  /** Characters that make a line something else: code, a link, a heading, a comment. */
  private static final String REFUSED = "`[(!<%$#{|\\";

  /** The field on a line of a header; quotes and headings are none (D8). */
  static Optional<InlineField> read(Page page, Span line) {
    return read(page, line, REFUSED + ">");
  }

  /** The field on a line that may be quoted, as in a callout. */
  static Optional<InlineField> readQuoted(Page page, Span line) {
    return read(page, line, REFUSED);
  }

  private static Optional<InlineField> read(Page page, Span line, String refused) {
    String text = page.text();
    if (line.length() > LONGEST_LINE) {
      return Optional.empty(); // D1
    }
    int colons = colons(text, line);
    int from = keyStart(text, line.start(), colons, refused);
    if (from < 0) {
      return Optional.empty();
    }
    int to = colons;
    while (to > from && "*_~` \t".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to - from > LONGEST_KEY || !isKey(text, from, to)) {
      return Optional.empty();
    }
    int value = colons + 2;
    while (value < line.end() && "*_".indexOf(text.charAt(value)) >= 0) {
      value++; // "**Key:: **"
    }
    return Optional.of(new InlineField(new Span(from, to), page.trim(new Span(value, line.end()))));
  }

  /** Where {@code ::} stands with a blank or the line's end behind it (D8); -1 where not. */
  private static int colons(String text, Span line) {
    int limit = Math.min(line.end() - 1, line.start() + LONGEST_KEY + 20);
    for (int i = line.start(); i < limit; i++) {
      if (text.charAt(i) == ':' && text.charAt(i + 1) == ':') {
        boolean closes = i + 2 == line.end() || Tidy.isBlank(text.charAt(i + 2));
        return closes || "*_".indexOf(text.charAt(i + 2)) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  private static int keyStart(String text, int from, int to, String refused) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return i;
      }
      if (refused.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isKey(String text, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean word = Character.isLetterOrDigit(c) || Character.isWhitespace(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      boolean sign = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
      if (!word && !mark && !sign && "_-/?\u200D".indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }
}
