package clipweave.syntax;

import clipweave.syntax.Outline.Kind;

/** Code between fences; one that is never closed is code to the end (FORMATS, row 29). */
final class Fence implements Leaf {
  private final int start;
  private final char sign;
  private final int length;
  private int end;
  private boolean isDone;

  private Fence(LineCursor line, char sign, int length) {
    this.start = line.first();
    this.end = line.end();
    this.sign = sign;
    this.length = length;
  }

  /** Whether a fence opens here: three or more signs, and no backtick behind backticks. */
  static boolean opens(LineCursor line) {
    char sign = line.firstChar();
    if ((sign != '`' && sign != '~') || line.peek(1) != sign || line.peek(2) != sign) {
      return false;
    }
    int behind = line.first() + run(line, sign);
    return sign == '~' || Chars.find(line.text(), "`", behind, line.end()) < 0;
  }

  static Fence open(LineCursor line) {
    return new Fence(line, line.firstChar(), run(line, line.firstChar()));
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public boolean take(LineCursor line) {
    end = line.isBlank() ? end : line.end();
    isDone = isClosing(line);
    return true;
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  @Override
  public void close(Blocks blocks) {
    blocks.part(Kind.CODE_BLOCK, start, end);
  }

  private boolean isClosing(LineCursor line) {
    if (line.indent() > 3 || line.firstChar() != sign) {
      return false;
    }
    int run = run(line, sign);
    return run >= length
        && Chars.skipWhite(line.text(), line.first() + run, line.end()) == line.end();
  }

  private static int run(LineCursor line, char sign) {
    int length = 0;
    while (line.peek(length) == sign) {
      length++;
    }
    return length;
  }
}
