package clipweave.syntax;

import clipweave.syntax.FlexmarkFound.Inline;
import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** CommonMark's inline syntax as flexmark found it. */
final class FlexmarkMarks implements Marks {
  /** A link whose text is being read: it ends with the bracket at {@code close}. */
  private record Open(Inline link, int close, Parts.Mark mark) {}

  private final String text;
  private final FlexmarkFound found;
  private final Parts parts;
  private final Deque<Open> open = new ArrayDeque<>();
  private Unit unit = new Unit(Span.at(0), Unit.Form.TEXT);

  FlexmarkMarks(String text, FlexmarkFound found, Parts parts) {
    this.text = text;
    this.found = found;
    this.parts = parts;
  }

  @Override
  public void enter(Unit next) {
    unit = next;
    open.clear();
  }

  @Override
  public int open(int at) {
    Optional<Inline> inline = found.at(at).filter(one -> unit.span().contains(one.span()));
    if (inline.isEmpty()) {
      return text.charAt(at) == '`' ? CodeSpans.runEnd(text, at, unit.end()) : at + 1;
    }
    Inline here = inline.get();
    if (here.kind() != Kind.LINK) {
      parts.add(here.kind(), at, here.span().end());
      return here.span().end();
    }
    if (text.charAt(at) == '<') {
      parts.link(Links.auto(text, here.span()));
      return here.span().end();
    }
    int words = at + (here.isImage() ? 2 : 1);
    open.push(new Open(here, Math.max(words, here.words().end()), parts.mark()));
    return words;
  }

  @Override
  public int close(int at) {
    while (!open.isEmpty() && open.peek().close() < at) {
      open.pop();
    }
    if (open.isEmpty() || open.peek().close() > at) {
      return at + 1;
    }
    Open closed = open.pop();
    Inline link = closed.link();
    if (!link.isImage()) {
      parts.dropSince(closed.mark());
    }
    Span words = new Span(link.span().start() + (link.isImage() ? 2 : 1), at);
    parts.link(Links.markdown(text, link.span(), link.isImage(), words, link.target()));
    return link.span().end();
  }
}
