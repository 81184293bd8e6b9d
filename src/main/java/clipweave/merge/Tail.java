package clipweave.merge;

import clipweave.text.Span;

/**
 * A body in two: what its user wrote, and the regions behind it.
 *
 * @param main the text before the regions, as it was before they were put there
 * @param separator the line ends between, which are ours
 * @param regions from the first of the last regions to the end
 */
record Tail(String main, String separator, String regions) {
  static Tail of(String body, Regions regions) {
    Span tail = regions.tail();
    int marker = tail.start();
    while (marker < tail.end() && isLineEnd(body.charAt(marker))) {
      marker++;
    }
    return new Tail(
        body.substring(0, tail.start()),
        body.substring(tail.start(), marker),
        body.substring(marker));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The regions behind another text: set apart as they were, if its end is as it was. */
  String behind(String text) {
    if (regions.isEmpty()) {
      return text;
    }
    String eol = LineEnd.of(regions);
    boolean isAsItWas = Separator.after(text, eol).equals(Separator.after(main, eol));
    boolean isApart = text.isEmpty() || text.endsWith("\n") || !separator.isEmpty();
    return text + (isAsItWas && isApart ? separator : Separator.after(text, eol)) + regions;
  }
}
