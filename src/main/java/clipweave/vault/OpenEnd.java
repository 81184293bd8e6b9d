package clipweave.vault;

import clipweave.note.Problem;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Span;
import java.util.Optional;

/**
 * Code, math or a comment at the end of a text that nobody closes: what is written behind it would
 * be part of it, and nobody would see it.
 *
 * @param start where it begins
 * @param what what it is, in words
 */
public record OpenEnd(int start, String what) {
  /** That of a text, if it has one. */
  public static Optional<OpenEnd> of(String text) {
    String longer = text + "\n\n- x\n";
    Span behind = new Span(longer.length() - 2, longer.length() - 1);
    Outline outline = Outline.scan(longer, new Span(0, longer.length()));
    return outline.isProtected(behind)
        ? outline.parts().stream()
            .filter(p -> p.span().overlaps(behind))
            .findFirst()
            .map(p -> new OpenEnd(Math.min(p.span().start(), text.length()), words(p.kind())))
        : Optional.empty();
  }

  private static String words(Outline.Kind kind) {
    return switch (kind) {
      case CODE_BLOCK, CODE_SPAN -> "code";
      case MATH -> "math";
      case COMMENT -> "a comment";
      case HTML -> "HTML";
      default -> "a part";
    };
  }

  /**
   * For a person: it keeps our region out.
   *
   * @param file the clip, as it was named
   * @param text all of it
   * @param body where the text that ends so begins in it
   */
  public Problem problem(String file, String text, int body) {
    return Problem.note(
            file,
            Lines.of(text).place(body + start),
            what + " that begins here is not closed",
            "the note gets no list of links at its end")
        .withHint("close it in the clip to have one");
  }
}
