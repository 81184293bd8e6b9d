package clipweave.merge;

import clipweave.syntax.FrontMatter.Entry;
import clipweave.syntax.FrontMatter.Shape;
import clipweave.syntax.Yaml;
import clipweave.text.Edit;
import clipweave.text.Edits;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest edits of your front matter that make its keys say what they should. */
final class HeadEdits {
  static final String BECAUSE = "changed in the clip";
  private static final String FENCE = "---";

  private final Head yours;
  private final Head theirs;
  private final String eol;
  private final Map<String, Integer> places;
  private final List<Edit> edits = new ArrayList<>();

  HeadEdits(Head yours, Head theirs, String eol) {
    this.yours = yours;
    this.theirs = theirs;
    this.eol = eol;
    this.places = places(yours, theirs);
  }

  /** Your head with every edit made; one without front matter gets a block where it needs one. */
  String apply() {
    String text = Edits.of(edits).applyTo(yours.text());
    boolean isNew = !yours.isPresent() && !text.isEmpty();
    return isNew ? FENCE + eol + text + FENCE + eol : text;
  }

  void delete(Entry mine) {
    edits.add(Edit.delete(mine.whole(), BECAUSE));
  }

  /** Puts their lines behind the key that they stand behind there. */
  void insert(Entry other) {
    insertLines(other, inYourLineEnds(other.whole().of(theirs.text())));
  }

  void insertList(Entry other, List<String> items) {
    if (items.equals(other.values())) {
      insert(other);
      return;
    }
    StringBuilder lines = new StringBuilder(other.keySpan().of(theirs.text())).append(':');
    items.forEach(item -> lines.append(eol).append("  - ").append(Yaml.scalar(item)));
    insertLines(other, lines.append(eol).toString());
  }

  /** Makes your value theirs; false where a comment of yours stands in the way. */
  boolean replaceValue(Entry mine, Entry other) {
    String value = other.valueSpan().of(theirs.text());
    if (isOneLine(mine, yours) && isOneLine(other, theirs)) {
      edits.add(new Edit(mine.valueSpan(), value, BECAUSE));
      return true;
    }
    Span old = behindColon(mine, yours);
    if (old.of(yours.text()).substring(0, mine.valueSpan().start() - old.start()).contains("#")) {
      return false;
    }
    boolean isBlock = value.startsWith("|") || value.startsWith(">");
    String with =
        isBlock && !restOfLine(old.end()).isBlank()
            ? " " + Yaml.quoted(other.values().get(0))
            : inYourLineEnds(behindColon(other, theirs).of(theirs.text()));
    edits.add(new Edit(old, with, BECAUSE));
    return true;
  }

  /** Makes your list these items; false where it is written in a way we do not know. */
  boolean setList(Entry mine, Optional<Entry> other, List<String> items) {
    if (mine.shape() == Shape.LIST) {
      return ListEdits.of(yours.text(), mine, items, eol).map(edits::addAll).isPresent();
    }
    if (other.filter(entry -> items.equals(entry.values())).isPresent()) {
      return replaceValue(mine, other.get());
    }
    List<String> written = items.stream().map(Yaml::flowScalar).toList();
    String list = " [" + String.join(", ", written) + "]";
    edits.add(new Edit(behindColon(mine, yours), list, BECAUSE));
    return true;
  }

  private void insertLines(Entry other, String lines) {
    edits.add(Edit.insert(places.get(Head.folded(other)), lines, BECAUSE));
  }

  /** Where each of their keys goes that you do not have: behind yours that it follows there. */
  private static Map<String, Integer> places(Head yours, Head theirs) {
    Map<String, Integer> places = new HashMap<>();
    int place = yours.start();
    for (String key : theirs.keys()) {
      places.put(key, place);
      place = yours.entry(key).map(mine -> mine.whole().end()).orElse(place);
    }
    return places;
  }

  private static boolean isOneLine(Entry entry, Head head) {
    return !entry.valueSpan().isEmpty()
        && behindColon(entry, head).of(head.text()).indexOf('\n') < 0;
  }

  private static Span behindColon(Entry entry, Head head) {
    int colon = head.text().indexOf(':', entry.keySpan().end());
    return new Span(colon + 1, Math.max(colon + 1, entry.valueSpan().end()));
  }

  private String restOfLine(int at) {
    return yours.text().substring(at, yours.text().indexOf('\n', at));
  }

  private String inYourLineEnds(String text) {
    return LineEnd.unified(text).replace(LineEnd.LF, eol);
  }
}
