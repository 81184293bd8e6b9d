package clipweave.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody meant who mistyped a word. */
final class Nearest {
  private Nearest() {}

  /** The word that is nearest to {@code typed}, if one is near enough to be meant. */
  static Optional<String> to(String typed, Collection<String> words) {
    int limit = Math.max(1, Math.min(typed.length(), 24) / 3);
    return words.stream()
        .filter(w -> distance(typed, w) <= limit)
        .min(
            Comparator.comparingInt((String w) -> distance(typed, w))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters put in, left out, changed or swapped with their neighbour, to get from a to b. */
  static int distance(String a, String b) {
    int[] older = new int[b.length() + 1];
    int[] old = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      old[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(old[j], row[j - 1]) + 1, old[j - 1] + change);
        if (isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      int[] spare = older;
      older = old;
      old = row;
      row = spare;
    }
    return old[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
