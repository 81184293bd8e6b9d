package clipweave.merge;

import clipweave.text.Span;

/**
 * One place where the versions differ, as ranges of tokens. Between two hunks at least one token is
 * the same in all three.
 */
record Hunk(Kind kind, Span base, Span yours, Span theirs) {
  /** Who changed the place. */
  enum Kind {
    YOURS,
    THEIRS,
    /** Both, and to the same. */
    ALIKE,
    /** Both put something in where nothing was. */
    BOTH_INSERT,
    /** Both, and differently. */
    CLASH
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean changesYours() {
    return kind != Kind.THEIRS;
  }

  boolean changesTheirs() {
    return kind != Kind.YOURS;
  }
}
