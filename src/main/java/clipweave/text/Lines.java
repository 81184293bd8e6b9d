package clipweave.text;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CRLF or the end of the text. */
public final class Lines {
  private final CharSequence text;
  private final int[] starts;

  /** The place told last: in a long line the next is counted from there. */
  private volatile Told told = new Told(0, new Place(1, 1));

  private record Told(int offset, Place place) {}

  private Lines(CharSequence text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static Lines of(CharSequence text) {
    String string = text.toString();
    int[] starts = new int[16];
    int count = 1;
    for (int i = string.indexOf('\n'); i >= 0; i = string.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return new Lines(text, Arrays.copyOf(starts, count));
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  public int count() {
    return starts.length;
  }

  /** The line (from 1) that holds an offset. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public Place place(int offset) {
    int line = lineOf(offset);
    Told last = told;
    boolean goesOn = last.place().line() == line && last.offset() <= offset && isWhole(last);
    int from = goesOn ? last.offset() : starts[line - 1];
    int column =
        Character.codePointCount(text, from, offset) + (goesOn ? last.place().column() : 1);
    Place place = new Place(line, column);
    told = new Told(offset, place);
    return place;
  }

  /** Not in the middle of a code point. */
  private boolean isWhole(Told last) {
    int at = last.offset();
    return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
  }

  /** The characters of a line (from 1) with its line end. */
  public Span whole(int line) {
    return new Span(starts[line - 1], line == starts.length ? text.length() : starts[line]);
  }

  /** The characters of a line (from 1) without LF or CRLF. */
  public Span content(int line) {
    Span whole = whole(line);
    int end = whole.end();
    if (end > whole.start() && text.charAt(end - 1) == '\n') {
      end--;
      if (end > whole.start() && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return new Span(whole.start(), end);
  }
}
