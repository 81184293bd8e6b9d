package clipweave.syntax;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Spans made disjoint, so that what meets them is found by halving. */
final class Spans {
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int size;

  /** Adds one that starts no earlier than those before. */
  void add(Span span) {
    if (size > 0 && span.start() < ends[size - 1]) {
      ends[size - 1] = Math.max(ends[size - 1], span.end());
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = span.start();
    ends[size++] = span.end();
  }

  /** Whether one of them overlaps {@code span}. */
  boolean meet(Span span) {
    int before = lastFrom(span.start());
    return overlaps(before, span) || overlaps(before + 1, span);
  }

  /** What of {@code whole} they leave free, in order. */
  List<Span> gaps(Span whole) {
    List<Span> gaps = new ArrayList<>();
    int at = whole.start();
    for (int i = Math.max(0, lastFrom(at)); i < size && starts[i] < whole.end(); i++) {
      if (starts[i] > at) {
        gaps.add(new Span(at, starts[i]));
      }
      at = Math.max(at, ends[i]);
    }
    if (at < whole.end()) {
      gaps.add(new Span(at, whole.end()));
    }
    return gaps;
  }

  /** The last one that starts at or before an offset, or -1. */
  private int lastFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  private boolean overlaps(int index, Span span) {
    return index >= 0 && index < size && starts[index] < span.end() && span.start() < ends[index];
  }
}
