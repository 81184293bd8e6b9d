package clipweave.note;

import clipweave.text.Span;
import java.util.Objects;

/**
 * One link as it stands in a text (L1, L7).
 *
 * @param span all of it, with brackets and, for an embed, the {@code !}
 * @param form how it is written
 * @param isEmbed whether it shows its target in place
 * @param target the path or URL it names, unescaped ({@code \|} in tables) and, for Markdown links,
 *     as written (not percent-decoded); without the subpath for wiki links
 * @param subpath what follows the first {@code #} of a wiki link, without it; else empty
 * @param text what a reader sees: the display text, or the target as written
 * @param targetSpan where the target stands
 * @param textSpan where the text stands; equal to {@code targetSpan} where there is no text of its
 *     own
 */
public record Link(
    Span span,
    Form form,
    boolean isEmbed,
    String target,
    String subpath,
    String text,
    Span targetSpan,
    Span textSpan) {
  /** How a link is written. */
  public enum Form {
    /** {@code [[target#sub|text]]}. */
    WIKI,
    /** {@code [text](target "title")}, and {@code [text][ref]} with its definition. */
    MARKDOWN,
    /** {@code <https://…>}. */
    AUTOLINK,
    /** A URL standing in prose. */
    BARE_URL
  }

  public Link {
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
    Objects.requireNonNull(target);
    Objects.requireNonNull(subpath);
    Objects.requireNonNull(text);
    Objects.requireNonNull(targetSpan);
    Objects.requireNonNull(textSpan);
  }

  /** Whether the target has a scheme ({@code https:}, {@code mailto:}): it is no note (L7). */
  public boolean isExternal() {
    int colon = target.indexOf(':');
    if (form == Form.WIKI || colon < 2) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = target.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return true;
  }
}
