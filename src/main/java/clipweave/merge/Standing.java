package clipweave.merge;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the places of an older text are found in a newer one: by lines, and inside lines that are
 * different by words and signs. What is too big to compare counts as replaced.
 */
public final class Standing {
  private static final int FIRST_CJK = 0x2e80;

  /** A stretch of the older text and what stands in its place. */
  private record Changed(Span older, Span newer) {
    Changed shifted(int inOlder, int inNewer) {
      return new Changed(older.shifted(inOlder), newer.shifted(inNewer));
    }
  }

  private final List<Changed> changes = new ArrayList<>();

  private Standing() {}

  /** Compares two texts. */
  public static Standing of(String older, String newer) {
    Standing standing = new Standing();
    if (!older.equals(newer)) {
      changed(older, newer, cut(older, true), cut(newer, true))
          .forEach(lines -> standing.addFine(lines, older, newer));
    }
    return standing;
  }

  private void addFine(Changed lines, String older, String newer) {
    String before = lines.older().of(older);
    String after = lines.newer().of(newer);
    for (Changed words : changed(before, after, cut(before, false), cut(after, false))) {
      changes.add(words.shifted(lines.older().start(), lines.newer().start()));
    }
  }

  private static List<Changed> changed(
      String older, String newer, List<String> before, List<String> after) {
    List<Tokens> tokens = Tokens.of(List.of(before, after));
    Optional<List<Hunk>> hunks = ThreeWay.hunks(tokens.get(0), tokens.get(1), tokens.get(0));
    if (hunks.isEmpty()) {
      return List.of(new Changed(new Span(0, older.length()), new Span(0, newer.length())));
    }
    int[] inOlder = offsets(before);
    int[] inNewer = offsets(after);
    return hunks.get().stream()
        .map(h -> new Changed(span(inOlder, h.base()), span(inNewer, h.yours())))
        .toList();
  }

  private static Span span(int[] offsets, Span tokens) {
    return new Span(offsets[tokens.start()], offsets[tokens.end()]);
  }

  private static int[] offsets(List<String> parts) {
    int[] offsets = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      offsets[i + 1] = offsets[i] + parts.get(i).length();
    }
    return offsets;
  }

  /** Lines with their ends; or words, blanks and single signs. */
  private static List<String> cut(String text, boolean isByLines) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = isByLines ? afterLine(text, at) : afterWord(text, at);
      parts.add(text.substring(at, end));
      at = end;
    }
    return parts;
  }

  private static int afterLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static int afterWord(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isWord(text.charAt(at)) && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return c < FIRST_CJK && Character.isLetterOrDigit(c);
  }

  /** What stands in the newer text where {@code span} was; what was put in beside it is not it. */
  public Span image(Span span) {
    int start = start(span.start());
    return new Span(start, Math.max(start, end(span.end())));
  }

  private int start(int offset) {
    int i = firstFrom(offset + 1);
    if (i == 0) {
      return offset;
    }
    Changed last = changes.get(i - 1);
    int behind = offset - last.older().end();
    return behind >= 0 ? last.newer().end() + behind : last.newer().start();
  }

  private int end(int offset) {
    int i = firstFrom(offset);
    if (i == 0) {
      return offset;
    }
    Changed last = changes.get(i - 1);
    return last.newer().end() + Math.max(0, offset - last.older().end());
  }

  /** The first change that begins at {@code offset} or behind. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes.get(middle).older().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
