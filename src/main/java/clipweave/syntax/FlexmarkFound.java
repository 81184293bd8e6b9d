package clipweave.syntax;

import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inline nodes of flexmark's tree by where they start, in offsets of the whole text. */
final class FlexmarkFound {
  /** One of them; {@code close}, its text's bracket, and {@code target} for links only. */
  record Inline(Kind kind, Span span, boolean isImage, int close, Span target) {}

  private final Document document;
  private final int shift;
  private final Map<Integer, Inline> byStart = new HashMap<>();

  FlexmarkFound(Document document, int shift) {
    this.document = document;
    this.shift = shift;
  }

  Optional<Inline> at(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  void add(Node node) {
    if (node instanceof Code) {
      plain(Kind.CODE_SPAN, node);
    } else if (node instanceof HtmlInlineBase) {
      plain(node instanceof HtmlInlineComment ? Kind.COMMENT : Kind.HTML, node);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      plain(Kind.LINK, node);
    } else if (node instanceof InlineLinkNode link) {
      boolean isImage = link.getTextOpeningMarker().startsWith("!");
      link(link, isImage, link.getTextClosingMarker(), span(link.getUrl()));
    } else if (node instanceof RefNode link && link.getReferenceNode(document) != null) {
      Reference reference = link.getReferenceNode(document);
      BasedSequence close =
          link.isReferenceTextCombined()
              ? link.getReferenceClosingMarker()
              : link.getTextClosingMarker();
      link(link, node instanceof ImageRef, close, span(reference.getUrl()));
    }
  }

  private void plain(Kind kind, Node node) {
    Span span = span(node.getChars());
    put(new Inline(kind, span, false, span.end(), Span.at(span.start())));
  }

  private void link(Node node, boolean isImage, BasedSequence close, Span target) {
    int bracket = close.getStartOffset() + shift;
    put(new Inline(Kind.LINK, span(node.getChars()), isImage, bracket, target));
  }

  private void put(Inline inline) {
    byStart.put(inline.span().start(), inline);
  }

  private Span span(BasedSequence chars) {
    return new Span(chars.getStartOffset() + shift, chars.getEndOffset() + shift);
  }
}
