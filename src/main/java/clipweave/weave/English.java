package clipweave.weave;

import java.util.Arrays;
import java.util.Set;

/** Whether a text is English prose: by the share of the words that every English sentence needs. */
final class English {
  private static final Set<Long> WORDS = hashes();
  private static final int LEAST = 2;

  private English() {}

  private static Set<Long> hashes() {
    return Set.copyOf(
        Arrays.stream("the and of to is that with for are this it be have you on".split(" "))
            .map(WordUses::hash)
            .toList());
  }

  /**
   * Whether it is.
   *
   * @param small the hashes of its words without capitals
   * @param prose its prose
   */
  static boolean is(long[] small, char[] prose) {
    int letters = 0;
    int others = 0;
    for (char c : prose) {
      letters += Character.isLetter(c) ? 1 : 0;
      others += c >= 0x300 && Character.isLetter(c) ? 1 : 0;
    }
    long hits = Arrays.stream(small).filter(WORDS::contains).count();
    return hits >= LEAST && hits * 100 >= 11L * small.length && others * 10 <= letters;
  }
}
