package clipweave.graph;

/** Text for formats that keep to one line and know no escape for control characters. */
final class Plain {
  private Plain() {}

  /** The character at {@code i}; a blank for a control, U+FFFD for half a surrogate pair. */
  static char character(String text, int i) {
    char c = text.charAt(i);
    if (c >= 0x20 && c < 0x7f) {
      return c;
    }
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return XmlText.isLoneSurrogate(text, i) ? '\ufffd' : c;
  }

  static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isUsual = c >= 0x20 && c < 0x7f;
      if (!isUsual && character(text, i) != c) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(character(text, i));
    }
    return out.toString();
  }

  /** At most {@code most} characters, the last an ellipsis where some are missing. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end).stripTrailing() + "\u2026";
  }
}
