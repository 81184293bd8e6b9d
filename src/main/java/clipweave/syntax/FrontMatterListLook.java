package clipweave.syntax;

import clipweave.syntax.FrontMatter.Flaw;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads lines with dashes that YAML refuses; each dash begins an item, whatever its indent. */
final class FrontMatterListLook {
  private final String text;
  private final Span span;
  private final List<Flaw> flaws;
  private final List<Span> items = new ArrayList<>();
  private boolean isDeeper;

  FrontMatterListLook(String text, Span span, List<Flaw> flaws) {
    this.text = text;
    this.span = span;
    this.flaws = flaws;
  }

  static boolean isDash(String text, int at, int end) {
    return at < end
        && text.charAt(at) == '-'
        && (at + 1 == end || FrontMatterText.isWhite(text.charAt(at + 1)));
  }

  FrontMatterValue value() {
    int first = FrontMatterText.skipWhite(text, span.start(), span.end());
    for (int at = span.start(); at < span.end(); at = FrontMatterText.nextLine(text, at)) {
      int end = Math.min(span.end(), FrontMatterText.lineEnd(text, at));
      take(at, FrontMatterText.skipBlanks(text, at, end), end);
    }
    Span all = new Span(first, span.end());
    flaws.add(
        new Flaw(
            first,
            "a list that YAML does not take: "
                + FrontMatterText.quoted(
                    text.substring(
                        first, Math.min(span.end(), FrontMatterText.lineEnd(text, first)))),
            "read line by line"));
    return isDeeper
        ? FrontMatterValue.deeper(all)
        : FrontMatterValue.list(all, FrontMatterLook.items(text, items, flaws));
  }

  private void take(int lineStart, int at, int end) {
    if (at == end || text.charAt(at) == '#') {
      return;
    }
    if (isDash(text, at, end)) {
      items.add(new Span(FrontMatterText.skipBlanks(text, Math.min(end, at + 1), end), end));
      return;
    }
    if (at == lineStart) {
      String line = text.substring(at, end);
      flaws.add(new Flaw(at, "no key in " + FrontMatterText.quoted(line), "left as it is"));
    } else if (FrontMatterKey.of(text, at, end).isPresent()) {
      isDeeper = true;
    } else if (!items.isEmpty()) {
      int last = items.size() - 1;
      items.set(last, new Span(items.get(last).start(), end));
    }
  }
}
