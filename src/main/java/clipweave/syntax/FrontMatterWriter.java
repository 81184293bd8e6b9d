package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Item;
import clipweave.syntax.FrontMatter.Property;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes the smallest edits that change a block: comments, order, quotes and line ends of
 * everything else stay (P2, P6). A value of maps is never touched.
 *
 * <p>Edits of one reading of a text may be put together with {@link Edits#and}, one for each entry
 * and part; empty values are not written into lists.
 */
public final class FrontMatterWriter {
  private final String text;
  private final FrontMatter front;
  private final FrontMatterLayout layout;
  private final String printable;

  private FrontMatterWriter(String text, FrontMatter front) {
    this.text = text;
    this.front = front;
    this.layout = FrontMatterLayout.of(text, front);
    this.printable = FrontMatterText.printable(text, front.inner());
  }

  /** For a text and what was read from it. */
  public static FrontMatterWriter of(String text, FrontMatter front) {
    return new FrontMatterWriter(text, front);
  }

  /** Puts a new block before a text that has none, behind its byte-order mark. */
  public static Edits addBlock(String text, List<Property> properties) {
    String block = FrontMatter.newBlock(properties, FrontMatterLayout.eol(text));
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    return block.isEmpty() ? Edits.none() : one(Span.at(at), block, "header added");
  }

  /**
   * What makes a block that YAML refuses, or reads otherwise than we do, one that every reader
   * takes with the values we read; nothing for a block in order or a text without one. Where a key
   * is written twice the last stays, and what it does not hold stays as a comment.
   */
  public static Edits repaired(String text) {
    return FrontMatterRepair.edits(text);
  }

  public Edits rename(Entry entry, String newKey) {
    return entry.key().equals(newKey)
        ? Edits.none()
        : one(entry.keySpan(), key(newKey), "'" + entry.key() + "' is '" + newKey + "' here");
  }

  /** One text; an empty one leaves the key with nothing behind it. */
  public Edits setScalar(Entry entry, String value) {
    boolean isSame = entry.shape() == Shape.SCALAR && entry.values().get(0).equals(value);
    if (isSame || entry.shape() == Shape.OTHER) {
      return Edits.none();
    }
    return value.isEmpty() ? clear(entry) : put(entry, inStyle(entry.valueSpan(), value, isFlow()));
  }

  /** One date, number or checkbox, written without quotes unless the value has them (P3). */
  public Edits setBare(Entry entry, String value) {
    boolean isQuoted = entry.shape() == Shape.SCALAR && quote(entry.valueSpan()) != 0;
    boolean isSame = entry.shape() == Shape.SCALAR && entry.values().get(0).equals(value);
    return isQuoted || isSame || value.isEmpty() || entry.shape() == Shape.OTHER
        ? setScalar(entry, value)
        : put(entry, Yaml.bare(value));
  }

  /** A list, in the entry's own style where it is one; what stays stays as it is written. */
  public Edits setList(Entry entry, List<String> values) {
    List<String> wanted = values.stream().filter(value -> !value.isEmpty()).toList();
    boolean isSame = entry.shape() == Shape.LIST && entry.values().equals(wanted);
    if (isSame || entry.shape() == Shape.OTHER) {
      return Edits.none();
    }
    boolean isBlock = FrontMatterLayout.isBlockList(text, entry);
    boolean isBracketed = entry.shape() == Shape.LIST && !isBlock;
    if (isBracketed && (entry.items().isEmpty() || wanted.isEmpty() || !isSound(entry))) {
      return put(entry, FrontMatterLayout.flow(wanted));
    }
    if (wanted.isEmpty()) {
      return clear(entry);
    }
    if (entry.shape() == Shape.LIST && !entry.items().isEmpty() && isSound(entry)) {
      return Edits.of(new FrontMatterListEdits(text, entry, layout, isBlock).to(wanted));
    }
    return isFlow() ? put(entry, FrontMatterLayout.flow(wanted)) : newList(entry, wanted);
  }

  /** Adds what is not there yet; a single value becomes the first of a list. */
  public Edits addToList(Entry entry, List<String> values) {
    List<String> all = new ArrayList<>(entry.values());
    values.stream().filter(value -> !all.contains(value)).forEach(all::add);
    return all.size() == entry.values().size() ? Edits.none() : setList(entry, all);
  }

  /** The same value, written so that YAML takes it for what we read. */
  public Edits quoteRepair(Entry entry) {
    return switch (entry.shape()) {
      case SCALAR -> put(entry, Yaml.quoted(entry.values().get(0)));
      case LIST -> isSound(entry) ? oddItems(entry) : list(entry);
      case EMPTY -> entry.valueSpan().isEmpty() ? Edits.none() : leftOver(entry);
      case OTHER -> Edits.none();
    };
  }

  /** New keys before the closing fence, in the order given. */
  public Edits append(List<Property> properties) {
    if (properties.isEmpty()) {
      return Edits.none();
    }
    if (isFlow()) {
      throw new IllegalStateException("a header in braces is repaired before it grows (P2)");
    }
    int end = front.inner().end();
    boolean isOpen = end > front.inner().start() && text.charAt(end - 1) != '\n';
    String lines = layout.lines(properties);
    String cut = lines.substring(0, lines.length() - layout.eol().length());
    return one(Span.at(end), isOpen ? layout.eol() + cut : lines, "header completed");
  }

  private boolean isFlow() {
    return FrontMatterLayout.isFlow(text, front);
  }

  /** Only the items that we read otherwise than YAML does. */
  private Edits oddItems(Entry entry) {
    boolean isBlock = FrontMatterLayout.isBlockList(text, entry);
    FrontMatterFlaws flaws = new FrontMatterFlaws(front.flaws());
    List<Edit> edits = new ArrayList<>();
    for (Item item : entry.items()) {
      if (flaws.meet(item.span(), at -> true)) {
        String value = isBlock ? Yaml.scalar(item.text()) : Yaml.flowScalar(item.text());
        edits.add(new Edit(item.span(), value, because(entry)));
      }
    }
    return Edits.of(edits);
  }

  private Edits list(Entry entry) {
    return FrontMatterLayout.isBlockList(text, entry)
        ? new FrontMatterRepairedList(text, entry, layout).edits()
        : put(entry, FrontMatterLayout.flow(entry.values()));
  }

  /** What a template left: quoted where it stands behind the colon, else made a comment. */
  private Edits leftOver(Entry entry) {
    if (quote(entry.valueSpan()) != 0 && isSound(entry)) {
      return Edits.none();
    }
    return isBelow(entry)
        ? new FrontMatterRepairedList(text, entry, layout).edits()
        : put(entry, Yaml.quoted(FrontMatterText.joined(text, entry.valueSpan())));
  }

  private Edits newList(Entry entry, List<String> values) {
    List<Edit> edits = new ArrayList<>(clear(entry).list());
    int at = isBelow(entry) ? keyLineEnd(entry) : lastLineEnd(entry);
    edits.add(Edit.insert(at, layout.items(values), because(entry)));
    return Edits.of(edits);
  }

  /** Writes a value in the place of the one that is there. */
  private Edits put(Entry entry, String value) {
    boolean isClosed = "\"'[".indexOf(value.charAt(0)) >= 0;
    Edits comment = isClosed ? Edits.none() : comment(entry);
    int colon = colonEnd(entry);
    Span old = entry.valueSpan();
    if (old.isEmpty() || isBelow(entry)) {
      Span below = new Span(isBelow(entry) ? keyLineEnd(entry) : old.end(), old.end());
      Edits gone = below.isEmpty() ? Edits.none() : one(below, "", because(entry));
      return comment.and(gone).and(one(blanksBehind(entry), " " + value, because(entry)));
    }
    boolean isParted = isFlow() || text.substring(colon, old.start()).equals(" ");
    Span span = isParted ? old : new Span(colon, old.end());
    return comment.and(one(span, isParted ? value : " " + value, because(entry)));
  }

  private Edits clear(Entry entry) {
    Span old = entry.valueSpan();
    if (old.isEmpty()) {
      return Edits.none();
    }
    if (isFlow()) {
      return one(old, "\"\"", because(entry));
    }
    int from = isBelow(entry) ? keyLineEnd(entry) : colonEnd(entry);
    return comment(entry).and(one(new Span(from, old.end()), "", because(entry)));
  }

  /** A comment like {@code #this} would be taken for a word of the value before it. */
  private Edits comment(Entry entry) {
    int at = isBelow(entry) ? colonEnd(entry) : entry.valueSpan().end();
    int end = lineEnd(at);
    int hash = FrontMatterText.skipBlanks(text, at, end);
    return !isFlow() && FrontMatterText.isHashWord(text, at, end)
        ? one(Span.at(hash + 1), " ", "a comment stays one")
        : Edits.none();
  }

  /** Behind the colon, with the blanks there unless a comment needs them. */
  private Span blanksBehind(Entry entry) {
    int colon = colonEnd(entry);
    int end = keyLineEnd(entry);
    return FrontMatterText.skipBlanks(text, colon, end) == end
        ? new Span(colon, end)
        : Span.at(colon);
  }

  private boolean isBelow(Entry entry) {
    return entry.valueSpan().start() > keyLineEnd(entry);
  }

  private int colonEnd(Entry entry) {
    return text.indexOf(':', entry.keySpan().end()) + 1;
  }

  private int keyLineEnd(Entry entry) {
    return lineEnd(entry.keySpan().end());
  }

  private int lastLineEnd(Entry entry) {
    return lineEnd(entry.valueSpan().end());
  }

  private int lineEnd(int at) {
    return Math.min(front.inner().end(), FrontMatterText.lineEnd(text, at));
  }

  private boolean isSound(Entry entry) {
    return isFlow() || FrontMatterEvents.read(printable, entry.whole()).isPresent();
  }

  private String key(String key) {
    return isFlow() ? Yaml.quoted(key) : Yaml.scalar(key);
  }

  private String inStyle(Span old, String value, boolean isFlow) {
    return FrontMatterListEdits.inStyle(quote(old), value, isFlow);
  }

  private char quote(Span span) {
    return FrontMatterListEdits.quote(text, span);
  }

  private static String because(Entry entry) {
    return "'" + entry.key() + "' in the header";
  }

  private static Edits one(Span span, String with, String because) {
    return Edits.of(List.of(new Edit(span, with, because)));
  }
}
