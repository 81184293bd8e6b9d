package clipweave.weave;

import clipweave.text.Lines;
import clipweave.text.Span;

/**
 * Words that stand in a note for what comes with them: its own title in a list of what it is, the
 * label of an address or of a block of code. A name among them is no mention.
 */
final class Captions {
  /** A line so much longer than the title says more than it. */
  private static final int MORE = 60;

  private static final int MARKS = 8;

  private final SourceNote note;
  private final Lines lines;
  private final String title;

  private Captions(SourceNote note) {
    this.note = note;
    this.lines = Lines.of(note.text());
    String file = note.path().substring(note.path().lastIndexOf('/') + 1);
    this.title = bare(file.endsWith(".md") ? file.substring(0, file.length() - 3) : file);
  }

  static Captions of(SourceNote note) {
    return new Captions(note);
  }

  boolean has(Span span) {
    Span line = lines.content(lines.lineOf(span.start()));
    return isBeforeAddress(span, line) || isAboveCode(span, line) || isInTitle(span, line);
  }

  /** {@code Bluesky: https://...}. */
  private boolean isBeforeAddress(Span span, Span line) {
    String text = note.text();
    int i = span.end();
    while (i < line.end() && ":*< \t".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > span.end()
        && text.substring(span.end(), i).contains(":")
        && text.startsWith("http", i);
  }

  /** The name of its language, on a line of its own. */
  private boolean isAboveCode(Span span, Span line) {
    int here = lines.lineOf(span.start());
    boolean isAlone =
        line.length() < span.length() + MARKS
            && bare(line.of(note.text())).equals(bare(span.of(note.text())));
    return isAlone && (isFence(here + 1) || (isBlank(here + 1) && isFence(here + 2)));
  }

  private boolean isFence(int line) {
    return line <= lines.count() && lines.content(line).of(note.text()).startsWith("```");
  }

  private boolean isBlank(int line) {
    return line <= lines.count() && lines.content(line).of(note.text()).isBlank();
  }

  /** {@code Full Title: ...}. */
  private boolean isInTitle(Span span, Span line) {
    String name = bare(span.of(note.text()));
    return title.length() > name.length()
        && line.length() < title.length() * 2 + MORE
        && title.contains(name)
        && bare(line.of(note.text())).contains(title);
  }

  /** Letters and digits alone, in lower case. */
  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> bare.appendCodePoint(Character.toLowerCase(c)));
    return bare.toString();
  }
}
