package clipweave.clip;

import clipweave.note.Field;
import clipweave.note.Layer;
import clipweave.note.Reason;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the first lines of a body tell without being fields: the heading, a link to the page, a
 * quote that a clipper put there. All of it stays in the body.
 */
final class SourceLines {
  private static final int SEARCHED = 30;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_FIRST_LINE = 200;

  private final Page page;
  private final int from;
  private final int to;
  private final List<Field> fields = new ArrayList<>();

  private SourceLines(Page page, int from) {
    this.page = page;
    this.from = from;
    this.to = lastSearched(page, from);
  }

  /**
   * Reads from the body's first line on.
   *
   * @param isBare whether the clip has no header at all: then its first line may be the title
   */
  static List<Field> read(Page page, int from, boolean isBare) {
    SourceLines lines = new SourceLines(page, from);
    lines.readOpening(isBare);
    for (int line = from; line <= lines.to; line++) {
      lines.readLabel(line);
      lines.readQuote(line);
      lines.readSync(line);
    }
    return List.copyOf(lines.fields);
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

  private void readOpening(boolean isBare) {
    int line = first(false);
    int heading = first(true);
    boolean headed = heading <= to && readHeading(heading);
    if (headed) {
      line = page.skipBlank(heading + 1);
    }
    boolean linked = line <= to && readLinkLine(line, headed);
    if (!headed && !linked && isBare && line <= to) {
      readFirstLine(line);
    }
  }

  /** The first line that is not passed over; quotes may stand before a heading. */
  private int first(boolean passQuotes) {
    int line = from;
    while (line <= to && (isPassed(page.line(line).strip()) || (passQuotes && isQuote(line)))) {
      line++;
    }
    return line;
  }

  /** Blank lines, pictures, tags and lines of nothing but wiki links before the title. */
  private static boolean isPassed(String line) {
    boolean links = line.startsWith("[[") && line.endsWith("]]");
    boolean rule = line.length() > 2 && line.replace("-", "").isEmpty();
    boolean picture = line.startsWith("![") || line.startsWith("[![");
    return line.isEmpty() || links || rule || picture || !InlineHeader.tags(line).isEmpty();
  }

  private boolean readHeading(int line) {
    String text = page.line(line);
    Span span = page.span(line);
    boolean atx = text.startsWith("# ");
    boolean setext = !atx && line < page.count() && isUnderline(page.line(line + 1).strip());
    if ((!atx && !setext) || MetadataList.isHeading(text)) {
      return false;
    }
    Span title = page.trim(atx ? new Span(span.start() + 2, span.end()) : span);
    Optional<LineLink> link = LineLink.whole(page.text(), title);
    link.ifPresent(l -> addSource("", l.url(), 0.9, "the link in the first heading"));
    addTitle(link.map(LineLink::text).orElse(title), "heading", 0.9, "the first heading");
    return true;
  }

  private static boolean isUnderline(String line) {
    return line.length() > 1 && line.replace("=", "").isEmpty();
  }

  /** A line that is one link and nothing else. */
  private boolean readLinkLine(int line, boolean behindHeading) {
    Span span = page.trim(page.span(line));
    boolean item = page.text().startsWith("- [", span.start());
    Span value = item ? new Span(span.start() + 2, span.end()) : span;
    List<LineLink> links = LineLink.all(page.text(), value);
    boolean one = links.size() == 1 && isAll(links.get(0), value);
    if (!one || SourceLabels.isLinkText(links.get(0).text().of(page.text()))) {
      return false;
    }
    boolean sure = behindHeading || item;
    addSource("", links.get(0).url(), sure ? 0.85 : 0.6, "a line that is one link");
    if (!behindHeading) {
      addTitle(links.get(0).text(), "link-line", 0.6, "the text of the link on the first line");
    }
    return true;
  }

  private static boolean isAll(LineLink link, Span value) {
    return link.text().start() == value.start() + 1 && link.url().end() + 2 >= value.end();
  }

  /** The first line of a text without any header, if a blank line or a source line follows it. */
  private void readFirstLine(int line) {
    Span span = page.trim(page.span(line));
    boolean alone = line == page.count() || page.isBlank(line + 1) || hasLabel(line + 1);
    boolean prose = span.isEmpty() || "->*+|`<=#".indexOf(page.text().charAt(span.start())) < 0;
    boolean address = WebAddress.isWeb(span.of(page.text()));
    if (alone && prose && !address && !hasLabel(line) && !hasKey(line) && isTitle(span)) {
      addTitle(span, "first-line", 0.7, "the first line, which stands alone");
    }
  }

  /** A long line, and one that ends like a sentence, is a paragraph. */
  private boolean isTitle(Span span) {
    boolean ends = !span.isEmpty() && ".,;:\u3002".indexOf(page.text().charAt(span.end() - 1)) >= 0;
    return !ends && span.length() <= LONGEST_FIRST_LINE;
  }

  private boolean hasKey(int line) {
    return KeyLine.read(page, page.span(line))
        .filter(k -> FieldNames.isTelling(k.key().of(page.text())))
        .isPresent();
  }

  private boolean hasLabel(int line) {
    return KeyLine.read(page, page.span(line))
        .filter(k -> SourceLabels.isLabel(k.key().of(page.text())))
        .isPresent();
  }

  /** {@code Link: url}, {@code [Read Original](url)}, with or without quote marks and bullets. */
  private void readLabel(int line) {
    Span span = page.span(line);
    Optional<KeyLine> key =
        KeyLine.read(page, span).filter(k -> SourceLabels.isLabel(k.key().of(page.text())));
    if (key.isPresent()) {
      String label = key.get().key().of(page.text());
      url(key.get().value())
          .ifPresent(u -> addSource(label, u, 0.85, "the line '" + Tidy.line(label) + ":'"));
      return;
    }
    for (LineLink link : LineLink.all(page.text(), span)) {
      String words = link.text().of(page.text());
      if (SourceLabels.isLinkText(words)) {
        addSource(words, link.url(), 0.9, "the link '" + Tidy.line(words) + "'");
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
        addSource("", links.get(1).url(), 0.95, "the second link of the clipper's quote");
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
      add(Field.DESCRIPTION, "", excerpt, span, reason("quote", 0.9, "the quote at the top"));
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
      Reason reason = reason("sync-line", 0.8, "the day of the first sync");
      add(Field.CLIPPED, "", span.of(page.text()), span, reason);
    }
  }

  /** The first link or URL of a value that does not point at the clipper's own machine. */
  private Optional<Span> url(Span value) {
    Optional<LineLink> whole = LineLink.whole(page.text(), value);
    if (whole.isPresent() && isUsable(whole.get().url())) {
      return whole.map(LineLink::url);
    }
    for (LineLink link : LineLink.all(page.text(), value)) {
      if (isUsable(link.url())) {
        return Optional.of(link.url());
      }
    }
    return bare(value).filter(this::isUsable);
  }

  private boolean isUsable(Span url) {
    String text = url.of(page.text());
    return WebAddress.isWeb(text) && !WebAddress.isLocal(text);
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

  private void addSource(String key, Span url, double sure, String words) {
    if (isUsable(url)) {
      add(Field.SOURCE, key, url.of(page.text()), url, reason("source-line", sure, words));
    }
  }

  private void addTitle(Span span, String rule, double sure, String words) {
    if (!span.isEmpty() && span.length() <= LONGEST_TITLE) {
      add(Field.TITLE, "", span.of(page.text()), span, reason(rule, sure, words));
    }
  }

  private void add(String name, String key, String value, Span span, Reason reason) {
    fields.add(new Field(name, key, List.of(value), Layer.SOURCE_LINE, span, reason));
  }

  private static Reason reason(String rule, double sure, String words) {
    return new Reason(rule, sure, words);
  }
}
