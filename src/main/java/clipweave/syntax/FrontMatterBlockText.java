package clipweave.syntax;

import clipweave.text.Span;
import java.util.List;

/**
 * A text of several lines behind {@code |} or {@code >}, read where YAML refuses it.
 *
 * <pre>
 * head = ( "|" | ">" ) [ digit ] [ "+" | "-" ] blanks [ "#" comment ]
 * </pre>
 */
final class FrontMatterBlockText {
  private final String text;
  private final Span span;
  private final int headEnd;

  FrontMatterBlockText(String text, Span span) {
    this.text = text;
    this.span = span;
    this.headEnd = Math.min(span.end(), FrontMatterText.lineEnd(text, span.start()));
  }

  boolean isOne() {
    if (span.isEmpty() || "|>".indexOf(text.charAt(span.start())) < 0) {
      return false;
    }
    int at = span.start() + 1;
    while (at < headEnd && "+-123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int rest = FrontMatterText.skipBlanks(text, at, headEnd);
    return at - span.start() <= 3 && (rest == headEnd || rest > at && text.charAt(rest) == '#');
  }

  Span span() {
    return span;
  }

  String read() {
    String head = text.substring(span.start(), headEnd);
    List<String> lines =
        text.substring(Math.min(span.end(), FrontMatterText.nextLine(text, headEnd)), span.end())
            .lines()
            .toList();
    int indent = lines.stream().mapToInt(FrontMatterBlockText::indent).min().orElse(0);
    boolean isFolded = head.charAt(0) == '>';
    StringBuilder out = new StringBuilder();
    boolean isFresh = true;
    for (String line : lines) {
      String words = line.isBlank() ? "" : line.substring(indent).stripTrailing();
      if (!isFresh) {
        out.append(isFolded && !words.isEmpty() ? ' ' : '\n');
      }
      out.append(words);
      isFresh = words.isEmpty() && isFolded;
    }
    return head.contains("-") || out.isEmpty() ? out.toString() : out.append('\n').toString();
  }

  private static int indent(String line) {
    int at = FrontMatterText.skipBlanks(line, 0, line.length());
    return at == line.length() ? Integer.MAX_VALUE : at;
  }
}
