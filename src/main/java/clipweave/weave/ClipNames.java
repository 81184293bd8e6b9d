package clipweave.weave;

import clipweave.weave.NameRun.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * The runs of one clip, packed: one line each distinct one, with its marks and how often it stands
 * there.
 */
record ClipNames(String id, String source, String packed, List<AcronymPairs.Pair> pairs) {
  private static final Mark[] MARKS = Mark.values();

  ClipNames {
    pairs = List.copyOf(pairs);
  }

  static ClipNames of(String id, String source, List<NameRun> runs, List<AcronymPairs.Pair> pairs) {
    Map<String, Integer> counts = new TreeMap<>();
    runs.forEach(r -> counts.merge(packed(r), 1, Integer::sum));
    StringBuilder out = new StringBuilder();
    counts.forEach((run, n) -> out.append(n).append(' ').append(run).append('\n'));
    return new ClipNames(id, source, out.toString(), pairs);
  }

  private static String packed(NameRun run) {
    int bits = 0;
    for (Mark mark : run.marks()) {
      bits |= 1 << mark.ordinal();
    }
    return Integer.toHexString(bits) + " " + run.words(0, run.size());
  }

  /** Each distinct run and how often it stands there. */
  void each(ObjIntConsumer<NameRun> consumer) {
    packed
        .lines()
        .forEach(
            line -> {
              int first = line.indexOf(' ');
              int second = line.indexOf(' ', first + 1);
              int bits = Integer.parseInt(line.substring(first + 1, second), 16);
              consumer.accept(
                  new NameRun(tokens(line.substring(second + 1)), marks(bits)),
                  Integer.parseInt(line.substring(0, first)));
            });
  }

  static List<NameToken> tokens(String words) {
    List<NameToken> tokens = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      int end = words.indexOf(' ', start);
      end = end < 0 ? words.length() : end;
      tokens.add(NameToken.of(start, words.substring(start, end)));
      start = end + 1;
    }
    return tokens;
  }

  private static Set<Mark> marks(int bits) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : MARKS) {
      if ((bits & 1 << mark.ordinal()) != 0) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
