package clipweave.syntax;

import clipweave.text.Span;
import java.util.List;

/**
 * A piece of YAML as it stands in the text, before anything is made of it.
 *
 * @param text a scalar's text, unquoted; else empty
 * @param style how it is written
 * @param span its characters; for a block list or map from the first child's to behind the last's
 * @param children a list's items; a map's keys and values in turn
 * @param isMarked whether an anchor or a tag stands before it
 */
record FrontMatterNode(
    String text, Style style, Span span, List<FrontMatterNode> children, boolean isMarked) {
  /** What it is and how it is written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** {@code |} and {@code >}. */
    BLOCK_TEXT,
    FLOW_LIST,
    BLOCK_LIST,
    FLOW_MAP,
    BLOCK_MAP,
    ALIAS
  }

  boolean isScalar() {
    return style == Style.PLAIN || style == Style.QUOTED || style == Style.BLOCK_TEXT;
  }

  boolean isMap() {
    return style == Style.FLOW_MAP || style == Style.BLOCK_MAP;
  }

  boolean isList() {
    return style == Style.FLOW_LIST || style == Style.BLOCK_LIST;
  }

  /** {@code [X]} within {@code [ ]} and nothing else: a wikilink that nobody quoted (P5). */
  boolean isWikilink() {
    if (style != Style.FLOW_LIST || children.size() != 1) {
      return false;
    }
    FrontMatterNode inner = children.get(0);
    return inner.style == Style.FLOW_LIST
        && inner.span.start() == span.start() + 1
        && inner.span.end() == span.end() - 1;
  }

  /** A map of one key with a scalar: what a list item with a colon in it becomes. */
  boolean isOnePair() {
    return isMap()
        && children.size() == 2
        && children.get(0).isScalar()
        && children.get(1).isScalar()
        && children.get(1).style != Style.BLOCK_TEXT;
  }
}
