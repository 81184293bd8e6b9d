package clipweave.clip;

import clipweave.text.Span;
import java.util.List;
import java.util.Optional;

/** The first line that says something: a heading, a link to the page, a title on its own. */
final class Opening {
  private static final int LONGEST_FIRST_LINE = 200;

  private final Page page;
  private final FoundLines found;
  private final int from;
  private final int to;

  private Opening(FoundLines found, int from, int to) {
    this.page = found.page();
    this.found = found;
    this.from = from;
    this.to = to;
  }

  /**
   * Looks at the lines from one to another.
   *
   * @param isBare whether the clip has no header at all: then its first line may be the title
   */
  static void read(FoundLines found, int from, int to, boolean isBare) {
    new Opening(found, from, to).read(isBare);
  }

  private void read(boolean isBare) {
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
    link.ifPresent(l -> found.source("", l.url(), 0.9, "the link in the first heading"));
    found.title(link.map(LineLink::text).orElse(title), "heading", 0.9, "the first heading");
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
    found.source("", links.get(0).url(), sure ? 0.85 : 0.6, "a line that is one link");
    if (!behindHeading) {
      found.title(links.get(0).text(), "link-line", 0.6, "the text of the link on the first line");
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
      found.title(span, "first-line", 0.7, "the first line, which stands alone");
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

  private boolean isQuote(int line) {
    return page.line(line).stripLeading().startsWith(">");
  }
}
