package clipweave.syntax;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a block may stand (P1): between a first line {@code ---} and the next such line.
 *
 * <pre>
 * text  = [BOM] [lead] fence inner close rest
 * lead  = blank lines and at most one other line      (FORMATS C 19)
 * fence = "---" blanks line-end
 * close = fence | value "---" line-end                (glued to the last value)
 * </pre>
 */
record FrontMatterFences(Span lead, Span block, Span inner, boolean isGlued) {
  private static final int LONGEST_LEAD = 2000;
  private static final int MOST_LEAD_LINES = 12;

  /** The ways to read the fences of a text, the likeliest first; none for a text without. */
  static List<FrontMatterFences> of(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int open = opening(text, start);
    if (open < 0) {
      return List.of();
    }
    Span lead = new Span(start, open);
    int inside = nextLine(text, open);
    List<FrontMatterFences> found = new ArrayList<>();
    int glued = -1;
    for (int at = inside; at < text.length(); at = nextLine(text, at)) {
      int end = lineEnd(text, at);
      if (isFence(text, at, end)) {
        found.add(between(text, lead, inside, at, false));
        break;
      }
      if (glued < 0 && isGlued(text, at, end)) {
        glued = end - 3;
      }
    }
    if (glued >= 0) {
      found.add(between(text, lead, inside, glued, true));
    }
    return found;
  }

  boolean hasLead() {
    return !lead.isEmpty();
  }

  private static FrontMatterFences between(
      String text, Span lead, int inside, int close, boolean isGlued) {
    Span block = new Span(lead.end(), nextLine(text, close));
    return new FrontMatterFences(lead, block, new Span(inside, close), isGlued);
  }

  private static int opening(String text, int start) {
    int others = 0;
    int at = start;
    for (int i = 0; i < MOST_LEAD_LINES && at < text.length(); i++) {
      int end = lineEnd(text, at);
      if (isFence(text, at, end)) {
        return end < text.length() ? at : -1;
      }
      others += text.substring(at, end).isBlank() ? 0 : 1;
      if (others > 1 || end - start > LONGEST_LEAD || text.startsWith("---", at)) {
        return -1;
      }
      at = nextLine(text, at);
    }
    return -1;
  }

  private static boolean isFence(String text, int start, int end) {
    return text.startsWith("---", start) && FrontMatterText.skipBlanks(text, start + 3, end) == end;
  }

  private static boolean isGlued(String text, int start, int end) {
    int value = end - 4;
    return value > start
        && text.startsWith("---", end - 3)
        && text.charAt(value) != '-'
        && text.charAt(value) > ' '
        && text.charAt(value) != '|';
  }

  /** Where the line that holds {@code at} ends, before LF or CRLF. */
  private static int lineEnd(String text, int at) {
    return FrontMatterText.lineEnd(text, at);
  }

  private static int nextLine(String text, int at) {
    return FrontMatterText.nextLine(text, at);
  }
}
