package clipweave.text;

import java.util.Objects;

/**
 * One change of a text: what stands in {@code span} gives way to {@code text}, because of {@code
 * because} (the reason that {@code explain} shows, in words).
 */
public record Edit(Span span, String text, String because) {
  public Edit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(because);
  }

  /** Puts {@code text} in at {@code offset}. */
  public static Edit insert(int offset, String text, String because) {
    return new Edit(Span.at(offset), text, because);
  }

  /** Takes out what stands in {@code span}. */
  public static Edit delete(Span span, String because) {
    return new Edit(span, "", because);
  }
}
