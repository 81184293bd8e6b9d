package clipweave.syntax;

import clipweave.text.Span;

/** Lines of running text; definitions of reference links at its head are taken off at the end. */
final class Paragraph implements Leaf {
  private final String text;
  private int start;
  private int lastLine;
  private int end;
  private int lines;

  Paragraph(LineCursor line) {
    text = line.text();
    start = line.first();
    take(line);
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public boolean take(LineCursor line) {
    lastLine = line.first();
    end = line.end();
    lines++;
    return true;
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public void close(Blocks blocks) {
    start = Definitions.take(text, new Span(start, end), blocks);
    blocks.unit(Unit.Form.TEXT, start, end);
  }

  /** The last line so far. */
  Span lastLine() {
    return new Span(lastLine, end);
  }

  /** Closes all but the last line, which became the head of a table. */
  void closeBeforeLastLine(Blocks blocks) {
    if (lines > 1) {
      end = lastLine;
      close(blocks);
    }
  }

  /**
   * Makes it a heading by the line below it.
   *
   * @return false where all of it was definitions
   */
  boolean closeAsHeading(int level, LineCursor underline, Blocks blocks) {
    start = Definitions.take(text, new Span(start, end), blocks);
    if (start >= end) {
      return false;
    }
    int behind = underline.end();
    while (Chars.isBlank(text.charAt(behind - 1))) {
      behind--;
    }
    blocks.heading(level, new Span(start, end), new Span(start, behind));
    return true;
  }
}
