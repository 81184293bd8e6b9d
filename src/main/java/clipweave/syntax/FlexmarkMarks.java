package clipweave.syntax;

import clipweave.syntax.FlexmarkFound.Inline;
import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * CommonMark's inline syntax as flexmark found it. It follows a CommonMark in which {@code <a b>}
 * is no destination for its blank; such links we add ourselves.
 */
final class FlexmarkMarks implements Marks {
  /** A bracket whose text is being read; {@code link} is what flexmark made of it, if anything. */
  private record Open(int at, boolean isImage, Optional<Inline> link, Parts.Mark mark) {
    int textStart() {
      return at + (isImage ? 2 : 1);
    }

    boolean endsAt(int offset) {
      return link.isPresent() && link.get().close() == offset;
    }

    /** Whether its text was over before an offset. */
    boolean isOver(int offset) {
      return link.isPresent() && link.get().close() < offset;
    }
  }

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
    return switch (text.charAt(at)) {
      case '`' -> inline.map(this::take).orElseGet(() -> CodeSpans.runEnd(text, at, unit.end()));
      case '<' -> inline.map(this::take).orElse(at + 1);
      default -> push(at, inline);
    };
  }

  @Override
  public int close(int at) {
    boolean isLinkEnd = open.stream().anyMatch(one -> one.endsAt(at));
    while (!open.isEmpty() && (open.peek().isOver(at) || (isLinkEnd && !open.peek().endsAt(at)))) {
      open.pop();
    }
    if (open.isEmpty() || open.peek().link().map(link -> link.close() > at).orElse(false)) {
      return at + 1;
    }
    Open closed = open.pop();
    return closed.link().map(link -> close(closed, at, link)).orElseGet(() -> angled(closed, at));
  }

  private int take(Inline inline) {
    Span span = inline.span();
    if (inline.kind() == Kind.LINK) {
      parts.link(Links.auto(text, span));
    } else {
      parts.add(inline.kind(), span.start(), span.end());
    }
    return span.end();
  }

  private int push(int at, Optional<Inline> link) {
    open.push(new Open(at, text.charAt(at) == '!', link, parts.mark()));
    return open.peek().textStart();
  }

  private int close(Open closed, int at, Inline link) {
    return emit(closed, at, link.span().end(), link.target());
  }

  private int angled(Open closed, int at) {
    if (!text.startsWith("(<", at + 1)) {
      return at + 1;
    }
    LinkTail tail = new LinkTail(text, unit.end());
    Optional<Span> target = tail.read(at + 1);
    return target.map(span -> emit(closed, at, tail.end(), span)).orElse(at + 1);
  }

  private int emit(Open closed, int at, int end, Span target) {
    if (!closed.isImage()) {
      parts.dropSince(closed.mark());
    }
    Span whole = new Span(closed.at(), end);
    Span words = new Span(closed.textStart(), at);
    parts.link(Links.markdown(text, whole, closed.isImage(), words, target));
    return end;
  }
}
