package clipweave.weave;

import clipweave.syntax.Outline;
import clipweave.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * What stands around a mention.
 *
 * @param before the word in front of it with what is between, lower case; short
 * @param after the same behind it
 * @param heading the heading it stands under, lower case; empty under none
 * @param folders that of its note and that of the note it names
 * @param folder that of the note it names
 * @param signs the characters around it
 * @param line how it stands in its line
 * @param kind of what origin the name is, whether it is written so, and the like
 */
record Surroundings(
    String before,
    String after,
    String heading,
    String folders,
    String folder,
    String signs,
    String line,
    String kind) {
  private static final int REACH = 24;

  static Surroundings of(SourceNote note, Candidate candidate) {
    Span span = candidate.span();
    return new Surroundings(
        word(note.text(), span.start() - 1, -1),
        word(note.text(), span.end(), 1),
        heading(note, span.start()),
        Folders.of(note.path()) + '\n' + Folders.of(candidate.target()),
        Folders.of(candidate.target()),
        signs(note.text(), span),
        line(LineSpot.of(note.text(), span)),
        kind(note.text(), candidate));
  }

  private static String signs(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 1), span.start())
        + '_'
        + text.substring(span.end(), Math.min(text.length(), span.end() + 1));
  }

  private static String line(LineSpot spot) {
    return (spot.isFirst() ? "first" : "")
        + (spot.isLast() ? " last" : "")
        + (spot.isListItem() ? " item" : "")
        + (spot.isQuote() ? " quote" : "");
  }

  private static String kind(String text, Candidate candidate) {
    int at = candidate.span().start();
    boolean isInside = Character.isUpperCase(text.codePointAt(at)) && !Sentences.startAt(text, at);
    return candidate.name().origin()
        + (candidate.isExact() ? " exact" : "")
        + (candidate.isOneWord() ? " word" : "")
        + (isInside ? " inside" : "");
  }

  /** From {@code at} on in one direction: a few signs, then a word, both on the same line. */
  private static String word(String text, int at, int step) {
    int i = at;
    while (isIn(text, i) && Math.abs(i - at) < 4 && isGap(text.charAt(i))) {
      i += step;
    }
    while (isIn(text, i) && Math.abs(i - at) < REACH && Character.isLetterOrDigit(text.charAt(i))) {
      i += step;
    }
    String all = step < 0 ? text.substring(i + 1, at + 1) : text.substring(at, i);
    return all.toLowerCase(Locale.ROOT);
  }

  private static boolean isIn(String text, int i) {
    return i >= 0 && i < text.length();
  }

  private static boolean isGap(char c) {
    return !Character.isLetterOrDigit(c) && c != '\n' && c != '\r';
  }

  private static String heading(SourceNote note, int at) {
    List<Outline.Heading> headings = note.outline().headings();
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean isBefore = headings.get(middle).span().start() <= at;
      low = isBefore ? middle + 1 : low;
      high = isBefore ? high : middle;
    }
    return low == 0 ? "" : headings.get(low - 1).text().toLowerCase(Locale.ROOT);
  }
}
