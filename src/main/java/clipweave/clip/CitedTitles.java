package clipweave.clip;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Titles of works that a body cites without a URL: {@code Link: Google "We Have No Moat"}. The
 * quoted parts of the line are the titles; without quotes the rest of the line is.
 */
public final class CitedTitles {
  private static final int LONGEST_LINE = 500;
  private static final int SHORTEST = 4;
  private static final String QUOTES =
      "\"\"\u201C\u201D\u201E\u201C\u00AB\u00BB\u300C\u300D\u300E\u300F\u300A\u300B";
  private static final Set<String> LABELS =
      Set.of(
          "link",
          "links",
          "source",
          "via",
          "article",
          "paper",
          "original",
          "reference",
          "ref",
          "readmore",
          "related",
          "quelle",
          "fuente",
          "источник",
          "原文",
          "来源",
          "出典",
          "链接");

  /** A cited title and where it stands, without its quotes. */
  public record Cited(String title, Span span) {}

  private CitedTitles() {}

  /** Every cited title of a body, in the order of the text; code is passed over. */
  public static List<Cited> in(String text, Span body) {
    Page page = Page.of("", text);
    List<Cited> found = new ArrayList<>();
    boolean code = false;
    int last = body.isEmpty() ? 0 : page.lineOf(body.end() - 1);
    for (int line = page.lineOf(body.start()); line <= last; line++) {
      Span span = page.span(line);
      if (isFence(text, span)) {
        code = !code;
      } else if (!code && span.length() <= LONGEST_LINE) {
        cited(page, span).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isFence(String text, Span line) {
    return text.startsWith("```", line.start()) || text.startsWith("~~~", line.start());
  }

  private static List<Cited> cited(Page page, Span line) {
    Optional<Span> rest =
        KeyLine.read(page, line)
            .filter(k -> LABELS.contains(FieldNames.fold(k.key().of(page.text()))))
            .map(KeyLine::value)
            .filter(v -> isPlain(v.of(page.text())));
    if (rest.isEmpty()) {
      return List.of();
    }
    List<Cited> quoted = quoted(page.text(), rest.get());
    boolean whole = quoted.isEmpty() && isTitle(rest.get().of(page.text()));
    return whole ? List.of(new Cited(rest.get().of(page.text()), rest.get())) : quoted;
  }

  /** Without any link: what has a URL or a note of its own needs no title. */
  private static boolean isPlain(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    return !lower.contains("://")
        && !lower.contains("](")
        && !lower.contains("[[")
        && !lower.startsWith("www.");
  }

  /** A single word of Latin letters is a name or a site, not the title of a work. */
  private static boolean isTitle(String rest) {
    boolean latin = rest.chars().allMatch(c -> c < 0x250);
    return rest.length() >= SHORTEST && (!latin || rest.indexOf(' ') > 0);
  }

  private static List<Cited> quoted(String text, Span rest) {
    List<Cited> found = new ArrayList<>();
    int at = rest.start();
    while (at < rest.end()) {
      int open = QUOTES.indexOf(text.charAt(at));
      int end =
          open >= 0 && open % 2 == 0
              ? closing(text, at + 1, rest.end(), QUOTES.charAt(open + 1))
              : -1;
      if (end > at + SHORTEST) {
        Span span = new Span(at + 1, end);
        found.add(new Cited(span.of(text), span));
        at = end;
      }
      at++;
    }
    return found;
  }

  private static int closing(String text, int from, int limit, char quote) {
    int at = from;
    while (at < limit && text.charAt(at) != quote) {
      at++;
    }
    return at < limit ? at : -1;
  }
}
