package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a block one that every reader of YAML takes with our values: by small edits where reading
 * the result proves them right, else by keys written anew with the old lines under {@code
 * original}.
 */
final class FrontMatterRepair {
  private final String text;
  private final FrontMatter front;
  private final String printable;
  private final FrontMatterWriter writer;
  private final FrontMatterLayout layout;
  private final FrontMatterUnion union;
  private final FrontMatterFlaws flaws;
  private final Map<String, Entry> kept = new LinkedHashMap<>();
  private final List<Edit> edits = new ArrayList<>();

  private FrontMatterRepair(String text, FrontMatter front) {
    this.text = text;
    this.front = front;
    this.printable = FrontMatterText.printable(text, front.inner());
    this.writer = FrontMatterWriter.of(text, front);
    this.layout = FrontMatterLayout.of(text, front);
    this.union = new FrontMatterUnion(front.entries());
    this.flaws = new FrontMatterFlaws(front.flaws());
    front.entries().forEach(e -> kept.merge(folded(e), e, FrontMatterRepair::later));
  }

  static Edits edits(String text) {
    FrontMatter front = FrontMatter.read(text);
    boolean isFlow = FrontMatterLayout.isFlow(text, front);
    boolean isFine = !front.isRepaired() && front.flaws().isEmpty() && !isFlow;
    return isFine ? Edits.none() : new FrontMatterRepair(text, front).edits();
  }

  private Edits edits() {
    Edits fences = fences();
    if (FrontMatterLayout.isFlow(text, front)) {
      return fences.and(inLines());
    }
    Edits small = small();
    return isRight(small) ? fences.and(small) : fences.and(anew());
  }

  /** The block first, on lines of its own; what stood before it stands behind it. */
  private Edits fences() {
    List<Edit> moved = new ArrayList<>();
    Span lead = new Span(text.startsWith("\uFEFF") ? 1 : 0, front.block().start());
    if (!lead.isEmpty()) {
      moved.add(Edit.delete(lead, "the header comes first"));
      String words = lead.of(text).isBlank() ? "" : lead.of(text);
      boolean isOpen = text.charAt(front.block().end() - 1) != '\n';
      moved.add(Edit.insert(front.block().end(), isOpen ? layout.eol() + words : words, "moved"));
    }
    int close = front.inner().end();
    if (close > front.inner().start() && text.charAt(close - 1) != '\n') {
      moved.add(Edit.insert(close, layout.eol(), "the closing '---' on a line of its own"));
    }
    return Edits.of(moved);
  }

  private Edits small() {
    int end = front.inner().start();
    for (Entry entry : front.entries()) {
      comment(new Span(end, Math.max(end, entry.whole().start())));
      end = entry.whole().end();
      if (kept.get(folded(entry)) != entry) {
        repeated(entry, kept.get(folded(entry)));
      } else {
        repair(entry);
      }
    }
    comment(new Span(end, front.inner().end()));
    controls();
    return Edits.of(edits);
  }

  private static String folded(Entry entry) {
    return FrontMatterText.folded(entry.key());
  }

  private static Entry later(Entry a, Entry b) {
    return b.items().isEmpty() && b.shape() != Shape.OTHER ? a : b;
  }

  /** An entry that another one stands for: gone if that says the same, else a comment. */
  private void repeated(Entry entry, Entry kept) {
    if (entry.values().equals(kept.values()) && entry.shape() != Shape.OTHER) {
      edits.add(Edit.delete(entry.whole(), "written twice"));
    } else {
      comment(entry.whole());
    }
  }

  private void repair(Entry entry) {
    boolean isSound = FrontMatterEvents.read(printable, entry.whole()).isPresent();
    List<String> united = union.values(entry.key());
    if (!entry.values().equals(united)) {
      edits.addAll(writer.setList(entry, united).list());
    } else if (!isSound || hasFlaw(entry)) {
      edits.addAll(writer.quoteRepair(entry).list());
    }
    if (!isSound && Yaml.needsQuotes(entry.key())) {
      edits.add(new Edit(entry.keySpan(), Yaml.scalar(entry.key()), "a key that YAML takes"));
    }
    int start = entry.whole().start();
    String indent = FrontMatterLayout.indent(text, entry.keySpan().start());
    if (!indent.equals(layout.keyIndent())) {
      Span blanks = new Span(start, start + indent.length());
      edits.add(new Edit(blanks, layout.keyIndent(), "keys stand below each other"));
    }
  }

  private boolean hasFlaw(Entry entry) {
    Span value = new Span(entry.keySpan().end(), entry.whole().end());
    return flaws.meet(value, at -> !isControl(at));
  }

