package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatter.Item;
import clipweave.syntax.FrontMatterNode.Style;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the nodes of a block mean to the person who wrote them: YAML's own reading, but where it
 * would lose or change words (FORMATS B, "accepted, but the meaning changed") the raw text.
 */
final class FrontMatterMeaning {
  private final String text;
  private final int end;
  private final List<Flaw> flaws;

  /** For printable {@code text} whose block ends at {@code end}; oddities go to {@code flaws}. */
  FrontMatterMeaning(String text, int end, List<Flaw> flaws) {
    this.text = text;
    this.end = end;
    this.flaws = flaws;
  }

  /** The entries of a map with plain keys; empty for anything else. */
  Optional<List<Entry>> entries(FrontMatterNode root) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < root.children().size(); i += 2) {
      if (!root.isMap() || !isKey(root, root.children().get(i))) {
        return Optional.empty();
      }
      entries.add(entry(root, i));
    }
    return root.isMap() ? Optional.of(entries) : Optional.empty();
  }

  /** A key on one line with its colon; what begins with {@code ?} is read by its look. */
  private boolean isKey(FrontMatterNode root, FrontMatterNode key) {
    int behind = key.span().end();
    int colon =
        root.style() == Style.FLOW_MAP
            ? FrontMatterText.skipWhite(text, behind, end)
            : FrontMatterText.skipBlanks(text, behind, end);
    return key.isScalar() && colon < end && text.charAt(colon) == ':';
  }

  private Entry entry(FrontMatterNode root, int index) {
    FrontMatterNode key = root.children().get(index);
    FrontMatterNode node = root.children().get(index + 1);
    boolean isFlow = root.style() == Style.FLOW_MAP;
    int colon = text.indexOf(':', key.span().end());
    int behind = colon + 1;
    FrontMatterValue value = value(node, behind, isFlow);
    int last = Math.max(behind, value.span().end());
    Span whole =
        isFlow
            ? new Span(key.span().start(), last)
            : new Span(
                FrontMatterText.lineStart(text, key.span().start()),
                Math.min(end, FrontMatterText.nextLine(text, last)));
    String name = key.isMarked() ? key.span().of(text) : key.text();
    return new Entry(name, whole, key.span(), value.span(), value.shape(), value.items());
  }

  private FrontMatterValue value(FrontMatterNode node, int behind, boolean isFlow) {
    if (node.isList()) {
      return list(node);
    }
    if (node.isMap() && !isTemplate(node)) {
      return FrontMatterValue.deeper(node.span());
    }
    Item raw = raw(node, !isFlow);
    if (raw.span().isEmpty()) {
      return FrontMatterValue.empty(behind);
    }
    return FrontMatterValue.scalar(
        raw.span(), FrontMatterValue.item(raw.text(), raw.span(), flaws));
  }

  private FrontMatterValue list(FrontMatterNode node) {
    if (node.isWikilink()) {
      Item link = wikilink(node);
      return FrontMatterValue.scalar(
          node.span(), FrontMatterValue.item(link.text(), link.span(), flaws));
    }
    List<Item> items = new ArrayList<>();
    boolean isBlock = node.style() == Style.BLOCK_LIST;
    for (FrontMatterNode child : node.children()) {
      if (isDeeper(child)) {
        return FrontMatterValue.deeper(node.span());
      }
      Item raw = raw(child, isBlock);
      FrontMatterValue.item(raw.text(), raw.span(), flaws).ifPresent(items::add);
    }
    return FrontMatterValue.list(extended(node, isBlock), items);
  }

  /** A block list whose last item was cut at a {@code #} goes on to the end of that line. */
  private Span extended(FrontMatterNode list, boolean isBlock) {
    if (!isBlock || list.children().isEmpty()) {
      return list.span();
    }
    FrontMatterNode last = list.children().get(list.children().size() - 1);
    FrontMatterNode tail = last.isOnePair() ? last.children().get(1) : last;
    int behind = tail.style() == Style.PLAIN ? behindHash(tail.span().end()) : list.span().end();
    return new Span(list.span().start(), Math.max(behind, list.span().end()));
  }

  private boolean isDeeper(FrontMatterNode item) {
    if (item.isMap() && isTemplate(item)) {
      return false;
    }
    boolean isOneLine = item.span().of(text).indexOf('\n') < 0;
    return item.isMap() ? !item.isOnePair() || !isOneLine : item.isList() && !item.isWikilink();
  }

  private boolean isTemplate(FrontMatterNode map) {
    return map.style() == Style.FLOW_MAP && FrontMatterTemplate.isLeftOver(map.span().of(text));
  }

  /** The text of a scalar, or of what was meant as one. */
  private Item raw(FrontMatterNode node, boolean isBlock) {
    if (node.isList()) {
      return wikilink(node);
    }
    if (node.isMap()) {
      return isTemplate(node) ? new Item(node.span().of(text), node.span()) : pair(node, isBlock);
    }
    if (node.style() == Style.ALIAS || node.isMarked()) {
      String says = "'" + text.charAt(node.span().start()) + "' in front means more than text";
      return odd(node.span(), says);
    }
    int behind = node.style() == Style.PLAIN && isBlock ? behindHash(node.span().end()) : 0;
    return behind > 0 ? hashed(node, behind) : new Item(node.text(), node.span());
  }

  private Item wikilink(FrontMatterNode node) {
    return odd(node.span(), "a wikilink without quotes is a list in YAML");
  }

  /** {@code - a: b} (B: nine such items) keeps the words that stand there. */
  private Item pair(FrontMatterNode map, boolean isBlock) {
    FrontMatterNode value = map.children().get(1);
    int behind = value.style() == Style.PLAIN && isBlock ? behindHash(value.span().end()) : 0;
    int start = map.children().get(0).span().start();
    int last = Math.max(behind, Math.max(value.span().end(), map.children().get(0).span().end()));
    return odd(new Span(start, last), "a list item with ': ' is a map in YAML");
  }

  private Item hashed(FrontMatterNode node, int behind) {
    int hash = FrontMatterText.skipBlanks(text, node.span().end(), behind);
    Span span = new Span(node.text().isEmpty() ? hash : node.span().start(), behind);
    String cut = new Span(hash, behind).of(text);
    flaws.add(flaw(hash, "'#' behind a blank begins a comment in YAML", cut));
    String whole = node.text() + text.substring(node.span().end(), behind);
    return new Item(node.text().isEmpty() ? cut : whole, span);
  }

  private Item odd(Span span, String says) {
    String raw = FrontMatterText.joined(text, span);
    flaws.add(flaw(span.start(), says, raw));
    return new Item(raw, span);
  }

  private static Flaw flaw(int at, String says, String words) {
    return new Flaw(at, says + ": " + FrontMatterText.quoted(words), "read as text");
  }

  /** Where words like {@code #4 Name} end that YAML takes for a comment; 0 where there are none. */
  private int behindHash(int at) {
    int lineEnd = Math.min(end, FrontMatterText.lineEnd(text, at));
    return FrontMatterText.isHashWord(text, at, lineEnd)
        ? FrontMatterText.trimEnd(text, at, lineEnd)
        : 0;
  }
}
