package clipweave.merge;

import clipweave.syntax.FrontMatter;
import clipweave.syntax.FrontMatter.Entry;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The front matter of one version: its text up to the body, and what was read from it. */
record Head(String text, FrontMatter read) {
  /** The head of a note without a byte-order mark; empty where it has no front matter. */
  static Head of(String note) {
    FrontMatter read = FrontMatter.read(note);
    return new Head(note.substring(0, read.block().end()), read);
  }

  /** Whether a parser takes it, and each key stands once, on lines of its own. Else it is lines. */
  boolean isByKey() {
    Set<String> keys = new HashSet<>();
    return read.block().start() == 0
        && !read.isRepaired()
        && read.entries().stream().allMatch(e -> keys.add(e.key().toLowerCase(Locale.ROOT)))
        && read.entries().stream().allMatch(this::isOnItsLines);
  }

  /** JSON between the fences and keys behind a question mark are not. */
  private boolean isOnItsLines(Entry entry) {
    int colon = text.indexOf(':', entry.keySpan().end());
    return entry.whole().start() == entry.keySpan().start()
        && text.charAt(entry.whole().end() - 1) == '\n'
        && colon >= 0
        && text.substring(entry.keySpan().end(), colon).isBlank();
  }

  boolean isSame(Head other) {
    return LineEnd.unified(text).equals(LineEnd.unified(other.text));
  }

  Optional<Entry> entry(String key) {
    return read.entry(key);
  }

  FieldValue value(String key) {
    return FieldValue.of(entry(key), text);
  }
}
