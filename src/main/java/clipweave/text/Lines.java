package clipweave.text;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CRLF or the end of the text. */
public final class Lines {
  private final CharSequence text;
  private final int[] starts;

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
    int column = Character.codePointCount(text, starts[line - 1], offset) + 1;
    return new Place(line, column);
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
