package clipweave.weave;

/** Where sentences begin. */
final class Sentences {
  private Sentences() {}

  /** Whether a word at {@code at} opens a sentence, a line, a list item, a quote or a cell. */
  static boolean startAt(String text, int at) {
    int i = at - 1;
    while (i >= 0 && isOpening(text.charAt(i))) {
      i--;
    }
    if (i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
      return true;
    }
    char c = text.charAt(i);
    if (".!?:;|\u2026\u3002\uff01\uff1f\u2022".indexOf(c) >= 0) {
      return true;
    }
    return (c == ')' || c == '.') && i > 0 && Character.isDigit(text.charAt(i - 1));
  }

  private static boolean isOpening(char c) {
    return c == ' '
        || c == '\t'
        || "\"'\u201c\u201e\u00ab\u2018*_=~>#-+([\u2013\u2014\u00a0".indexOf(c) >= 0;
  }
}
