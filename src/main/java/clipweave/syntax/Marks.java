package clipweave.syntax;

/**
 * Reads CommonMark's own inline syntax within a unit: code spans, HTML, autolinks, links and
 * images. It is asked from left to right; what it finds it hands over itself.
 */
interface Marks {
  /** Another unit begins. */
  void enter(Unit unit);

  /** What stands at a backtick, {@code <}, {@code [} or {@code ![}: where to go on behind it. */
  int open(int at);

  /** What a {@code ]} closes: where to go on behind it. */
  int close(int at);
}
