package clipweave.weave;

import clipweave.note.Link;
import clipweave.syntax.Outline;
import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;
import java.util.Arrays;
import java.util.Set;

/**
 * A text as a reader sees its sentences: code, markup and headings taken out, links and emphasis
 * only by their words. Every character stands where it stood.
 */
final class Prose {
  private static final Set<Kind> OUT =
      Set.of(
          Kind.CODE_BLOCK,
          Kind.CODE_SPAN,
          Kind.HTML,
          Kind.MATH,
          Kind.COMMENT,
          Kind.LINK,
          Kind.DEFINITION,
          Kind.FOOTNOTE_MARK,
          Kind.TAG,
          Kind.BLOCK_ID,
          Kind.FIELD_KEY,
          Kind.HEADING,
          Kind.REGION);

  private Prose() {}

  /**
   * The prose of a text; what stands before its body counts as taken out.
   *
   * @param outline of that text
   */
  static char[] of(String text, Span body, Outline outline) {
    char[] prose = text.toCharArray();
    takeOut(prose, new Span(0, body.start()));
    for (int i = body.start(); i < prose.length; i++) {
      if (isEmphasis(text, i)) {
        prose[i] = NameRuns.UNSEEN;
      }
    }
    for (Outline.Part part : outline.parts()) {
      if (OUT.contains(part.kind())) {
        takeOut(prose, part.span());
      }
    }
    for (Link link : outline.links()) {
      show(text, link, outline, prose);
    }
    return prose;
  }

  private static void takeOut(char[] prose, Span span) {
    for (int i = span.start(); i < Math.min(span.end(), prose.length); i++) {
      prose[i] = prose[i] == '\n' ? '\n' : NameRuns.GAP;
    }
  }

  /** The words of a link are part of the sentence. */
  private static void show(String text, Link link, Outline outline, char[] prose) {
    boolean isShown =
        !link.isEmbed()
            && (link.form() == Link.Form.MARKDOWN || link.form() == Link.Form.WIKI)
            && !isOut(link.span(), outline);
    if (isShown) {
      Arrays.fill(prose, link.span().start(), link.span().end(), NameRuns.UNSEEN);
      Span words = link.textSpan();
      for (int i = words.start(); i < words.end(); i++) {
        prose[i] = isEmphasis(text, i) ? NameRuns.UNSEEN : text.charAt(i);
      }
    }
  }

  private static boolean isOut(Span span, Outline outline) {
    return outline.meets(Kind.HEADING, span)
        || outline.meets(Kind.CODE_BLOCK, span)
        || outline.meets(Kind.CODE_SPAN, span)
        || outline.meets(Kind.COMMENT, span)
        || outline.meets(Kind.REGION, span);
  }

  private static boolean isEmphasis(String text, int i) {
    char c = text.charAt(i);
    return c == '*' || (c == '_' && isBorder(text, i)) || (c == '=' && isTwice(text, i));
  }

  private static boolean isBorder(String text, int i) {
    return i == 0
        || i + 1 == text.length()
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean isTwice(String text, int i) {
    return (i > 0 && text.charAt(i - 1) == '=')
        || (i + 1 < text.length() && text.charAt(i + 1) == '=');
  }
}
