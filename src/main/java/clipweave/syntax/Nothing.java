package clipweave.syntax;

/** No leaf is open: behind a heading, a rule or a blank line. */
enum Nothing implements Leaf {
  OPEN;

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public boolean take(LineCursor line) {
    return false;
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public void close(Blocks blocks) {
    // nothing was open
  }
}
