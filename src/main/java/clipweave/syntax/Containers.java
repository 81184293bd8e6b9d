package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import java.util.ArrayList;
import java.util.List;

/** The block quotes, list items and footnotes that are open, the outermost first. */
final class Containers {
  /** Deeper ones are read as text: every line asks every open container. */
  static final int DEEPEST = 100;

  private static final int QUOTE = -1;

  /** One of them: a quote, or what asks its lines to be indented by {@code indent} columns. */
  private static final class Container {
    final int start;
    final int indent;
    boolean isBare;

    Container(int start, int indent, boolean isBare) {
      this.start = start;
      this.indent = indent;
      this.isBare = isBare;
    }
  }

  private final List<Container> open = new ArrayList<>();
  private final Blocks blocks;

  Containers(Blocks blocks) {
    this.blocks = blocks;
  }

  int depth() {
    return open.size();
  }

  boolean isFull() {
    return open.size() >= DEEPEST;
  }

  void openQuote(int start) {
    open.add(new Container(start, QUOTE, false));
  }

  /** Opens a list item or a footnote; a bare one has nothing on its first line. */
  void openItem(int start, int indent, boolean isBare) {
    open.add(new Container(start, indent, isBare));
  }

  /** How many of them the line goes on with; the cursor moves behind their marks. */
  int match(LineCursor line) {
    int count = 0;
    while (count < open.size() && goesOn(open.get(count), line)) {
      count++;
    }
    return count;
  }

  /** Closes all but the outer {@code depth}; the last line of theirs ends at {@code end}. */
  void closeTo(int depth, int end) {
    while (open.size() > depth) {
      Container closed = open.remove(open.size() - 1);
      if (closed.indent == QUOTE) {
        blocks.part(Kind.QUOTE, closed.start, end);
      }
    }
  }

  private static boolean goesOn(Container container, LineCursor line) {
    if (container.indent == QUOTE) {
      return skipQuoteMark(line);
    }
    if (line.isBlank()) {
      return !container.isBare;
    }
    container.isBare = false;
    if (line.indent() < container.indent) {
      return false;
    }
    line.skipColumns(container.indent);
    return true;
  }

  /** Goes behind {@code >} and one blank, where they stand next. */
  static boolean skipQuoteMark(LineCursor line) {
    if (line.indent() > 3 || line.firstChar() != '>') {
      return false;
    }
    line.moveTo(line.first() + 1);
    line.skipColumns(1);
    return true;
  }
}