  /** A sign before each line of a span that holds more than a comment. */
  private void comment(Span lines) {
    for (int at = lines.start(); at < lines.end(); at = FrontMatterText.nextLine(text, at)) {
      int end = Math.min(lines.end(), FrontMatterText.lineEnd(text, at));
      int first = FrontMatterText.skipBlanks(text, at, end);
      if (first < end && text.charAt(first) != '#') {
        edits.add(Edit.insert(at, "# ", "not a value of the header"));
      }
    }
  }

  /** A blank for each control character that no other edit takes away. */
  private void controls() {
    List<Edit> others = Edits.of(edits).list();
    int next = 0;
    for (int i = front.inner().start(); i < front.inner().end(); i++) {
      while (next < others.size() && others.get(next).span().end() <= i) {
        next++;
      }
      boolean isCovered = next < others.size() && others.get(next).span().contains(i);
      if (isControl(i) && !isCovered) {
        edits.add(new Edit(new Span(i, i + 1), " ", "a control character"));
      }
    }
  }

  private boolean isControl(int at) {
    return text.charAt(at) != printable.charAt(at);
  }

  private boolean isRight(Edits small) {
    FrontMatter result = FrontMatter.read(fences().and(small).applyTo(text));
    FrontMatterUnion read = new FrontMatterUnion(result.entries());
    return result.isPresent()
        && !result.isRepaired()
        && result.entries().size() == kept.size()
        && result.entries().stream().allMatch(this::isDeepOrFlatAsBefore)
        && union.keys().stream().allMatch(key -> read.values(key).equals(union.values(key)));
  }

  private boolean isDeepOrFlatAsBefore(Entry entry) {
    Entry before = kept.get(folded(entry));
    return before != null && (before.shape() == Shape.OTHER) == (entry.shape() == Shape.OTHER);
  }

  /** JSON as lines (P2), each deeper value as it stands. */
  private Edits inLines() {
    StringBuilder out = new StringBuilder();
    for (Entry entry : front.entries()) {
      boolean isQuoted = FrontMatterListEdits.quote(text, entry.valueSpan()) != 0;
      String raw = FrontMatterText.joined(printable, entry.valueSpan());
      out.append(
          switch (entry.shape()) {
            case OTHER -> Yaml.scalar(entry.key()) + ": " + raw + layout.eol();
            case LIST -> layout.lines(List.of(Property.list(entry.key(), entry.values())));
            default -> layout.lines(List.of(property(entry, isQuoted)));
          });
    }
    return Edits.of(List.of(new Edit(front.inner(), out.toString(), "JSON becomes lines")));
  }

  private static Property property(Entry entry, boolean isText) {
    if (entry.values().isEmpty()) {
      return Property.empty(entry.key());
    }
    String value = entry.values().get(0);
    return isText ? Property.text(entry.key(), value) : Property.bare(entry.key(), value);
  }

  private Edits anew() {
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Entry entry : front.entries()) {
      List<String> values = union.values(entry.key());
      boolean isList = values.size() > 1 || entry.shape() == Shape.LIST;
      Property.Kind kind = isList ? Property.Kind.LIST : Property.Kind.TEXT;
      properties.put(folded(entry), new Property(entry.key(), values, kind));
    }
    FrontMatterLayout plain = new FrontMatterLayout(layout.eol(), "", "  ");
    String key = properties.containsKey("original") ? "original header" : "original";
    String lines = plain.lines(List.copyOf(properties.values())) + key + ": " + original();
    boolean isOpen = !front.inner().of(text).endsWith("\n");
    String block = isOpen ? lines : lines + layout.eol();
    return Edits.of(List.of(new Edit(front.inner(), block, "the header as it was: 'original'")));
  }

  /** The old lines, so that reading the value gives them back. */
  private String original() {
    String inner = front.inner().of(text);
    boolean isLike = inner.replace(layout.eol(), "").chars().noneMatch(c -> c == '\r' || c == '\n');
    if (!isLike || !inner.equals(front.inner().of(printable)) || !inner.endsWith("\n")) {
      return Yaml.quoted(inner);
    }
    StringBuilder out = new StringBuilder("|2+");
    for (int at = 0; at < inner.length(); at = FrontMatterText.nextLine(inner, at)) {
      String line = inner.substring(at, FrontMatterText.lineEnd(inner, at));
      out.append(layout.eol()).append(line.isEmpty() ? "" : "  " + line);
    }
    return out.toString();
  }
}
