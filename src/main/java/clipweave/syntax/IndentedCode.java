package clipweave.syntax;

import clipweave.syntax.Outline.Kind;

/** Code by four columns of indent. */
final class IndentedCode implements Leaf {
  private final int start;
  private int end;

  IndentedCode(LineCursor line) {
    start = line.first();
    end = line.end();
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public boolean take(LineCursor line) {
    if (line.isBlank()) {
      return true;
    }
    if (line.indent() < 4) {
      return false;
    }
    end = line.end();
    return true;
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public void close(Blocks blocks) {
    blocks.part(Kind.CODE_BLOCK, start, end);
  }
}
