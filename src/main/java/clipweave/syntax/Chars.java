package clipweave.syntax;

/** What single characters are in Markdown and in Obsidian's tags. */
final class Chars {
  private static final String NO_TAG = "'!\"#$%&()*+,.:;<=>?@^`{|}~[]\\";

  private Chars() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** White space as a browser's {@code \s} has it; Obsidian's tag pattern means that (T1). */
  static boolean isWhite(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c >= 0xA0 && (c == 0xA0 || c == 0xFEFF || c == 0x202F || isSpaceMark(c)));
  }

  private static boolean isSpaceMark(char c) {
    int type = Character.getType(c);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** ASCII punctuation: what a backslash may stand before. */
  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** Whether a tag goes on with this character (T1). */
  static boolean isTag(char c) {
    if (c < 128) {
      return c > ' ' && NO_TAG.indexOf(c) < 0;
    }
    return !isWhite(c) && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x2E00 && c <= 0x2E7F);
  }

  /** Typographic marks and full-width punctuation: no URL in prose goes on over them. */
  static boolean isWideMark(char c) {
    return (c >= 0x2000 && c <= 0x206F)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF0F)
        || (c >= 0xFF1A && c <= 0xFF20)
        || (c >= 0xFF3B && c <= 0xFF40)
        || (c >= 0xFF5B && c <= 0xFF65);
  }

  /** The text with every backslash before punctuation taken off. */
  static String unescaped(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (isEscape(raw, i, raw.length())) {
        i++;
      }
      out.append(raw.charAt(i));
    }
    return out.toString();
  }

  /** Whether a backslash stands at {@code at} and takes the meaning from what follows. */
  static boolean isEscape(String text, int at, int end) {
    return text.charAt(at) == '\\' && at + 1 < end && isPunctuation(text.charAt(at + 1));
  }

  /** Where {@code what} stands in {@code from..end}, or -1; never looks beyond {@code end}. */
  static int find(String text, String what, int from, int end) {
    char first = what.charAt(0);
    for (int i = from; i <= end - what.length(); i++) {
      if (text.charAt(i) == first && text.startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first place from {@code from} on that is no white space, at most {@code end}. */
  static int skipWhite(String text, int from, int end) {
    int at = from;
    while (at < end && isWhite(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the line that holds {@code from}, at most {@code end}; CR counts to the line. */
  static int lineEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }
}
