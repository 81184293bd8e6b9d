package clipweave.graph;

/**
 * Strings and numbers as JSON has them, safe inside a script element too: no {@code <}, {@code &}
 * or line separator stands in them as itself.
 */
final class JsonText {
  private JsonText() {}

  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPlain(text, i)) {
            out.append(c);
          } else {
            out.append("\\u");
            String hex = Integer.toHexString(c);
            out.append("0".repeat(4 - hex.length())).append(hex);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      return !XmlText.isLoneSurrogate(text, i);
    }
    boolean isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    return !isControl && c != '<' && c != '>' && c != '&' && c != 0x2028 && c != 0x2029;
  }

  static String quotedList(Iterable<String> texts) {
    StringBuilder out = new StringBuilder("[");
    for (String text : texts) {
      out.append(out.length() > 1 ? "," : "").append(quoted(text));
    }
    return out.append(']').toString();
  }
}
