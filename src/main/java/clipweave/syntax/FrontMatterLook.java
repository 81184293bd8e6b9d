package clipweave.syntax;

import clipweave.syntax.FrontMatter.Flaw;
import clipweave.syntax.FrontMatter.Item;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one value that YAML refuses by what it looks like: text, list, block of text. */
final class FrontMatterLook {
  private final String text;
  private final int start;
  private final int firstEnd;
  private final int end;
  private final List<Flaw> flaws;

  /** For what stands behind a colon, up to the next key. */
  FrontMatterLook(String text, Span region, List<Flaw> flaws) {
    this.text = text;
    this.firstEnd = Math.min(region.end(), FrontMatterText.lineEnd(text, region.start()));
    this.start = FrontMatterText.skipBlanks(text, region.start(), firstEnd);
    this.end = FrontMatterText.trimEnd(text, region.start(), region.end());
    this.flaws = flaws;
  }

  FrontMatterValue value() {
    boolean isComment = start < firstEnd && text.charAt(start) == '#' && !isHashWord();
    if (start == firstEnd || isComment) {
      return start + 1 > end || firstEnd >= end ? FrontMatterValue.empty(behindColon()) : below();
    }
    FrontMatterBlockText block = new FrontMatterBlockText(text, new Span(start, end));
    if (block.isOne()) {
      return scalar(block.span(), block.read());
    }
    char first = text.charAt(start);
    if (first == '[' || first == '{') {
      return bracketed();
    }
    return written();
  }

  private boolean isHashWord() {
    return FrontMatterText.isHashWord(text, start - 1, firstEnd);
  }

  private int behindColon() {
    return text.lastIndexOf(':', start) + 1;
  }

  private FrontMatterValue scalar(Span span, String words) {
    return FrontMatterValue.scalar(span, FrontMatterValue.item(words, span, flaws));
  }

  /** The value begins on a line of its own. */
  private FrontMatterValue below() {
    int line = FrontMatterText.nextLine(text, firstEnd);
    int at = FrontMatterText.skipWhite(text, line, end);
    boolean isIndented = at > FrontMatterText.lineStart(text, at);
    if (FrontMatterListLook.isDash(text, at, end)) {
      return list(line);
    }
    if (!isIndented) {
      flaws.add(flaw(at, "no key in", "left as it is"));
      return FrontMatterValue.empty(behindColon());
    }
    if (FrontMatterKey.of(text, at, FrontMatterText.lineEnd(text, at)).isPresent()) {
      return FrontMatterValue.deeper(new Span(at, end));
    }
    return text(new Span(at, end));
  }

  private FrontMatterValue list(int line) {
    return new FrontMatterListLook(text, new Span(line, end), flaws).value();
  }

  private FrontMatterValue bracketed() {
    boolean isMap = text.charAt(start) == '{';
    int last = text.lastIndexOf(isMap ? '}' : ']', end - 1);
    int behind = last < start ? end : last + 1;
    String rest = text.substring(behind, end).strip();
    Span span = new Span(start, behind);
    FrontMatterFlowLook flow = new FrontMatterFlowLook(text, span, flaws);
    if (last < start || !(rest.isEmpty() || rest.startsWith("#")) || !flow.isOne()) {
      return written();
    }
    if (FrontMatterTemplate.isLeftOver(span.of(text))) {
      return scalar(span, span.of(text));
    }
    return isMap ? FrontMatterValue.deeper(span) : flow.value();
  }

  /** A text that begins on the key's line: to its last line, but not into a list below it. */
  private FrontMatterValue written() {
    int stop = firstEnd;
    while (stop < end) {
      int next = FrontMatterText.nextLine(text, stop);
      int at = FrontMatterText.skipWhite(text, next, end);
      if (FrontMatterListLook.isDash(text, at, end) || text.charAt(at) == '#') {
        break;
      }
      stop = Math.min(end, FrontMatterText.lineEnd(text, at));
    }
    if (stop < end) {
      int at = FrontMatterText.skipWhite(text, stop, end);
      flaws.add(flaw(at, "a list below a text", "left as it is"));
    }
    return text(new Span(start, stop));
  }

  private FrontMatterValue text(Span span) {
    List<Item> links = FrontMatterFlowLook.wikilinks(text, span);
    if (links.size() > 1) {
      flaws.add(flaw(span.start(), "wikilinks without quotes", "read as a list"));
      return FrontMatterValue.list(span, links);
    }
    Span used = FrontMatterQuotes.withoutComment(text, span);
    String words = FrontMatterQuotes.read(text, used);
    flaws.add(flaw(used.start(), FrontMatterQuotes.oddity(text, used), "read as text"));
    return scalar(used, words);
  }

  private Flaw flaw(int at, String says, String did) {
    String line = text.substring(at, Math.min(end, FrontMatterText.lineEnd(text, at)));
    return new Flaw(at, says + ": " + FrontMatterText.quoted(line), did);
  }

  /** Only for the items of a list: the same reading of one text. */
  static Item item(String text, Span span) {
    Span used = FrontMatterQuotes.withoutComment(text, span);
    return new Item(FrontMatterQuotes.read(text, used), used);
  }

  static List<Item> items(String text, List<Span> spans, List<Flaw> flaws) {
    List<Item> items = new ArrayList<>();
    for (Span span : spans) {
      Item item = item(text, span);
      FrontMatterValue.item(item.text(), item.span(), flaws).ifPresent(items::add);
    }
    return items;
  }
}
