package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** CommonMark's inline syntax by our own scanner: brackets on a stack, each looked at once. */
final class ScannedMarks implements Marks {
  /** Images in images in images: deeper ones are read as text, their texts would add up. */
  private static final int TALLEST = 8;

  /** An opening bracket that waits for its closing one. */
  private static final class Bracket {
    final int at;
    final boolean isImage;
    final Parts.Mark mark;
    int height;

    Bracket(int at, boolean isImage, Parts.Mark mark) {
      this.at = at;
      this.isImage = isImage;
      this.mark = mark;
    }

    int textStart() {
      return at + (isImage ? 2 : 1);
    }
  }

  private final String text;
  private final References references;
  private final Parts parts;
  private final CodeSpans codeSpans;
  private final HtmlTags tags;
  private Unit unit;
  private LinkTail tail;
  private Bracket[] stack = new Bracket[8];
  private int depth;
  private int noLinkBelow;
  private int lastBracket;

  ScannedMarks(String text, References references, Parts parts) {
    this.text = text;
    this.references = references;
    this.parts = parts;
    this.codeSpans = new CodeSpans(text);
    this.tags = new HtmlTags(text);
    enter(new Unit(Span.at(0), Unit.Form.TEXT));
  }

  @Override
  public void enter(Unit next) {
    unit = next;
    tail = new LinkTail(text, next.end());
    codeSpans.enter(next.end());
    tags.enter();
    depth = 0;
    noLinkBelow = 0;
    lastBracket = -1;
  }

  @Override
  public int open(int at) {
    return switch (text.charAt(at)) {
      case '`' -> code(at);
      case '<' -> angle(at);
      case '!' -> push(at, true);
      default -> push(at, false);
    };
  }

  @Override
  public int close(int at) {
    if (depth == 0) {
      return at + 1;
    }
    Bracket bracket = stack[--depth];
    boolean isLive = bracket.isImage || depth >= noLinkBelow;
    int end = isLive && bracket.height < TALLEST ? link(bracket, at) : -1;
    noLinkBelow = Math.min(noLinkBelow, depth);
    if (end < 0) {
      raise(bracket.height);
      return at + 1;
    }
    if (bracket.isImage) {
      raise(bracket.height + 1);
    } else {
      noLinkBelow = depth;
      parts.dropSince(bracket.mark);
    }
    return end;
  }

  /** Tells the bracket around how tall what it holds is. */
  private void raise(int height) {
    if (depth > 0) {
      stack[depth - 1].height = Math.max(stack[depth - 1].height, height);
    }
  }

  private int code(int at) {
    int end = codeSpans.end(at);
    if (end < 0) {
      return CodeSpans.runEnd(text, at, unit.end());
    }
    parts.add(Kind.CODE_SPAN, at, end);
    return end;
  }

  private int angle(int at) {
    int close = Links.angleEnd(text, at, unit.end());
    if (close > 0) {
      parts.link(Links.auto(text, new Span(at, close)));
      return close;
    }
    int end = tags.end(at, unit.end());
    if (end < 0) {
      return at + 1;
    }
    parts.add(tags.isComment(at) ? Kind.COMMENT : Kind.HTML, at, end);
    return end;
  }

  private int push(int at, boolean isImage) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    Bracket bracket = new Bracket(at, isImage, parts.mark());
    stack[depth++] = bracket;
    lastBracket = bracket.textStart() - 1;
    return bracket.textStart();
  }

  private int link(Bracket bracket, int close) {
    int behind = close + 1;
    char next = behind < unit.end() ? text.charAt(behind) : '\0';
    Optional<Span> target = next == '(' ? tail.read(behind) : Optional.empty();
    int end = target.isPresent() ? tail.end() : behind;
    if (target.isEmpty() && !references.isEmpty()) {
      int label = next == '[' ? Definitions.labelEnd(text, behind, unit.end()) : -1;
      boolean isFull = label > 0;
      target = isFull ? named(behind + 1, label) : named(bracket, close);
      boolean isCollapsed = text.startsWith("[]", behind) && behind + 2 <= unit.end();
      end = isFull ? label + 1 : isCollapsed ? behind + 2 : behind;
    }
    if (target.isEmpty()) {
      return -1;
    }
    Span whole = new Span(bracket.at, end);
    Span words = new Span(bracket.textStart(), close);
    parts.link(Links.markdown(text, whole, bracket.isImage, words, target.get()));
    return end;
  }

  private Optional<Span> named(int start, int end) {
    return references.destination(text.substring(start, end));
  }

  /** The destination that the link's own text names: short, and without brackets in it. */
  private Optional<Span> named(Bracket bracket, int close) {
    int start = bracket.textStart();
    boolean isLabel = lastBracket < start && close - start <= References.LONGEST_LABEL;
    return isLabel ? named(start, close) : Optional.empty();
  }
}
