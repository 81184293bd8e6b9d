package clipweave.graph;

/** Text inside XML and HTML: escaped, and without the characters that XML 1.0 cannot hold. */
final class XmlText {
  private XmlText() {}

  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n' -> out.append("&#").append((int) c).append(';');
        default -> out.append(isForbidden(text, i) ? '\ufffd' : c);
      }
    }
    return out.toString();
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    boolean isControl = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xfffe || c == 0xffff;
    return isControl || isLoneSurrogate(text, i);
  }

  static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
