package clipweave.syntax;

import clipweave.syntax.FrontMatterNode.Style;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the blocks that nearly all notes have without a YAML parser, ten times as fast and to the
 * same nodes; for any other it gives up.
 *
 * <pre>
 * block = { empty | key ":" blanks [ value ] end | key ":" end { blanks "- " scalar end } }
 * key   = letters, digits, "_", "-", blanks
 * value = scalar | "[" [ word { "," word } ] "]"
 * scalar = plain text | quoted text without escapes
 * </pre>
 */
final class FrontMatterPlain {
  private static final int LONGEST_KEY = 100;

  private final String text;
  private final int end;
  private final List<FrontMatterNode> children = new ArrayList<>();
  private int at;
  private int lineEnd;

  private FrontMatterPlain(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  /** The map in a span of printable text that begins a line; empty for what is not so simple. */
  static Optional<FrontMatterNode> read(String printable, Span span) {
    FrontMatterPlain plain = new FrontMatterPlain(printable, span);
    boolean isRead =
        Chars.find(printable, "\t", span.start(), span.end()) < 0
            && plain.readEntries()
            && !plain.children.isEmpty();
    return isRead ? Optional.of(collection(Style.BLOCK_MAP, plain.children)) : Optional.empty();
  }

  private static FrontMatterNode collection(Style style, List<FrontMatterNode> children) {
    int last = children.get(children.size() - 1).span().end();
    return node(style, children.get(0).span().start(), last, children);
  }

  private static FrontMatterNode node(
      Style style, int from, int to, List<FrontMatterNode> children) {
    return new FrontMatterNode("", style, new Span(from, to), List.copyOf(children), false);
  }

  private boolean readEntries() {
    while (at < end) {
      enterLine();
      if (at < lineEnd && !readEntry()) {
        return false;
      }
      leaveLine();
    }
    return true;
  }

  /** Finds where the line ends, before the blanks at its end. */
  private void enterLine() {
    lineEnd = Math.min(end, FrontMatterText.lineEnd(text, at));
    int start = at;
    while (lineEnd > start && text.charAt(lineEnd - 1) == ' ') {
      lineEnd--;
    }
  }

  private void leaveLine() {
    at = nextLine();
  }

  private int nextLine() {
    return Math.min(end, FrontMatterText.nextLine(text, lineEnd));
  }

  private boolean readEntry() {
    int colon = at;
    while (colon < lineEnd && isKey(text.charAt(colon))) {
      colon++;
    }
    boolean isPlain = Chars.isLetter(text.charAt(at)) && colon - at < LONGEST_KEY;
    if (!isPlain || colon == lineEnd || text.charAt(colon) != ':' || isApart(colon)) {
      return false;
    }
    children.add(scalar(text.substring(at, colon), Style.PLAIN, at, colon));
    at = colon + 1;
    return at == lineEnd ? readNothingOrList() : text.charAt(at) == ' ' && readValue();
  }

  private static boolean isKey(char c) {
    return Chars.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ' || c > '\u00A0';
  }

  private boolean readValue() {
    at = skipSpaces(at);
    Optional<FrontMatterNode> value = text.charAt(at) == '[' ? flowList() : scalar();
    value.ifPresent(children::add);
    return value.isPresent();
  }

  private boolean readNothingOrList() {
    int behind = at;
    int dash = nextDash();
    if (dash < 0) {
      children.add(scalar("", Style.PLAIN, behind, behind));
      return true;
    }
    int from = dash;
    int indent = dash - nextLine();
    List<FrontMatterNode> items = new ArrayList<>();
    while (dash >= 0) {
      if (dash - nextLine() != indent || !readItem(dash, items)) {
        return false;
      }
      dash = nextDash();
    }
    children.add(node(Style.BLOCK_LIST, from, items.get(items.size() - 1).span().end(), items));
    return true;
  }

  private boolean readItem(int dash, List<FrontMatterNode> items) {
    leaveLine();
    enterLine();
    at = skipSpaces(Math.min(lineEnd, dash + 1));
    Optional<FrontMatterNode> item = at > dash + 1 && at < lineEnd ? scalar() : Optional.empty();
    item.ifPresent(items::add);
    return item.isPresent();
  }

  /** Where the next line has its dash; -1 if it begins with something else. */
  private int nextDash() {
    int dash = nextLine();
    while (dash < end && text.charAt(dash) == ' ') {
      dash++;
    }
    return dash < end && text.charAt(dash) == '-' ? dash : -1;
  }

  /** The scalar from here to the end of the line. */
  private Optional<FrontMatterNode> scalar() {
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      return quoted(first);
    }
    boolean isPlain = first == '(' || Chars.isLetterOrDigit(first) || first > '\u00A0';
    for (int i = at; i < lineEnd && isPlain; i++) {
      char c = text.charAt(i);
      boolean isOdd = (c == ':' && endsWord(i + 1)) || (c == '#' && isApart(i));
      isPlain = !isOdd;
    }
    return isPlain
        ? Optional.of(scalar(text.substring(at, lineEnd), Style.PLAIN, at, lineEnd))
        : Optional.empty();
  }

  private boolean endsWord(int behind) {
    return behind == lineEnd || text.charAt(behind) == ' ';
  }

  private boolean isApart(int sign) {
    return text.charAt(sign - 1) == ' ';
  }

  private Optional<FrontMatterNode> quoted(char quote) {
    int close = text.indexOf(quote, at + 1);
    if (close != lineEnd - 1) {
      return Optional.empty();
    }
    String inner = text.substring(at + 1, close);
    return inner.indexOf('\\') < 0
        ? Optional.of(scalar(inner, Style.QUOTED, at, lineEnd))
        : Optional.empty();
  }

  private static FrontMatterNode scalar(String text, Style style, int from, int to) {
    return new FrontMatterNode(text, style, new Span(from, to), List.of(), false);
  }

  /** Words with commas between them. */
  private Optional<FrontMatterNode> flowList() {
    int from = at++;
    List<FrontMatterNode> items = new ArrayList<>();
    boolean goesOn = !text.startsWith("]", at);
    while (goesOn) {
      at = skipSpaces(at);
      int behind = wordsEnd();
      if (behind == at) {
        return Optional.empty();
      }
      items.add(scalar(text.substring(at, behind), Style.PLAIN, at, behind));
      at = skipSpaces(behind);
      goesOn = at < lineEnd && text.charAt(at) == ',';
      at += goesOn ? 1 : 0;
    }
    boolean isWhole = at == lineEnd - 1 && text.charAt(at) == ']';
    return isWhole ? Optional.of(node(Style.FLOW_LIST, from, lineEnd, items)) : Optional.empty();
  }

  private int skipSpaces(int from) {
    return FrontMatterText.skipBlanks(text, from, lineEnd);
  }

  private int wordsEnd() {
    int behind = at;
    for (int i = at; i < lineEnd && isWord(text.charAt(i), i == at); i++) {
      behind = text.charAt(i) == ' ' ? behind : i + 1;
    }
    return behind;
  }

  private static boolean isWord(char c, boolean isFirst) {
    boolean isInner = !isFirst && (c == '-' || c == '_' || c == '/' || c == '.' || c == ' ');
    return Chars.isLetterOrDigit(c) || c > '\u00A0' || isInner;
  }
}
