package clipweave.syntax;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Flaw;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a block that YAML refuses, key by key: each key with the lines below it is tried as YAML on
 * its own, and what is still refused is read by its look (FORMATS C 1 to 12).
 */
final class FrontMatterLines {
  private final String text;
  private final Span inner;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private int loose;

  /** For printable text. */
  FrontMatterLines(String text, Span inner) {
    this.text = text;
    this.inner = inner;
  }

  FrontMatterLines read() {
    int base = -1;
    int open = -1;
    for (int at = inner.start(); at < inner.end(); at = FrontMatterText.nextLine(text, at)) {
      int end = end(at);
      int indent = FrontMatterText.skipBlanks(text, at, end) - at;
      if (base >= 0 && indent > base || FrontMatterKey.of(text, at, end).isEmpty()) {
        loose += isLoose(at, end, Math.max(base, 0)) ? 1 : 0;
        if (open < 0) {
          stray(at, end);
        }
        continue;
      }
      base = base < 0 ? indent : Math.min(base, indent);
      close(open, at);
      open = at;
    }
    close(open, inner.end());
    return this;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Flaw> flaws() {
    return flaws;
  }

  /** Whether most lines that are not indented name a key: else it is prose between two rules. */
  boolean isPlausible() {
    return !entries.isEmpty() && loose <= entries.size();
  }

  private int end(int at) {
    return Math.min(inner.end(), FrontMatterText.lineEnd(text, at));
  }

  /** Whether a line is neither key nor item nor comment, and not indented either. */
  private boolean isLoose(int at, int end, int base) {
    int first = FrontMatterText.skipBlanks(text, at, end);
    return first < end
        && first - at <= base
        && text.charAt(first) != '#'
        && !FrontMatterListLook.isDash(text, first, end);
  }

  private void stray(int at, int end) {
    String line = text.substring(at, end).strip();
    if (!line.isEmpty() && !line.startsWith("#")) {
      flaws.add(new Flaw(at, "no key in " + FrontMatterText.quoted(line), "left as it is"));
    }
  }

  private void close(int start, int end) {
    if (start < 0) {
      return;
    }
    Optional<Entry> entry = byYaml(start, end);
    entries.add(entry.isPresent() ? entry.get() : byLook(start, end));
  }

  private Optional<Entry> byYaml(int start, int end) {
    Optional<FrontMatterNode> root = FrontMatterEvents.read(text, new Span(start, end));
    if (root.isEmpty() || root.get().children().size() != 2) {
      return Optional.empty();
    }
    List<Flaw> met = new ArrayList<>();
    Optional<List<Entry>> read = new FrontMatterMeaning(text, end, met).entries(root.get());
    if (read.isPresent()) {
      flaws.addAll(met);
    }
    return read.map(one -> one.get(0));
  }

  private Entry byLook(int start, int end) {
    FrontMatterKey key = FrontMatterKey.of(text, start, end(start)).orElseThrow();
    FrontMatterLook look = new FrontMatterLook(text, new Span(key.colon() + 1, end), flaws);
    FrontMatterValue value = look.value();
    int last = Math.max(key.colon() + 1, value.span().end());
    Span whole = new Span(start, Math.min(end, FrontMatterText.nextLine(text, last)));
    return new Entry(key.name(), whole, key.span(), value.span(), value.shape(), value.items());
  }
}
