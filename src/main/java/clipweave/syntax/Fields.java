package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the keys of Dataview's inline fields in a unit: {@code [key:: value]} and {@code (key::
 * value)} (D2), or else a whole line {@code key:: value} (D3, D4), which a task has not (D5).
 * Outside square brackets white space must follow the {@code ::} (D8).
 */
final class Fields {
  /** Dataview reads no longer lines (D1). */
  private static final int LONGEST_LINE = 32_768;

  private final String text;
  private final Parts parts;

  Fields(String text, Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /** Hands over the keys; {@code colons} are the places of {@code ::} outside other parts. */
  void read(Unit unit, List<Integer> colons) {
    int next = 0;
    while (next < colons.size()) {
      int end = Chars.lineEnd(text, colons.get(next), unit.end());
      List<Integer> line = new ArrayList<>();
      while (next < colons.size() && colons.get(next) < end) {
        line.add(colons.get(next++));
      }
      int start = lineStart(unit, line.get(0));
      if (end - start <= LONGEST_LINE) {
        readLine(start, end, line);
      }
    }
  }

  private int lineStart(Unit unit, int at) {
    int start = at;
    while (start > unit.start() && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private void readLine(int start, int end, List<Integer> colons) {
    if (!readBrackets(start, end, colons) && !isTask(start, end)) {
      readWhole(start, end, colons.get(0));
    }
  }

  private boolean readBrackets(int start, int end, List<Integer> colons) {
    int[] closes = new int[0];
    int floor = start;
    boolean hasAny = false;
    for (int at : colons) {
      int open = opening(at, floor);
      if (open >= 0 && closes.length == 0) {
        closes = pairs(start, end);
      }
      if (open >= 0 && closes[open - start] > at && (text.charAt(open) == '[' || isSpaced(at))) {
        addKey(open + 1, at);
        floor = closes[open - start];
        hasAny = true;
      } else {
        floor = Math.max(floor, at + 2);
      }
    }
    return hasAny;
  }

  /** The bracket that a key before {@code at} stands behind, or -1. */
  private int opening(int at, int floor) {
    for (int i = at - 1; i >= floor; i--) {
      char c = text.charAt(i);
      if (c == '[' || c == '(') {
        return i;
      }
      if (c == ']' || c == ')') {
        return -1;
      }
    }
    return -1;
  }

  /** For every bracket of the line, counted from its start, where its partner stands; else 0. */
  private int[] pairs(int start, int end) {
    int[] closes = new int[end - start];
    int[] square = new int[end - start + 1];
    int[] round = new int[end - start + 1];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isEscape(text, i, end)) {
        i++;
      } else if (c == '[' || c == '(') {
        int[] stack = c == '[' ? square : round;
        stack[++stack[0]] = i;
      } else if (c == ']' || c == ')') {
        int[] stack = c == ']' ? square : round;
        if (stack[0] > 0) {
          closes[stack[stack[0]--] - start] = i;
        }
      }
    }
    return closes;
  }

  private boolean isTask(int start, int end) {
    int at = Chars.skipWhite(text, start, end);
    return at + 3 < end
        && text.charAt(at) == '['
        && text.charAt(at + 2) == ']'
        && Chars.isWhite(text.charAt(at + 3));
  }

  private void readWhole(int start, int end, int colons) {
    int from = start;
    while (from < colons && !Character.isLetterOrDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = colons;
    while (to > from && "_*~`".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to && isSpaced(colons) && isKey(from, to)) {
      parts.add(Kind.FIELD_KEY, from, colons + 2);
    }
  }

  private boolean isSpaced(int colons) {
    return colons + 2 >= text.length() || Chars.isWhite(text.charAt(colons + 2));
  }

  private boolean isKey(int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean isSign = c == '_' || c == '-' || c == '/' || c == ' ' || c == '\t' || c == 0xA0;
      if (!isSign && !Character.isLetterOrDigit(c) && !isEmoji(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmoji(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL || c == 0x200D || c == 0xFE0F;
  }

  private void addKey(int from, int colons) {
    int start = Chars.skipWhite(text, from, colons);
    if (start < colons) {
      parts.add(Kind.FIELD_KEY, start, colons + 2);
    }
  }
}
