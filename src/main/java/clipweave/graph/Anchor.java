package clipweave.graph;

import clipweave.names.Fold;

/** A heading or block in the form in which a link's subpath is compared with it (L9, L10). */
final class Anchor {
  private Anchor() {}

  /** Letters and digits only: what a link cannot hold was stripped from it when it was written. */
  static String heading(String text) {
    return Fold.title(text);
  }

  static String block(String text) {
    return "^" + Fold.title(text);
  }

  /** The last part of {@code H1#H2} decides; {@code ^id} is a block. */
  static String of(String subpath) {
    String last = subpath.substring(subpath.lastIndexOf('#') + 1);
    return last.startsWith("^") ? block(last) : heading(last);
  }
}
