package clipweave.weave;

import java.util.Arrays;

/**
 * The words of one line, by their places. A word is letters, digits and marks, with single {@code '
 * - . & + # _} between them; initials and a few shortened words keep their full stop.
 */
final class WordScan {
  private static final String INNER = "'\u2019-.&_";

  private final char[] text;
  private final int end;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  private WordScan(char[] text, int end) {
    this.text = text;
    this.end = end;
  }

  static WordScan of(char[] text, int from, int to) {
    WordScan scan = new WordScan(text, to);
    int i = from;
    while (i < to) {
      i = isWord(text[i]) ? scan.word(i) : i + 1;
    }
    return scan;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String text(int word) {
    return new String(text, starts[word], ends[word] - starts[word]);
  }

  private int word(int from) {
    int i = from + 1;
    while (i < end) {
      boolean isInner = i + 1 < end && isInner(text[i], i) && isWord(text[i + 1]);
      if (!isWord(text[i]) && !isInner) {
        break;
      }
      i++;
    }
    int stop = withoutPossessive(from, i);
    stop = withSign(from, stop);
    add(from, stop);
    return Math.max(i, stop);
  }

  private boolean isInner(char sign, int at) {
    return INNER.indexOf(sign) >= 0 || (sign == ',' && isDigit(at - 1) && isDigit(at + 1));
  }

  private boolean isDigit(int at) {
    return text[at] >= '0' && text[at] <= '9';
  }

  private int withoutPossessive(int from, int to) {
    boolean isPossessive =
        to - from > 2
            && (text[to - 1] == 's' || text[to - 1] == 'S')
            && (text[to - 2] == '\'' || text[to - 2] == '\u2019')
            && Character.isUpperCase(text[from]);
    return isPossessive ? to - 2 : to;
  }

  /** {@code C++}, {@code C#}, {@code J.}, {@code U.S.}, {@code St.}, {@code Inc.} */
  private int withSign(int from, int to) {
    int i = to;
    while (i < end && i - to < 2 && (text[i] == '+' || text[i] == '#') && to - from < 3) {
      i++;
    }
    boolean isShort = i < end && text[i] == '.' && isShortened(from, i);
    return isShort ? i + 1 : i;
  }

  private boolean isShortened(int from, int to) {
    boolean isInitial = to - from == 1 && Character.isUpperCase(text[from]) && text[from] != 'I';
    boolean areInitials =
        to - from > 2 && text[to - 2] == '.' && Character.isUpperCase(text[to - 1]);
    return isInitial
        || areInitials
        || is(from, to, "St")
        || is(from, to, "Dr")
        || is(from, to, "Mr")
        || is(from, to, "Mrs")
        || is(from, to, "Ms")
        || is(from, to, "Jr")
        || is(from, to, "Sr")
        || is(from, to, "vs")
        || is(from, to, "Inc")
        || is(from, to, "Corp")
        || is(from, to, "Ltd");
  }

  private boolean is(int from, int to, String word) {
    return to - from == word.length() && word.equals(new String(text, from, to - from));
  }

  private void add(int from, int to) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = from;
    ends[count++] = to;
  }

  /** Scripts that do not write words with capitals have none of ours. */
  private static boolean isWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : c < 0x2000
            && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
