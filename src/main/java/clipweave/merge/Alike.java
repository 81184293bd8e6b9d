package clipweave.merge;

import java.util.List;

/**
 * What two insertions at one place have in common. A blank line that sets what follows apart is not
 * counted: each insertion keeps its own.
 */
final class Alike {
  private Alike() {}

  /** How many lines both begin with. */
  static int atStart(List<String> one, List<String> other) {
    int shorter = Math.min(one.size(), other.size());
    int count = 0;
    while (count < shorter && one.get(count).equals(other.get(count))) {
      count++;
    }
    while (count > 0 && count < shorter && one.get(count - 1).isBlank()) {
      count--;
    }
    return count;
  }

  /** How many lines both end with. */
  static int atEnd(List<String> one, List<String> other) {
    int shorter = Math.min(one.size(), other.size());
    int count = 0;
    while (count < shorter && fromEnd(one, count).equals(fromEnd(other, count))) {
      count++;
    }
    while (count > 0 && count < shorter && fromEnd(one, count - 1).isBlank()) {
      count--;
    }
    return count;
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }
}
