package clipweave.syntax;

import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatter.Item;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list in brackets that YAML refuses. A quote opens only where an item begins and closes
 * only before a comma or the end, so quotes within quotes do no harm (FORMATS C 9).
 */
final class FrontMatterFlowLook {
  private final String text;
  private final Span span;
  private final List<Flaw> flaws;

  /** For a span from the opening bracket to behind the closing one. */
  FrontMatterFlowLook(String text, Span span, List<Flaw> flaws) {
    this.text = text;
    this.span = span;
    this.flaws = flaws;
  }

  /** Whether the first bracket is closed by the last one, so that it is not text and a link. */
  boolean isOne() {
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth <= 0 && i < span.end() - 1) {
        return false;
      }
    }
    return depth == 0 && wikilinks(text, span).isEmpty();
  }

  FrontMatterValue value() {
    String says = "a list that YAML does not take: " + FrontMatterText.quoted(line());
    flaws.add(new Flaw(span.start(), says, "read by its commas"));
    return FrontMatterValue.list(span, FrontMatterLook.items(text, parts(), flaws));
  }

  private String line() {
    return FrontMatterText.joined(text, span);
  }

  private List<Span> parts() {
    List<Span> parts = new ArrayList<>();
    int last = span.end() - 1;
    int from = span.start() + 1;
    int depth = 0;
    char quote = 0;
    boolean isFresh = true;
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote && isBeforeComma(i + 1, last) ? 0 : quote;
      } else if ((c == '"' || c == '\'') && isFresh) {
        quote = c;
      } else if (c == ',' && depth == 0) {
        add(parts, from, i);
        from = i + 1;
        isFresh = true;
        continue;
      } else {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
      isFresh &= FrontMatterText.isWhite(c);
    }
    add(parts, from, last);
    return parts;
  }

  private boolean isBeforeComma(int at, int last) {
    int next = FrontMatterText.skipWhite(text, at, last);
    return next == last || text.charAt(next) == ',';
  }

  private void add(List<Span> parts, int from, int to) {
    int start = FrontMatterText.skipWhite(text, from, to);
    int end = FrontMatterText.trimEnd(text, start, to);
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }

  /** The wikilinks of a value that is nothing but wikilinks (C 4), trimmed inside; else none. */
  static List<Item> wikilinks(String text, Span span) {
    List<Item> links = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int close = text.startsWith("[[", at) ? text.indexOf("]]", at + 2) : -1;
      if (close < 0 || close + 2 > span.end()) {
        return List.of();
      }
      String target = FrontMatterText.joined(text, new Span(at + 2, close)).strip();
      if (target.contains("[[")) {
        return List.of();
      }
      links.add(new Item("[[" + target + "]]", new Span(at, close + 2)));
      at = close + 2;
      while (at < span.end()
          && (text.charAt(at) == ',' || FrontMatterText.isWhite(text.charAt(at)))) {
        at++;
      }
    }
    return links;
  }
}
