package clipweave.syntax;

import clipweave.syntax.Outline.Kind;

/**
 * What stands between two equal marks that begin a line and are not on one line: a {@code %%}
 * comment or {@code $$} math. It goes over blank lines and all containers; a comment that is never
 * closed goes to the end of the text, as in Obsidian.
 */
final class Enclosed implements Leaf {
  private final Kind kind;
  private final String mark;
  private final int start;
  private int end;
  private boolean isDone;

  Enclosed(Kind kind, String mark, LineCursor line) {
    this.kind = kind;
    this.mark = mark;
    this.start = line.first();
    this.end = line.end();
  }

  /** Whether the line begins with the mark and does not hold it again. */
  static boolean opens(String mark, LineCursor line) {
    return line.firstChar() == mark.charAt(0)
        && line.peek(1) == mark.charAt(1)
        && Chars.find(line.text(), mark, line.first() + 2, line.end()) < 0;
  }

  @Override
  public boolean isText() {
    return false;
  }

  /** Takes the line, or its beginning up to the closing mark: the cursor stands behind that. */
  @Override
  public boolean take(LineCursor line) {
    int close = Chars.find(line.text(), mark, line.at(), line.end());
    isDone = close >= 0;
    end = isDone ? close + mark.length() : line.end();
    if (isDone) {
      line.moveTo(end);
    }
    return true;
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  @Override
  public void close(Blocks blocks) {
    blocks.part(kind, start, end);
  }
}
