package clipweave.graph;

import clipweave.names.Secrets;
import clipweave.text.Lines;
import clipweave.text.Span;

/** What stands around a link: its sentence, or its line where that is short, trimmed. */
final class Sentence {
  private static final int SHORT = 200;
  private static final int REACH = 140;

  private final String text;
  private final Lines lines;
  private int lastStart = -1;
  private int lastEnd;
  private String last = "";

  Sentence(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  String around(Span link) {
    Span line = lines.content(lines.lineOf(link.start()));
    int end = Math.min(Math.max(line.end(), link.start()), text.length());
    int start = line.start();
    if (end - start > SHORT) {
      start = before(text, start, link.start());
      end = after(text, Math.min(end, Math.max(link.end(), link.start())), end);
    }
    return between(start, end);
  }

  /** Several links often stand in one sentence. */
  private String between(int start, int end) {
    if (start != lastStart || end != lastEnd) {
      last = Secrets.maskIn(Plain.line(text.substring(start, end)).strip());
      lastStart = start;
      lastEnd = end;
    }
    return last;
  }

  private static int before(String text, int low, int from) {
    int lowest = Math.max(low, from - REACH);
    for (int i = from - 1; i > lowest; i--) {
      if (isStop(text, i)) {
        return i + 1;
      }
    }
    int cut = lowest;
    if (lowest > low && Character.isLowSurrogate(text.charAt(lowest))) {
      cut++;
    }
    return cut;
  }

  private static int after(String text, int from, int high) {
    int highest = Math.min(high, from + REACH);
    for (int i = from; i < highest; i++) {
      if (isStop(text, i)) {
        return i + 1;
      }
    }
    boolean isSplit = highest < high && Character.isLowSurrogate(text.charAt(highest));
    return isSplit ? highest - 1 : highest;
  }

  /** A sign that ends a sentence: before a blank, or any of the East Asian ones. */
  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    if (c == '\u3002' || c == '\uff01' || c == '\uff1f') {
      return true;
    }
    boolean isSign = c == '.' || c == '!' || c == '?';
    return isSign && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
  }
}
