package clipweave.syntax;

import clipweave.text.Span;
import java.util.Optional;

/**
 * Looks once over a text for what costs flexmark 0.64.8 quadratic time or its stack, and says why
 * it should not be asked. The measure is a stretch of lines without a blank one: no paragraph,
 * table or comment in one is longer than that.
 */
final class FlexmarkGuard {
  private static final int LONGEST_TEXT = 1 << 20;

  /** Characters times signs, summed over all stretches: some tenths of a second. */
  private static final long DEAREST = 100_000_000L;

  private static final int MOST_DEFINITIONS = 300;

  private final String text;
  private final Span body;
  private long cost;
  private int definitions;

  FlexmarkGuard(String text, Span body) {
    this.text = text;
    this.body = body;
  }

  /** Why flexmark should not be asked; empty where it may. */
  Optional<String> refusal() {
    if (body.length() > LONGEST_TEXT) {
      return Optional.of("a text of " + body.length() + " characters is too long for flexmark");
    }
    LineCursor line = new LineCursor(text, body);
    Stretch stretch = new Stretch(text, body.end());
    while (line.advance()) {
      Optional<String> refusal = line.isBlank() ? over(stretch) : stretch.read(line);
      if (refusal.isPresent()) {
        return refusal;
      }
      if (line.isBlank()) {
        stretch = new Stretch(text, body.end());
      }
    }
    return over(stretch);
  }

  private Optional<String> over(Stretch stretch) {
    cost += stretch.cost();
    definitions += stretch.definitions();
    if (cost > DEAREST) {
      return Optional.of("too many signs in long paragraphs for flexmark");
    }
    return definitions > MOST_DEFINITIONS
        ? Optional.of("too many definitions of links for flexmark")
        : Optional.empty();
  }
}
