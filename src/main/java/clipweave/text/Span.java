package clipweave.text;

/**
 * A half-open range of UTF-16 offsets in a text: from {@code start} up to, not including, {@code
 * end}.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset: a place to insert. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether both cover a common character; an empty span overlaps what it stands strictly inside
   * of.
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same span in a text that stands {@code by} characters further on. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * Written out, since a record's own goes by method handles, which are slow before they are hot.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
