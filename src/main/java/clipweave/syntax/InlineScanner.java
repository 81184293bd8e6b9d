package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.List;

/**
 * Reads running text from left to right, once: Obsidian's own syntax itself, CommonMark's through
 * {@link Marks}. What begins first wins.
 */
final class InlineScanner {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`<[]!$%:@#wW".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final String text;
  private final Marks marks;
  private final Parts parts;
  private final WikiLinks wikiLinks;
  private final HtmlElements elements;
  private final Dollars math;
  private final BareUrls urls;
  private final Fields fields;
  private Unit unit;
  private int floor;

  InlineScanner(String text, Marks marks, Parts parts) {
    this.text = text;
    this.marks = marks;
    this.parts = parts;
    this.wikiLinks = new WikiLinks(text, parts);
    this.elements = new HtmlElements(text);
    this.math = new Dollars(text);
    this.urls = new BareUrls(text, parts);
    this.fields = new Fields(text, parts);
    this.unit = new Unit(Span.at(0), Unit.Form.TEXT);
  }

  void scan(Unit next) {
    unit = next;
    floor = next.start();
    marks.enter(next);
    elements.enter(next.end());
    math.enter(next.end());
    int at = next.start();
    while (at < next.end()) {
      char c = text.charAt(at);
      if (c < 128 && SPECIAL[c]) {
        at = step(at, c);
      } else {
        at++;
      }
    }
    blockId();
    List<Integer> colons = parts.release();
    fields.read(next, colons);
  }

  private int step(int at, char c) {
    return switch (c) {
      case '\\' -> Chars.isEscape(text, at, unit.end()) ? at + 2 : at + 1;
      case '`' -> past(at, marks.open(at));
      case '<' -> angle(at);
      case '[' -> bracket(at, at);
      case '!' -> at + 1 < unit.end() && text.charAt(at + 1) == '[' ? bracket(at, at + 1) : at + 1;
      case ']' -> past(at, marks.close(at));
      case '$' -> dollar(at);
      case '%' -> percent(at);
      case ':' -> colon(at);
      case '@' -> past(at, urls.mail(at, floor, unit));
      case '#' -> tag(at);
      default -> past(at, urls.web(at, floor, unit));
    };
  }

  /** Remembers where what was read ends; nothing looks back beyond it. */
  private int past(int at, int end) {
    if (end > at + 1) {
      floor = end;
    }
    return end;
  }

  private int angle(int at) {
    int end = marks.open(at);
    if (end <= at + 1) {
      return at + 1;
    }
    int element = elements.end(at, end);
    if (element > end) {
      parts.add(Kind.HTML, at, element);
    }
    return past(at, Math.max(end, element));
  }

  private int bracket(int start, int open) {
    if (text.startsWith("[[", open) && open + 2 <= unit.end()) {
      int end = wikiLinks.read(start, open, unit);
      if (end > 0) {
        return past(start, end);
      }
    }
    int footnote = start == open ? footnoteEnd(open) : -1;
    if (footnote > 0) {
      parts.add(Kind.FOOTNOTE_MARK, open, footnote);
      return past(open, footnote);
    }
    return marks.open(start);
  }

  private int footnoteEnd(int at) {
    if (at + 1 >= unit.end() || text.charAt(at + 1) != '^') {
      return -1;
    }
    int close = Definitions.labelEnd(text, at, unit.end());
    boolean isMark = close > at + 2 && Chars.lineEnd(text, at, close) == close;
    return isMark ? close + 1 : -1;
  }

  private int dollar(int at) {
    int end = math.end(at);
    if (end > at + 1) {
      parts.add(Kind.MATH, at, end);
    }
    return past(at, end);
  }

  /** A comment; one without an end protects what is left of the unit (FORMATS, row 30). */
  private int percent(int at) {
    if (at + 1 >= unit.end() || text.charAt(at + 1) != '%') {
      return at + 1;
    }
    int close = Chars.find(text, "%%", at + 2, unit.end());
    int end = close < 0 ? unit.end() : close + 2;
    parts.add(Kind.COMMENT, at, end);
    return past(at, end);
  }

  private int colon(int at) {
    int run = at;
    while (run < unit.end() && text.charAt(run) == ':') {
      run++;
    }
    if (run - at == 2) {
      parts.holdColons(at);
    }
    return run - at > 1 ? run : past(at, urls.scheme(at, floor, unit));
  }

  private int tag(int at) {
    if (at > unit.start() && !Chars.isWhite(text.charAt(at - 1))) {
      return at + 1;
    }
    int end = at + 1;
    boolean hasOther = false;
    while (end < unit.end() && Chars.isTag(text.charAt(end))) {
      hasOther |= !Chars.isDigit(text.charAt(end));
      end++;
    }
    if (!hasOther) {
      return Math.max(end, at + 1);
    }
    parts.holdTag(at, end);
    return past(at, end);
  }

  /** A {@code ^id} at the unit's end, behind a blank or on its own line (L10). */
  private void blockId() {
    int end = unit.end();
    while (end > floor && Chars.isWhite(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > floor && isIdPart(text.charAt(start - 1))) {
      start--;
    }
    boolean hasSign = start > floor && start < end && text.charAt(start - 1) == '^';
    boolean isApart =
        hasSign && (start - 1 == unit.start() || Chars.isWhite(text.charAt(start - 2)));
    if (isApart && unit.form() != Unit.Form.ROW) {
      parts.add(Kind.BLOCK_ID, start - 1, end);
    }
  }

  private static boolean isIdPart(char c) {
    return Chars.isLetterOrDigit(c) || c == '-';
  }
}
