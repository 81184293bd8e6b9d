package clipweave.syntax;

/** A block that holds lines, not blocks. */
interface Leaf {
  /** Whether its lines are running text: then it can be interrupted, or go on lazily. */
  boolean isText();

  /** Takes the line in, or says that it is not one of its own. */
  boolean take(LineCursor line);

  /** Whether the last line it took ended it. */
  boolean isDone();

  /** Hands over what it was. */
  void close(Blocks blocks);
}
