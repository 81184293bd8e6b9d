package clipweave.graph;

/**
 * Strings and numbers as JSON has them, safe inside a script element too: no {@code <}, {@code &}
 * or line separator stands in them as itself.
 */
final class JsonText {
  private JsonText() {}

  static String quoted(String text) {
    int odd = nextOdd(text, 0);
    if (odd == text.length()) {
      return '"' + text + '"';
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    int done = 0;
    while (odd < text.length()) {
      out.append(text.substring(done, odd)).append(escape(text.charAt(odd)));
      done = odd + 1;
      odd = nextOdd(text, done);
    }
    return out.append(text.substring(done)).append('"').toString();
  }

  /** The next character that does not stand for itself; the text's end if there is none. */
  private static int nextOdd(String text, int from) {
    int at = from;
    while (at < text.length() && isPlain(text, at)) {
      at++;
    }
    return at;
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> "\\u" + "0".repeat(4 - Integer.toHexString(c).length()) + Integer.toHexString(c);
    };
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != 0x7f;
    }
    if (Character.isSurrogate(c)) {
      return !XmlText.isLoneSurrogate(text, i);
    }
    return c >= 0xa0 && c != 0x2028 && c != 0x2029;
  }

  static String quotedList(Iterable<String> texts) {
    StringBuilder out = new StringBuilder("[");
    for (String text : texts) {
      out.append(out.length() > 1 ? "," : "").append(quoted(text));
    }
    return out.append(']').toString();
  }
}
