package clipweave.merge;

import clipweave.syntax.FrontMatter;
import clipweave.syntax.FrontMatter.Entry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The front matter of one version: its text up to the body, and what was read from it. */
final class Head {
  private final String text;
  private final FrontMatter read;
  private final Map<String, Entry> byKey = new LinkedHashMap<>();

  private Head(String text, FrontMatter read) {
    this.text = text;
    this.read = read;
    read.entries().forEach(entry -> byKey.put(folded(entry), entry));
  }

  /** The head of a note without a byte-order mark; empty where it has no front matter. */
  static Head of(String note) {
    FrontMatter read = FrontMatter.read(note);
    return new Head(note.substring(0, read.block().end()), read);
  }

  /** A key without regard to case. */
  static String folded(Entry entry) {
    return entry.key().toLowerCase(Locale.ROOT);
  }

  String text() {
    return text;
  }

  /** Where keys may be put in that follow no other; 0 without front matter. */
  int start() {
    return read.isPresent() ? read.inner().start() : 0;
  }

  boolean isPresent() {
    return read.isPresent();
  }

  /** Its keys in their order, folded. */
  Set<String> keys() {
    return byKey.keySet();
  }

  Optional<Entry> entry(String foldedKey) {
    return Optional.ofNullable(byKey.get(foldedKey));
  }

  FieldValue value(String foldedKey) {
    return FieldValue.of(entry(foldedKey), text);
  }

  boolean isSame(Head other) {
    return LineEnd.unified(text).equals(LineEnd.unified(other.text));
  }

  /** Whether a parser takes it, and each key stands once, on lines of its own. Else it is lines. */
  boolean isByKey() {
    return read.block().start() == 0
        && !read.isRepaired()
        && byKey.size() == read.entries().size()
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
}
