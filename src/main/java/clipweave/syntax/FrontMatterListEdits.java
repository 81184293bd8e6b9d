package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Item;
import clipweave.text.Edit;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns one list into another: what both begin and end with stays, of the rest one item is written
 * over another, surplus ones go, new ones come behind.
 */
final class FrontMatterListEdits {
  private final String text;
  private final List<Item> items;
  private final FrontMatterLayout layout;
  private final boolean isBlock;
  private final String because;
  private final int end;

  FrontMatterListEdits(String text, Entry entry, FrontMatterLayout layout, boolean isBlock) {
    this.text = text;
    this.items = entry.items();
    this.isBlock = isBlock;
    this.because = "'" + entry.key() + "' in the header";
    this.end = entry.whole().end();
    String dashes = FrontMatterLayout.indent(text, entry.valueSpan().start());
    this.layout =
        isBlock ? new FrontMatterLayout(layout.eol(), layout.keyIndent(), dashes) : layout;
  }

  List<Edit> to(List<String> wanted) {
    int shorter = Math.min(items.size(), wanted.size());
    int head = 0;
    while (head < shorter && items.get(head).text().equals(wanted.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && item(tail).equals(wanted.get(wanted.size() - 1 - tail))) {
      tail++;
    }
    int both = shorter - tail;
    List<Edit> edits = new ArrayList<>();
    for (int i = head; i < both; i++) {
      edits.add(replace(items.get(i), wanted.get(i)));
    }
    if (items.size() - tail > both) {
      edits.add(Edit.delete(isBlock ? lines(both, tail) : parts(both, tail), because));
    }
    List<String> added = wanted.subList(both, wanted.size() - tail);
    if (!added.isEmpty()) {
      edits.add(both == 0 ? before(added) : behind(items.get(both - 1), added));
    }
    return edits;
  }

  private String item(int fromEnd) {
    return items.get(items.size() - 1 - fromEnd).text();
  }

  private Edit replace(Item item, String value) {
    return new Edit(item.span(), inStyle(quote(text, item.span()), value, !isBlock), because);
  }

  /** All lines of some items, with their comments. */
  private Span lines(int from, int tail) {
    Item last = items.get(items.size() - tail - 1);
    int start = dashLine(items.get(from));
    int stop = Math.min(end, FrontMatterText.nextLine(text, last.span().end()));
    boolean isOpen = stop == end && text.charAt(stop - 1) != '\n';
    return new Span(isOpen ? FrontMatterText.trimEnd(text, 0, start) : start, stop);
  }

  private int dashLine(Item item) {
    int at = FrontMatterText.trimEnd(text, 0, item.span().start());
    return FrontMatterText.lineStart(text, at);
  }

  /** Some items between commas, with the comma before them, or behind them at the list's head. */
  private Span parts(int from, int tail) {
    int behind = items.size() - tail;
    return from == 0
        ? new Span(items.get(0).span().start(), items.get(behind).span().start())
        : new Span(items.get(from - 1).span().end(), items.get(behind - 1).span().end());
  }

  private Edit before(List<String> added) {
    Item first = items.get(0);
    if (!isBlock) {
      return Edit.insert(first.span().start(), flow(added) + ", ", because);
    }
    String lines = layout.items(added).substring(layout.eol().length()) + layout.eol();
    return Edit.insert(dashLine(first), lines, because);
  }

  private Edit behind(Item item, List<String> added) {
    int at = item.span().end();
    if (!isBlock) {
      return Edit.insert(at, ", " + flow(added), because);
    }
    int lineEnd = Math.min(end, FrontMatterText.lineEnd(text, at));
    return Edit.insert(lineEnd, layout.items(added), because);
  }

  private static String flow(List<String> values) {
    return String.join(", ", values.stream().map(Yaml::flowScalar).toList());
  }

  /** The quote a value begins with; 0 for none. */
  static char quote(String text, Span span) {
    char first = span.isEmpty() ? 0 : text.charAt(span.start());
    return first == '"' || first == '\'' ? first : 0;
  }

  /** A value with the quotes its forerunner had, where they can hold it. */
  static String inStyle(char quote, String value, boolean isFlow) {
    if (quote == '"') {
      return Yaml.quoted(value);
    }
    boolean isTame = value.chars().allMatch(c -> c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x2000);
    if (quote == '\'' && isTame && !value.contains("[[")) {
      return "'" + value.replace("'", "''") + "'";
    }
    return isFlow ? Yaml.flowScalar(value) : Yaml.scalar(value);
  }
}
