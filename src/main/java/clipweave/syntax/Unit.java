package clipweave.syntax;

import clipweave.text.Span;

/** A stretch of running text that is read for inline syntax by itself: nothing crosses its end. */
record Unit(Span span, Form form) {
  enum Form {
    TEXT,
    HEADING,
    /** One row of a table: there {@code \|} parts a link's text from its target (L1). */
    ROW
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
