package clipweave.names;

/**
 * How many slips of the hand (a character left out, put in, mistaken, or two swapped) part two
 * strings: Damerau and Levenshtein's distance without overlapping swaps.
 */
final class SlipDistance {
  private SlipDistance() {}

  /** The distance, or {@code limit + 1} as soon as it must be more than {@code limit}. */
  static int between(String a, String b, int limit) {
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
      if (fill(a, b, i, earlier, last, row) > limit) {
        return limit + 1;
      }
      int[] free = earlier;
      earlier = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /** Fills one row of the table and gives its least value. */
  private static int fill(String a, String b, int i, int[] earlier, int[] last, int[] row) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int mistaken = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int value = Math.min(mistaken, Math.min(last[j], row[j - 1]) + 1);
      if (isSwap(a, b, i, j)) {
        value = Math.min(value, earlier[j - 2] + 1);
      }
      row[j] = value;
      least = Math.min(least, value);
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
