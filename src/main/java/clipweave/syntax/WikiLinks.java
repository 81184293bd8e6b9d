package clipweave.syntax;

import clipweave.note.Link;
import clipweave.note.Link.Form;
import clipweave.syntax.Outline.Kind;
import clipweave.text.Span;

/**
 * Reads Obsidian's links (L1).
 *
 * <pre>
 * link = '!'? '[[' target ('#' sub)? ('|' text)? ']]'
 * </pre>
 *
 * On one line; a single {@code ]} ends nothing; the first unescaped pipe begins the text, in tables
 * an escaped one too. What has a {@code [} in its target is no link but is left untouched, and so
 * is a link without a target (FORMATS, row 28).
 */
final class WikiLinks {
  private final String text;
  private final Parts parts;

  WikiLinks(String text, Parts parts) {
    this.text = text;
    this.parts = parts;
  }

  /** Behind the link whose brackets open at {@code open}, or -1; {@code start} has the sign. */
  int read(int start, int open, Unit unit) {
    int from = open + 2;
    if (from >= unit.end() || text.charAt(from) == '[') {
      return -1;
    }
    boolean inRow = unit.form() == Unit.Form.ROW;
    int pipe = -1;
    boolean isOdd = false;
    for (int i = from; i + 1 < unit.end(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if (c == '\n' || c == '\r' || (c == '[' && next == '[')) {
        return -1;
      }
      if (c == ']' && next == ']') {
        return close(new Found(start, from, pipe, closing(pipe, i, unit), isOdd), unit);
      }
      isOdd |= c == '[' && pipe < 0;
      if (pipe < 0 && c == '|' && (inRow || text.charAt(i - 1) != '\\')) {
        pipe = i;
      }
    }
    return -1;
  }

  private record Found(int start, int from, int pipe, int close, boolean isOdd) {
    int end() {
      return close + 2;
    }
  }

  /** A text may end in a bracket of its own: {@code [[Note|see [1]]]}. */
  private int closing(int pipe, int close, Unit unit) {
    boolean isThird = pipe >= 0 && close + 2 < unit.end() && text.charAt(close + 2) == ']';
    int opened = isThird ? text.lastIndexOf('[', close - 1) : -1;
    return opened > pipe && text.indexOf(']', opened) == close ? close + 1 : close;
  }

  private int close(Found found, Unit unit) {
    boolean isFollowed = found.end() < unit.end() && text.charAt(found.end()) == '(';
    if (isFollowed && new LinkTail(text, unit.end()).read(found.end()).isPresent()) {
      return -1;
    }
    if (found.isOdd()) {
      parts.add(Kind.LINK, found.start(), found.end());
      return found.end();
    }
    return link(found, unit) ? found.end() : -1;
  }

  private boolean link(Found found, Unit unit) {
    boolean hasText = found.pipe() >= 0;
    int end = hasText ? pipeStart(found, unit) : found.close();
    Span written = trimmed(found.from(), end);
    int hash = Chars.find(text, "#", written.start(), written.end());
    Span path = hash < 0 ? written : trimmed(written.start(), hash);
    String subpath = hash < 0 ? "" : plain(trimmed(hash + 1, written.end()));
    if (path.isEmpty() && subpath.isEmpty()) {
      return false;
    }
    Span own = hasText ? trimmed(found.pipe() + 1, found.close()) : path;
    boolean isShown = hasText && !own.isEmpty();
    parts.link(
        new Link(
            new Span(found.start(), found.end()),
            Form.WIKI,
            text.charAt(found.start()) == '!',
            plain(path),
            subpath,
            plain(isShown ? own : written),
            path,
            isShown ? own : path));
    return true;
  }

  private int pipeStart(Found found, Unit unit) {
    boolean isEscaped = unit.form() == Unit.Form.ROW && text.charAt(found.pipe() - 1) == '\\';
    return isEscaped ? found.pipe() - 1 : found.pipe();
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Chars.isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isWhite(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private String plain(Span span) {
    return span.of(text).replace("\\|", "|");
  }
}
