package clipweave.names;

/**
 * How many slips of the hand (a character left out, put in, mistaken, or two swapped) part two
 * strings: Damerau and Levenshtein's distance without overlapping swaps.
 */
public final class SlipDistance {
  private static final int FAR = 1 << 20;

  private SlipDistance() {}

  /** The distance, or {@code limit + 1} as soon as it must be more than {@code limit}. */
  public static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] earlier = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      if (fill(a, b, i, limit, earlier, last, row) > limit) {
        return limit + 1;
      }
      int[] free = earlier;
      earlier = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /** Fills one row of the table, as far from its diagonal as matters, and gives its least value. */
  private static int fill(
      String a, String b, int i, int limit, int[] earlier, int[] last, int[] row) {
    int from = Math.max(1, i - limit);
    int to = Math.min(b.length(), i + limit);
    row[from - 1] = from == 1 ? i : FAR;
    int least = row[from - 1];
    for (int j = from; j <= to; j++) {
      int mistaken = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int value = Math.min(mistaken, Math.min(last[j], row[j - 1]) + 1);
      if (isSwap(a, b, i, j)) {
        value = Math.min(value, earlier[j - 2] + 1);
      }
      row[j] = value;
      least = Math.min(least, value);
    }
    if (to < b.length()) {
      row[to + 1] = FAR;
    }
    return least;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
