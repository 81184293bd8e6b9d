package clipweave.syntax;

import clipweave.note.Link;
import clipweave.note.Link.Form;
import clipweave.syntax.Outline.Heading;
import clipweave.syntax.Outline.Kind;
import clipweave.syntax.Outline.Part;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a reader sees of headings: without marks, targets, images, comments and block ids. */
final class HeadingTexts {
  private static final Set<Kind> UNSEEN =
      EnumSet.of(Kind.COMMENT, Kind.BLOCK_ID, Kind.FOOTNOTE_MARK);
  private static final Set<Kind> LITERAL = EnumSet.of(Kind.CODE_SPAN, Kind.MATH, Kind.TAG);

  private final String text;
  private final List<Part> parts;
  private final List<Link> links;
  private int nextPart;
  private int nextLink;

  /** Parts and links in order. */
  HeadingTexts(String text, List<Part> parts, List<Link> links) {
    this.text = text;
    this.parts = parts;
    this.links = links;
  }

  List<Heading> of(List<Blocks.Title> titles) {
    List<Heading> headings = new ArrayList<>();
    for (Blocks.Title title : titles) {
      headings.add(new Heading(title.level(), plain(title.content()), title.whole()));
    }
    return List.copyOf(headings);
  }

  private String plain(Span content) {
    List<Span> unseen = new ArrayList<>();
    Spans literal = new Spans();
    while (nextPart < parts.size() && parts.get(nextPart).span().start() < content.end()) {
      Part part = parts.get(nextPart++);
      if (part.span().start() >= content.start()) {
        sort(part, unseen, literal);
      }
    }
    while (nextLink < links.size() && links.get(nextLink).span().start() < content.end()) {
      Link link = links.get(nextLink++);
      if (link.span().start() >= content.start()) {
        hideTarget(link, unseen, literal);
      }
    }
    unseen.sort(Comparator.naturalOrder());
    Spans holes = new Spans();
    unseen.stream().filter(span -> !span.isEmpty()).forEach(holes::add);
    return seen(content, holes, literal);
  }

  private void sort(Part part, List<Span> unseen, Spans literal) {
    if (UNSEEN.contains(part.kind())) {
      unseen.add(part.span());
    } else if (part.kind() == Kind.HTML) {
      hideTags(part.span(), unseen);
    } else if (LITERAL.contains(part.kind())) {
      literal.add(part.span());
    }
    if (part.kind() == Kind.CODE_SPAN) {
      int length = CodeSpans.runEnd(text, part.span().start(), part.span().end());
      length -= part.span().start();
      unseen.add(new Span(part.span().start(), part.span().start() + length));
      unseen.add(new Span(part.span().end() - length, part.span().end()));
    }
  }

  private void hideTags(Span html, List<Span> unseen) {
    int open = Chars.find(text, "<", html.start(), html.end());
    while (open >= 0) {
      int close = Chars.find(text, ">", open, html.end());
      int behind = close < 0 ? html.end() : close + 1;
      unseen.add(new Span(open, behind));
      open = Chars.find(text, "<", behind, html.end());
    }
  }

  private void hideTarget(Link link, List<Span> unseen, Spans literal) {
    Span whole = link.span();
    if (link.form() == Form.BARE_URL) {
      literal.add(whole);
    } else if (link.isEmbed()) {
      unseen.add(whole);
    } else if (link.form() == Form.WIKI && link.textSpan().equals(link.targetSpan())) {
      int bar = Chars.find(text, "|", whole.start(), whole.end());
      int end = bar < 0 ? whole.end() - 2 : bar;
      unseen.add(new Span(whole.start(), whole.start() + 2));
      unseen.add(new Span(end, whole.end()));
    } else {
      unseen.add(new Span(whole.start(), link.textSpan().start()));
      unseen.add(new Span(link.textSpan().end(), whole.end()));
    }
  }

  private String seen(Span content, Spans holes, Spans literal) {
    StringBuilder out = new StringBuilder(content.length());
    for (int i = content.start(); i < content.end(); i++) {
      Span one = new Span(i, i + 1);
      if (holes.meet(one)) {
        continue;
      }
      if (Chars.isWhite(text.charAt(i))) {
        blank(out);
      } else if (literal.meet(one)) {
        out.append(text.charAt(i));
      } else if (Chars.isEscape(text, i, content.end())) {
        out.append(text.charAt(++i));
      } else if (!isMark(i, content)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static void blank(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether the character is a mark of emphasis, highlight or deletion. */
  private boolean isMark(int at, Span content) {
    char c = text.charAt(at);
    char before = at > content.start() ? text.charAt(at - 1) : ' ';
    char after = at + 1 < content.end() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '*' -> !(Chars.isWhite(before) && Chars.isWhite(after));
      case '_' ->
          !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
              && !(Chars.isWhite(before) && Chars.isWhite(after));
      case '~', '=' -> before == c || after == c;
      default -> false;
    };
  }
}
