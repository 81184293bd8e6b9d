package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the first lines of a body tell without being fields: the heading, a link to the page, a
 * quote that a clipper put there. All of it stays in the body.
 */
final class SourceLines {
  private static final int SEARCHED = 30;

  private final Page page;
  private final int to;
  private final FoundLines found;

  private SourceLines(Page page, int from) {
    this.page = page;
    this.found = new FoundLines(page);
    this.to = lastSearched(page, from);
  }

  /**
   * Reads from the body's first line on.
   *
   * @param isBare whether the clip has no header at all: then its first line may be the title
   */
  static List<Field> read(Page page, int from, boolean isBare) {
    SourceLines lines = new SourceLines(page, from);
    Opening.read(lines.found, from, lines.to, isBare);
    for (int line = from; line <= lines.to; line++) {
      lines.readLabel(line);
      lines.readQuote(line);
      lines.readSync(line);
    }
    return lines.found.fields();
  }

  /** The search ends with the first fence of code. */
  private static int lastSearched(Page page, int from) {
    int last = from - 1;
    int seen = 0;
    for (int line = from; line <= page.count() && seen < SEARCHED; line++) {
      String text = page.line(line);
      if (text.startsWith("```") || text.startsWith("~~~")) {
        return last;
      }
      seen += page.isBlank(line) ? 0 : 1;
      last = line;
    }
    return last;
  }

  /** {@code Link: url}, {@code [Read Original](url)}, with or without quote marks and bullets. */
  private void readLabel(int line) {
    Span span = page.span(line);
    Optional<KeyLine> key =
        KeyLine.read(page, span).filter(k -> SourceLabels.isLabel(k.key().of(page.text())));
    if (key.isPresent()) {
      String label = key.get().key().of(page.text());
      url(key.get().value())
          .ifPresent(u -> found.source(label, u, 0.85, "the line '" + Tidy.line(label) + ":'"));
      return;
    }
    for (LineLink link : LineLink.all(page.text(), span)) {
      String words = link.text().of(page.text());
      if (SourceLabels.isLinkText(words)) {
        found.source(words, link.url(), 0.9, "the link '" + Tidy.line(words) + "'");
      }
    }
  }

  /** SimpRead's quote names itself first and the page second; MarkDownload's holds an excerpt. */
  private void readQuote(int line) {
    String text = page.line(line).strip();
    if (!text.startsWith(">")) {
      return;
    }
    if (text.contains("SimpRead") || text.contains("简悦")) {
      List<LineLink> links = LineLink.all(page.text(), page.span(line));
      if (links.size() > 1) {
        found.source("", links.get(1).url(), 0.95, "the second link of the clipper's quote");
        addExcerpt(line + 1);
      }
    } else if (FieldNames.fold(text.replace("#", "")).equals(">excerpt") && text.contains("#")) {
      addExcerpt(line + 1);
    }
  }

  private void addExcerpt(int first) {
    StringBuilder words = new StringBuilder();
    int line = first;
    while (line <= page.count() && line < first + SEARCHED && isQuote(line)) {
      words.append(page.line(line).strip().substring(1)).append(' ');
      line++;
    }
    String excerpt = Tidy.line(words.toString());
    if (!excerpt.isEmpty()) {
      Span span = new Span(page.span(first).start(), page.span(line - 1).end());
      Reason reason = new Reason("quote", 0.9, "the quote at the top");
      found.add(Field.DESCRIPTION, "", excerpt, span, reason);
    }
  }

  private boolean isQuote(int line) {
    return page.line(line).stripLeading().startsWith(">");
  }

  /** Readwise's {@code - Highlights first synced by [[Readwise]] [[Nov 19th, 2022]]}. */
  private void readSync(int line) {
    String text = page.line(line);
    int at = text.indexOf("first synced by [[");
    int day = at < 0 ? -1 : text.indexOf("]] [[", at);
    int end = day < 0 ? -1 : text.indexOf("]]", day + 5);
    if (end > 0) {
      Span span = new Span(day + 3, end + 2).shifted(page.span(line).start());
      Reason reason = new Reason("sync-line", 0.8, "the day of the first sync");
      found.add(Field.CLIPPED, "", span.of(page.text()), span, reason);
    }
  }

  /** The first link or URL of a value that does not point at the clipper's own machine. */
  private Optional<Span> url(Span value) {
    Optional<LineLink> whole = LineLink.whole(page.text(), value);
    if (whole.isPresent() && found.isUsable(whole.get().url())) {
      return whole.map(LineLink::url);
    }
    for (LineLink link : LineLink.all(page.text(), value)) {
      if (found.isUsable(link.url())) {
        return Optional.of(link.url());
      }
    }
    return bare(value).filter(found::isUsable);
  }

  private Optional<Span> bare(Span value) {
    String text = value.of(page.text());
    int at = text.indexOf("http");
    if (at < 0) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length()
        && !Tidy.isBlank(text.charAt(end))
        && "<>\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(new Span(at, end).shifted(value.start()));
  }
}
