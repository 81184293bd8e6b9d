package clipweave.merge;

/**
 * The line ends between a text and the region behind it: one blank line in the common case, and
 * always as many that the text's own can be told again.
 *
 * <pre>
 * line ends at the text's end   0   1   2   3 …   (nothing at all: none are needed)
 * before the begin marker       3   2   4   5 …
 * </pre>
 */
final class Separator {
  private Separator() {}

  /** What to put between a text and its first region. */
  static String after(String text, String eol) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (count(text, text.length(), eol)) {
      case 0 -> eol.repeat(3);
      case 1 -> eol;
      default -> eol.repeat(2);
    };
  }

  /** How many characters of the line ends before a begin marker are ours. */
  static int lengthBefore(int marker, String text, String eol) {
    int ours =
        switch (count(text, marker, eol)) {
          case 0, 1 -> 0;
          case 2 -> 1;
          case 3 -> 3;
          default -> 2;
        };
    return ours * eol.length();
  }

  private static int count(String text, int end, String eol) {
    int count = 0;
    int at = end - eol.length();
    while (at >= 0 && text.startsWith(eol, at)) {
      count++;
      at -= eol.length();
    }
    return count;
  }
}
