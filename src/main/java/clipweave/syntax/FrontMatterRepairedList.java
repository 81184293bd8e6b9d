package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Item;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a list that YAML refuses, each item quoted, anything else made a comment. */
final class FrontMatterRepairedList {
  private final String text;
  private final Entry entry;
  private final FrontMatterLayout layout;
  private final Map<Integer, Item> items = new TreeMap<>();

  FrontMatterRepairedList(String text, Entry entry, FrontMatterLayout layout) {
    this.text = text;
    this.entry = entry;
    this.layout = layout;
    for (Item item : entry.items()) {
      items.put(FrontMatterText.lineStart(text, item.span().start()), item);
    }
  }

  Edits edits() {
    List<Edit> edits = new ArrayList<>();
    int at = FrontMatterText.lineStart(text, entry.valueSpan().start());
    while (at < entry.valueSpan().end()) {
      int next = FrontMatterText.nextLine(text, at);
      Item item = items.get(at);
      if (item != null) {
        edits.add(item(at, item));
        next = FrontMatterText.nextLine(text, item.span().end());
      } else if (needsSign(at)) {
        edits.add(Edit.insert(at, "# ", "no item in '" + entry.key() + "'"));
      }
      at = next;
    }
    return Edits.of(edits);
  }

  private Edit item(int line, Item item) {
    String written = layout.dashIndent() + "- " + Yaml.scalar(item.text());
    Span span = new Span(line, item.span().end());
    return new Edit(span, written, "'" + entry.key() + "' in the header");
  }

  private boolean needsSign(int line) {
    int end = FrontMatterText.lineEnd(text, line);
    int first = FrontMatterText.skipBlanks(text, line, end);
    return first < end && text.charAt(first) != '#';
  }
}
