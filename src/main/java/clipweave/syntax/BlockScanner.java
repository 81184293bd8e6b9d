package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.Optional;

/**
 * Finds the blocks of a text in one pass over its lines, as CommonMark has them, with tables,
 * footnotes, comments and math. For each line: which open containers go on, whether the open leaf
 * takes it, else what it begins.
 */
final class BlockScanner {
  private final String text;
  private final Span body;
  private final LineCursor line;
  private final Blocks blocks = new Blocks();
  private final Containers containers = new Containers(blocks);
  private Leaf leaf = Nothing.OPEN;
  private int previousEnd;
  private int nextMath;

  private BlockScanner(String text, Span body) {
    this.text = text;
    this.body = body;
    this.line = new LineCursor(text, body);
    this.previousEnd = body.start();
    this.nextMath = body.start();
  }

  static Blocks scan(String text, Span body) {
    BlockScanner scanner = new BlockScanner(text, body);
    while (scanner.line.advance()) {
      scanner.read();
      scanner.previousEnd = scanner.line.end();
    }
    scanner.closeTo(0);
    return scanner.blocks;
  }

  private void read() {
    if (leaf instanceof Enclosed) {
      leaf.take(line);
      if (leaf.isDone()) {
        closeLeaf();
        readBehind();
      }
      return;
    }
    int depth = containers.match(line);
    boolean isWhole = depth == containers.depth();
    if (isWhole && !leaf.isText() && leaf.take(line)) {
      if (leaf.isDone()) {
        closeLeaf();
      }
      return;
    }
    if (!leaf.isText()) {
      closeLeaf();
    }
    begin(depth);
  }

  /** What stands behind a closing mark on its line is no indented code. */
  private void readBehind() {
    if (!line.isBlank()) {
      line.skipColumns(line.indent());
      begin(containers.depth());
    }
  }

  /** Opens what the line begins within the {@code depth} containers that go on. */
  private void begin(int depth) {
    int known = depth;
    while (!line.isBlank()) {
      if (line.indent() > 3) {
        beginIndented(known);
        return;
      }
      if (beginLeaf(known)) {
        return;
      }
      if (!beginContainer(known)) {
        text(known);
        return;
      }
      known = containers.depth();
    }
    closeTo(known);
  }

  private void beginIndented(int depth) {
    if (leaf.isText()) {
      text(depth);
    } else {
      closeTo(depth);
      leaf = new IndentedCode(line);
    }
  }

  private boolean beginContainer(int depth) {
    if (containers.isFull()) {
      return false;
    }
    if (line.firstChar() == '>') {
      closeTo(depth);
      containers.openQuote(line.first());
      Containers.skipQuoteMark(line);
      return true;
    }
    int mark = BlockStarts.footnoteMark(line);
    if (mark > 0) {
      closeTo(depth);
      blocks.part(Kind.DEFINITION, line.first(), line.first() + mark);
      containers.openItem(line.first(), 4, false);
      line.moveTo(line.first() + mark);
      line.skipColumns(line.indent());
      return true;
    }
    return beginItem(depth);
  }

  private boolean beginItem(int depth) {
    int mark = BlockStarts.itemMark(line, isInParagraph(depth));
    if (mark == 0) {
      return false;
    }
    closeTo(depth);
    int start = line.first();
    int before = line.indent();
    line.moveTo(start + mark);
    boolean isBare = line.isBlank();
    int blanks = isBare || line.indent() > 4 ? 1 : line.indent();
    line.skipColumns(blanks);
    containers.openItem(start, before + mark + blanks, isBare);
    return true;
  }

  private boolean beginLeaf(int depth) {
    return switch (line.firstChar()) {
      case '#' -> beginHeading(depth);
      case '`', '~' -> Fence.opens(line) && open(Fence.open(line), depth);
      case '<' -> beginHtml(depth);
      case '%' -> Enclosed.opens("%%", line) && open(new Enclosed(Kind.COMMENT, "%%", line), depth);
      case '$' ->
          Enclosed.opens("$$", line)
              && isMathClosed()
              && open(new Enclosed(Kind.MATH, "$$", line), depth);
      case '=', '-', '*', '_' -> underline(depth) || beginRule(depth);
      default -> false;
    };
  }

  private boolean open(Leaf opened, int depth) {
    closeTo(depth);
    leaf = opened;
    return true;
  }

  private boolean beginHtml(int depth) {
    Optional<HtmlBlock> html = HtmlBlock.open(line, leaf.isText());
    html.ifPresent(block -> open(block, depth));
    if (html.isPresent() && leaf.isDone()) {
      closeLeaf();
    }
    return html.isPresent();
  }

  private boolean beginHeading(int depth) {
    int level = BlockStarts.headingLevel(line);
    if (level == 0) {
      return false;
    }
    closeTo(depth);
    int start = Chars.skipWhite(text, line.first() + level, line.end());
    int end = contentEnd(start, line.end());
    blocks.heading(level, new Span(start, Math.max(start, end)), lineSpan());
    return true;
  }

  /** Where a heading's text ends: before the blanks and the closing {@code #} signs. */
  private int contentEnd(int start, int lineEnd) {
    int end = trimmed(start, lineEnd);
    int signs = end;
    while (signs > start && text.charAt(signs - 1) == '#') {
      signs--;
    }
    return signs == start || Chars.isBlank(text.charAt(signs - 1)) ? trimmed(start, signs) : end;
  }

  private int trimmed(int start, int end) {
    int at = end;
    while (at > start && Chars.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean underline(int depth) {
    int level = isInParagraph(depth) ? BlockStarts.underlineLevel(line) : 0;
    if (level == 0 || !(leaf instanceof Paragraph paragraph)) {
      return false;
    }
    if (Table.opens(paragraph.lastLine(), line)) {
      return false;
    }
    leaf = Nothing.OPEN;
    return paragraph.closeAsHeading(level, line, blocks);
  }

  private boolean beginRule(int depth) {
    if (!BlockStarts.isRule(line)) {
      return false;
    }
    closeTo(depth);
    return true;
  }

  /** Goes on with the open text, lazily too, or begins a paragraph. */
  private void text(int depth) {
    if (leaf instanceof Paragraph paragraph) {
      if (depth == containers.depth() && Table.opens(paragraph.lastLine(), line)) {
        Span head = paragraph.lastLine();
        paragraph.closeBeforeLastLine(blocks);
        leaf = Table.open(head, line, blocks);
      } else {
        leaf.take(line);
      }
    } else if (!leaf.isText() || depth < containers.depth() || !leaf.take(line)) {
      closeTo(depth);
      leaf = new Paragraph(line);
    }
  }

  private boolean isInParagraph(int depth) {
    return leaf instanceof Paragraph && depth == containers.depth();
  }

  private boolean isMathClosed() {
    if (nextMath >= 0 && nextMath < line.next()) {
      nextMath = Chars.find(text, "$$", line.next(), body.end());
    }
    return nextMath >= 0;
  }

  private Span lineSpan() {
    return new Span(line.first(), trimmed(line.first(), line.end()));
  }

  private void closeLeaf() {
    leaf.close(blocks);
    leaf = Nothing.OPEN;
  }

  private void closeTo(int depth) {
    closeLeaf();
    containers.closeTo(depth, previousEnd);
  }
}
