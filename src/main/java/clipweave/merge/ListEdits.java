package clipweave.merge;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Item;
import clipweave.syntax.Yaml;
import clipweave.text.Edit;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes items out of a list and puts others at its end, in the way the list is written: in brackets
 * or one to a line.
 */
final class ListEdits {
  private final String text;
  private final Entry entry;
  private final List<Item> kept;
  private final Set<Item> gone;
  private final List<String> added;
  private final String eol;
  private final List<Edit> edits = new ArrayList<>();

  private ListEdits(String text, Entry entry, List<String> wanted, String eol) {
    this.text = text;
    this.entry = entry;
    Set<String> wants = new HashSet<>(wanted);
    Set<String> has = new HashSet<>(entry.values());
    this.kept = entry.items().stream().filter(i -> wants.contains(i.text())).toList();
    this.gone = new LinkedHashSet<>(entry.items());
    this.gone.removeIf(i -> wants.contains(i.text()));
    this.added = wanted.stream().filter(w -> !has.contains(w)).toList();
    this.eol = eol;
  }

  /** The edits; empty where the list is written in a third way. */
  static Optional<List<Edit>> of(String text, Entry entry, List<String> wanted, String eol) {
    ListEdits list = new ListEdits(text, entry, wanted, eol);
    String value = entry.valueSpan().of(text);
    if (value.startsWith("[") && value.endsWith("]")) {
      list.editBrackets();
    } else if (entry.items().stream().allMatch(list::isOnItsLine) && !entry.items().isEmpty()) {
      list.editLines();
    } else {
      return Optional.empty();
    }
    return Optional.of(list.edits);
  }

  private void editBrackets() {
    String items = String.join(", ", added.stream().map(Yaml::flowScalar).toList());
    if (kept.isEmpty()) {
      Span inside = new Span(entry.valueSpan().start() + 1, entry.valueSpan().end() - 1);
      edits.add(new Edit(inside, items, HeadEdits.BECAUSE));
      return;
    }
    int end = last(kept).span().end();
    for (int i = 0; i < entry.items().size(); i++) {
      if (gone.contains(entry.items().get(i))) {
        edits.add(Edit.delete(inBrackets(i, end), HeadEdits.BECAUSE));
      }
    }
    if (!added.isEmpty()) {
      edits.add(Edit.insert(end, ", " + items, HeadEdits.BECAUSE));
    }
  }

  /** An item with the comma behind it, or behind the last that stays with the comma before it. */
  private Span inBrackets(int i, int end) {
    List<Item> items = entry.items();
    Span item = items.get(i).span();
    return item.start() < end
        ? new Span(item.start(), items.get(i + 1).span().start())
        : new Span(items.get(i - 1).span().end(), item.end());
  }

  private boolean isOnItsLine(Item item) {
    return prefix(item).strip().equals("-");
  }

  private void editLines() {
    gone.forEach(item -> edits.add(Edit.delete(line(item), HeadEdits.BECAUSE)));
    StringBuilder lines = new StringBuilder();
    String prefix = prefix(entry.items().get(0));
    added.forEach(item -> lines.append(prefix).append(Yaml.scalar(item)).append(eol));
    if (!added.isEmpty()) {
      int end = line(last(entry.items())).end();
      edits.add(Edit.insert(end, lines.toString(), HeadEdits.BECAUSE));
    }
  }

  private String prefix(Item item) {
    return text.substring(line(item).start(), item.span().start());
  }

  private Span line(Item item) {
    int start = text.lastIndexOf('\n', item.span().start() - 1) + 1;
    return new Span(start, text.indexOf('\n', item.span().end()) + 1);
  }

  private static Item last(List<Item> items) {
    return items.get(items.size() - 1);
  }
}
