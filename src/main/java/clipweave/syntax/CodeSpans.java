package clipweave.syntax;

import java.util.Arrays;

/**
 * Finds where a code span ends: at the next run of as many backticks. The first time one is not
 * found, the last run of every length is noted, so that no run is looked for twice in vain.
 */
final class CodeSpans {
  private static final int LONGEST = 64;

  private final String text;
  private final int[] lastRun = new int[LONGEST + 1];
  private boolean isNoted;
  private int end;

  CodeSpans(String text) {
    this.text = text;
  }

  void enter(int unitEnd) {
    end = unitEnd;
    isNoted = false;
  }

  /** Behind the code span that opens at a place, or -1. */
  int end(int at) {
    int open = runEnd(text, at, end);
    int length = open - at;
    if (length > LONGEST || (isNoted && lastRun[length] < open)) {
      return -1;
    }
    int found = close(open, length);
    if (found < 0 && !isNoted) {
      note(open);
    }
    return found;
  }

  static int runEnd(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  private int close(int from, int length) {
    int i = from;
    while (i < end) {
      if (text.charAt(i) != '`') {
        i++;
        continue;
      }
      int behind = runEnd(text, i, end);
      if (behind - i == length) {
        return behind;
      }
      i = behind;
    }
    return -1;
  }

  private void note(int from) {
    Arrays.fill(lastRun, -1);
    isNoted = true;
    int i = from;
    while (i < end) {
      int behind = runEnd(text, i, end);
      if (behind > i && behind - i <= LONGEST) {
        lastRun[behind - i] = i;
      }
      i = Math.max(i + 1, behind);
    }
  }
}
