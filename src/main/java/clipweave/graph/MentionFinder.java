package clipweave.graph;

import clipweave.syntax.FrontMatter;
import clipweave.syntax.Outline;
import clipweave.text.Lines;
import clipweave.text.Place;
import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a note's names stand in the prose of other notes without being links: whole words, in
 * any case, never on protected ground.
 */
public final class MentionFinder {
  private static final int SHORTEST = 2;

  private final String path;
  private final List<String> names;

  private MentionFinder(String path, List<String> names) {
    this.path = path;
    this.names = names;
  }

  /** For the note at {@code path}: its file's name, and its title and aliases in {@code others}. */
  public static MentionFinder of(String path, Collection<String> others) {
    List<String> names = new ArrayList<>(List.of(NoteText.stem(path)));
    names.addAll(others);
    names.removeIf(n -> n.codePointCount(0, n.length()) < SHORTEST || n.isBlank());
    names.sort(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n));
    return new MentionFinder(path, names.stream().distinct().toList());
  }

  /** For a note that was read. */
  public static MentionFinder of(NoteReading reading) {
    List<String> others = new ArrayList<>(reading.aliases());
    others.add(reading.node().title());
    return of(reading.node().id(), others);
  }

  /** The mentions in one note, in the order of its text; none in the note itself. */
  public List<NoteLinks.Mention> in(NoteText note) {
    if (note.path().equals(path)) {
      return List.of();
    }
    String text = note.text();
    int body = FrontMatter.read(text).block().end();
    List<Span> spans = spans(text, body);
    if (spans.isEmpty()) {
      return List.of();
    }
    Outline outline = Outline.scan(text, new Span(body, text.length()));
    Lines lines = Lines.of(text);
    Sentence sentences = new Sentence(text, lines);
    List<NoteLinks.Mention> found = new ArrayList<>();
    for (Span span : spans) {
      if (!outline.isProtected(span)) {
        Place place = lines.place(span.start());
        String sentence = sentences.around(span);
        found.add(
            new NoteLinks.Mention(
                note.path(), place.line(), place.column(), span.of(text), sentence));
      }
    }
    return found;
  }

  /** Where a name stands as a whole word; the longest at each place, none inside another. */
  private List<Span> spans(String text, int body) {
    List<Span> spans = new ArrayList<>();
    int i = body;
    while (i < text.length()) {
      int length = lengthAt(text, i);
      if (length > 0) {
        spans.add(new Span(i, i + length));
      }
      i += Math.max(1, length);
    }
    return spans;
  }

  private int lengthAt(String text, int at) {
    for (String name : names) {
      if (text.regionMatches(true, at, name, 0, name.length())
          && isBorder(text, at)
          && isBorder(text, at + name.length())) {
        return name.length();
      }
    }
    return 0;
  }

  /** Between two letters or digits there is no border, unless a script without blanks is one. */
  private static boolean isBorder(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    boolean areWords = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return !areWords || isUnspaced(before) || isUnspaced(after);
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
