package clipweave.weave;

import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.TreeMap;

/**
 * Where programs disagree on whether a text is prose: fences and spans of code that are not closed
 * as they were opened, lines of definitions, links that are not quite links. No name is linked
 * there.
 */
final class DoubtfulGround {
  /** So far a link reaches at most; more is not looked at, however long its line is. */
  private static final int REACH = 400;

  private final String text;
  private final Lines lines;
  private final TreeMap<Integer, Integer> code = new TreeMap<>();

  private DoubtfulGround(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  static DoubtfulGround of(SourceNote note) {
    DoubtfulGround ground = new DoubtfulGround(note.text());
    if (note.text().contains("```") || note.text().contains("~~~")) {
      ground.readFences(note.body());
    }
    if (note.text().indexOf('`') >= 0) {
      ground.readTicks(note.body());
    }
    return ground;
  }

  /** Each line of three marks opens, wherever it stands; the next of as many and no more closes. */
  private void readFences(Span body) {
    int open = -1;
    String mark = "";
    for (int i = body.start(); i < body.end(); ) {
      int end = text.indexOf('\n', i);
      end = end < 0 ? body.end() : end;
      String line = text.substring(i, end);
      if (open < 0) {
        mark = opening(line);
        open = mark.isEmpty() ? -1 : i;
      } else if (closes(line, mark)) {
        code.put(open, end);
        open = -1;
      }
      i = end + 1;
    }
    if (open >= 0) {
      code.put(open, text.length());
    }
  }

  /** Between the fences. */
  private void readTicks(Span body) {
    int start = body.start();
    for (var fence : new TreeMap<>(code).entrySet()) {
      read(start, fence.getKey());
      start = fence.getValue();
    }
    read(start, body.end());
  }

  private void read(int start, int end) {
    for (Span span : LooseTicks.in(text, new Span(start, Math.max(start, end)))) {
      code.put(span.start(), span.end());
    }
  }

  private static String opening(String line) {
    int i = past(line, 0, " \t>");
    int marker = past(line, i, "-*+0123456789.)");
    int item = marker > i ? past(line, marker, " \t") : i;
    String mark = marks(line, item > marker ? item : i);
    boolean isPlain =
        mark.startsWith("~") || line.indexOf('`', line.indexOf(mark) + mark.length()) < 0;
    return mark.length() >= 3 && isPlain ? mark : "";
  }

  private static boolean closes(String line, String mark) {
    int i = past(line, 0, " \t>");
    String found = marks(line, i);
    return found.length() >= mark.length()
        && found.charAt(0) == mark.charAt(0)
        && line.substring(i + found.length()).isBlank();
  }

  /** The run of one fence mark at {@code i}; empty where there is none. */
  private static String marks(String line, int i) {
    int end = i;
    while (end < line.length()
        && "`~".indexOf(line.charAt(i)) >= 0
        && line.charAt(end) == line.charAt(i)) {
      end++;
    }
    return line.substring(Math.min(i, line.length()), end);
  }

  private static int past(String line, int from, String signs) {
    int i = from;
    while (i < line.length() && signs.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  boolean has(Span span) {
    return isInCode(span)
        || isAfterTagSign(span)
        || isInDefinition(span)
        || isInOddLink(span)
        || LooseMarks.around(text, lines.content(lines.lineOf(span.start())), span)
        || Addresses.around(text, span);
  }

  private boolean isAfterTagSign(Span span) {
    return span.start() > 0 && "#@".indexOf(text.charAt(span.start() - 1)) >= 0;
  }

  /** They are in order and apart. */
  private boolean isInCode(Span span) {
    var before = code.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  private boolean isInDefinition(Span span) {
    int start = lines.content(lines.lineOf(span.start())).start();
    String head = text.substring(start, Math.min(span.start(), start + REACH)).stripLeading();
    return head.startsWith("[") && head.indexOf("]:") > 0;
  }

  /** {@code [words](place with blanks)}, in either part. */
  private boolean isInOddLink(Span span) {
    Span line = lines.content(lines.lineOf(span.start()));
    int from = Math.max(line.start(), span.start() - REACH);
    String before = text.substring(from, Math.max(from, span.start()));
    int to = Math.min(Math.max(line.end(), span.end()), span.end() + REACH);
    String after = text.substring(span.end(), to);
    int middle = before.lastIndexOf("](");
    boolean isPlace = middle >= 0 && before.indexOf(')', middle) < 0;
    int next = after.indexOf("](");
    int open = after.indexOf('[');
    boolean isWords = next >= 0 && (open < 0 || open > next);
    return isPlace || (isWords && before.indexOf('[') >= 0);
  }
}
