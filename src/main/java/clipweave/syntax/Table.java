package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;

/** A pipe table: a row of heads, a row of dashes, rows; each row is read by itself. */
final class Table implements Leaf {
  private final int start;
  private final Span head;
  private int end;
  private final Blocks blocks;

  private Table(Span head, LineCursor dashes, Blocks blocks) {
    this.start = head.start();
    this.head = head;
    this.end = dashes.end();
    this.blocks = blocks;
  }

  /** Whether the line is the row of dashes below {@code head}. */
  static boolean opens(Span head, LineCursor line) {
    char first = line.firstChar();
    return (first == '|' || first == ':' || first == '-')
        && isDashes(line)
        && Chars.find(line.text(), "|", head.start(), head.end()) >= 0
        && cells(line.text(), head.start(), head.end())
            == cells(line.text(), line.first(), line.end());
  }

  static Table open(Span head, LineCursor dashes, Blocks blocks) {
    Table table = new Table(head, dashes, blocks);
    blocks.unit(Unit.Form.ROW, table.head.start(), table.head.end());
    return table;
  }

  @Override
  public boolean isText() {
    return true;
  }

  /** A line without a pipe is no row, though GitHub takes it: it may be the table's block id. */
  @Override
  public boolean take(LineCursor line) {
    if (Chars.find(line.text(), "|", line.first(), line.end()) < 0) {
      return false;
    }
    end = line.end();
    blocks.unit(Unit.Form.ROW, line.first(), end);
    return true;
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public void close(Blocks all) {
    all.part(Kind.TABLE, start, end);
  }

  private static boolean isDashes(LineCursor line) {
    boolean hasDash = false;
    for (int i = line.first(); i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (c != '-' && c != ':' && c != '|' && !Chars.isBlank(c)) {
        return false;
      }
      hasDash |= c == '-';
    }
    return hasDash;
  }

  private static int cells(String text, int start, int end) {
    int last = end;
    while (last > start && Chars.isWhite(text.charAt(last - 1))) {
      last--;
    }
    int count = 1;
    for (int i = start; i < last; i++) {
      if (Chars.isEscape(text, i, last)) {
        i++;
      } else if (text.charAt(i) == '|' && i > start && i < last - 1) {
        count++;
      }
    }
    return count;
  }
}
