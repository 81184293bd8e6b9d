package clipweave.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that a merge may move apart: sentences, or words. A piece owns the white
 * space behind it, so that neighbours adjoin; joined, the pieces are the text.
 */
final class Pieces {
  private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f\uff61";
  private static final String CLOSERS = "\"')]*_\u00bb\u2019\u201d\u300d\u300f\uff09";

  private Pieces() {}

  /** A sentence ends at its stop and white space, at a CJK stop, or with its line. */
  static List<String> sentences(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int stop = afterStop(text, at);
      boolean isEnd = text.charAt(at) == '\n' || stop > at && isSentenceEnd(text, stop);
      at = Math.max(stop, at + 1);
      if (isEnd) {
        at = text.charAt(at - 1) == '\n' ? at : afterBlanks(text, at);
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  /** A word is what stands between white space, in CJK scripts one character with its marks. */
  static List<String> words(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = afterSpace(text, afterWord(text, at));
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private static int afterStop(String text, int at) {
    if (STOPS.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && isStopOrCloser(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isStopOrCloser(char c) {
    return STOPS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
  }

  private static boolean isSentenceEnd(String text, int end) {
    return end == text.length()
        || Character.isWhitespace(text.charAt(end))
        || isCjk(text.codePointBefore(end));
  }

  private static int afterBlanks(String text, int at) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at++) == '\n') {
        return at;
      }
    }
    return at;
  }

  private static int afterSpace(String text, int at) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterWord(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Character.isWhitespace(c) || isCjk(c) && end > at) {
        return end;
      }
      end += Character.charCount(c);
      if (isCjk(c)) {
        return afterMarks(text, end);
      }
    }
    return end;
  }

  private static int afterMarks(String text, int at) {
    int end = at;
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isCjk(int c) {
    return Character.isIdeographic(c)
        || c >= 0x3001 && c <= 0x30ff
        || c >= 0x31f0 && c <= 0x31ff
        || c >= 0xff01 && c <= 0xff9f;
  }
}
