package clipweave.clip;

import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.text.Span;

/** A clip's text by lines. A byte-order mark belongs to no line and counts for no column. */
final class Page {
  private final String file;
  private final String text;
  private final Lines lines;
  private final int start;

  private Page(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = Lines.of(text);
    this.start = text.startsWith("\uFEFF") ? 1 : 0;
  }

  static Page of(String file, String text) {
    return new Page(file, text);
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The offset of the first character behind a byte-order mark. */
  int start() {
    return start;
  }

  int count() {
    return lines.count();
  }

  int lineOf(int offset) {
    return lines.lineOf(offset);
  }

  /** The characters of a line (from 1) without its end. */
  Span span(int line) {
    Span content = lines.content(line);
    return content.start() < start ? new Span(start, Math.max(start, content.end())) : content;
  }

  String line(int line) {
    return span(line).of(text);
  }

  boolean isBlank(int line) {
    Span span = span(line);
    for (int i = span.start(); i < span.end(); i++) {
      if (!Tidy.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the line behind this one begins; the end of the text after the last. */
  int after(int line) {
    return lines.whole(line).end();
  }

  /** The first line from {@code line} on that is not blank; behind the last if all are. */
  int skipBlank(int line) {
    int at = line;
    while (at <= count() && isBlank(at)) {
      at++;
    }
    return at;
  }

  Place place(int offset) {
    Place place = lines.place(offset);
    boolean marked = start == 1 && place.line() == 1 && place.column() > 1;
    return marked ? new Place(1, place.column() - 1) : place;
  }

  /** The part of a span without blanks at its ends. */
  Span trim(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && Tidy.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && Tidy.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
