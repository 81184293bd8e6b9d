package clipweave.cli;

/**
 * Text that a terminal shows and never obeys: control, direction and other invisible signs as
 * {@code \}{@code u001b} (PROMISES 2, terminal escapes).
 */
final class Visible {
  private Visible() {}

  static String of(String text) {
    int i = 0;
    while (i < text.length() && !isHidden(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : escaped(text, i);
  }

  private static String escaped(String text, int from) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isHidden(c)) {
          out.append(escape(c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /** As JSON and Java write it. */
  static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0000".substring(hex.length()) + hex;
  }

  /**
   * C0, DEL and C1; the marks that turn the direction of text; line and paragraph separators; the
   * byte-order mark. Joiners stay: emoji and Persian need them.
   */
  static boolean isHidden(char c) {
    return c < ' '
        || (c >= 0x7f && c <= 0x9f)
        || c == 0x061c
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xfeff;
  }
}
