package clipweave.weave;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Code between backticks as generous programs pair them: where a run of them has no partner, its
 * last ones may open code on their own, up to the next run of so many in the same paragraph.
 */
final class LooseTicks {
  private final String text;
  private final List<Span> found = new ArrayList<>();

  private LooseTicks(String text) {
    this.text = text;
  }

  /** Those that begin and end in a part of the text, in its order. */
  static List<Span> in(String text, Span part) {
    LooseTicks ticks = new LooseTicks(text);
    for (int start = part.start(); start < part.end(); ) {
      int end = ticks.paragraphEnd(start, part.end());
      ticks.pair(ticks.runs(start, end));
      start = end;
    }
    return ticks.found;
  }

  /** Behind the first end of a line that only a blank line follows. */
  private int paragraphEnd(int from, int limit) {
    for (int i = text.indexOf('\n', from); i >= 0 && i < limit; i = text.indexOf('\n', i + 1)) {
      int next = i + 1;
      while (next < limit && " \t\r".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next < limit && text.charAt(next) == '\n') {
        return next;
      }
    }
    return limit;
  }

  private List<Span> runs(int from, int to) {
    List<Span> runs = new ArrayList<>();
    for (int i = text.indexOf('`', from); i >= 0 && i < to; i = text.indexOf('`', i)) {
      int start = i;
      while (i < to && text.charAt(i) == '`') {
        i++;
      }
      runs.add(new Span(start, i));
    }
    return runs;
  }

  private void pair(List<Span> runs) {
    Map<Integer, TreeSet<Span>> byLength = new HashMap<>();
    runs.forEach(r -> byLength.computeIfAbsent(r.length(), n -> new TreeSet<>()).add(r));
    int end = 0;
    for (Span open : runs) {
      if (open.start() >= end) {
        end = pair(open, byLength);
      }
    }
  }

  /** Where the code that a run opens ends, or the run itself. */
  private int pair(Span open, Map<Integer, TreeSet<Span>> byLength) {
    for (int n = open.length(); n > 0; n--) {
      Span close = byLength.getOrDefault(n, new TreeSet<>()).higher(open);
      if (close != null) {
        found.add(new Span(open.end() - n, close.end()));
        return close.end();
      }
    }
    return open.end();
  }
}
