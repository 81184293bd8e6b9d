package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.syntax.Outline.Part;
import clipweave.text.Span;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What flexmark's tree says of blocks, and what it found in running text. Comments and math that go
 * over blocks come from our own scanner; where they stand, the tree says nothing.
 */
final class FlexmarkTree {
  private final String text;
  private final int shift;
  private final Spans covered = new Spans();
  private final Blocks blocks = new Blocks();
  private final FlexmarkFound found;

  private FlexmarkTree(Document document, String text, Span body) {
    this.text = text;
    this.shift = body.start();
    this.found = new FlexmarkFound(document, shift);
    for (Part part : BlockScanner.scan(text, body).parts()) {
      if (part.kind() == Kind.MATH || isObsidianComment(part)) {
        covered.add(part.span());
        blocks.part(part.kind(), part.span().start(), part.span().end());
      }
    }
  }

  static FlexmarkTree of(Document document, String text, Span body) {
    FlexmarkTree tree = new FlexmarkTree(document, text, body);
    Node node = document.getFirstChild();
    while (node != null) {
      tree.read(node);
      node = next(node, document);
    }
    return tree;
  }

  Blocks blocks() {
    return blocks;
  }

  FlexmarkFound found() {
    return found;
  }

  /** The node after this one, children first; trees may be deep, so nothing calls itself. */
  private static Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  private boolean isObsidianComment(Part part) {
    return part.kind() == Kind.COMMENT && text.startsWith("%%", part.span().start());
  }

  private void read(Node node) {
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      block(Kind.CODE_BLOCK, node.getChars());
    } else if (node instanceof HtmlBlockBase) {
      block(node instanceof HtmlCommentBlock ? Kind.COMMENT : Kind.HTML, node.getChars());
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      block(Kind.QUOTE, node.getChars());
    } else if (node instanceof TableBlock) {
      block(Kind.TABLE, node.getChars());
    } else if (node instanceof TableRow && !(node.getParent() instanceof TableSeparator)) {
      units(Unit.Form.ROW, trimmed(node.getChars()));
    } else if (node instanceof Paragraph) {
      paragraph(trimmed(node.getChars()), node);
    } else if (node instanceof Reference) {
      block(Kind.DEFINITION, node.getChars());
    } else if (node instanceof FootnoteBlock) {
      int start = node.getStartOffset() + shift;
      int close = Definitions.labelEnd(text, start, node.getEndOffset() + shift);
      block(Kind.DEFINITION, new Span(start, close < 0 ? start : close + 2));
    } else {
      found.add(node);
    }
  }

  private void heading(Heading heading) {
    Span whole = trimmed(heading.getChars());
    if (!covered.meet(whole)) {
      blocks.heading(heading.getLevel(), trimmed(heading.getText()), whole);
    }
  }

  private void block(Kind kind, BasedSequence chars) {
    block(kind, trimmed(chars));
  }

  private void block(Kind kind, Span span) {
    if (kind == Kind.QUOTE || !covered.meet(span)) {
      blocks.part(kind, span.start(), span.end());
    }
  }

  /** The box of a task belongs to its text: a field's reader wants to see it (D5). */
  private void paragraph(Span span, Node node) {
    boolean isTask = node.getParent() instanceof TaskListItem && node.getPrevious() == null;
    int box = isTask ? text.lastIndexOf('[', span.start()) : -1;
    units(Unit.Form.TEXT, box < 0 ? span : new Span(box, span.end()));
  }

  private void units(Unit.Form form, Span whole) {
    if (!covered.meet(whole)) {
      blocks.unit(form, whole.start(), whole.end());
      return;
    }
    covered.gaps(whole).forEach(gap -> blocks.unit(form, gap.start(), gap.end()));
  }

  /** In offsets of the text, without the line end and blanks that flexmark takes in. */
  private Span trimmed(BasedSequence chars) {
    int start = chars.getStartOffset() + shift;
    int end = chars.getEndOffset() + shift;
    while (end > start && Chars.isWhite(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Chars.isWhite(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
