package clipweave.graph;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A sample of a text's runs of five words, by which two texts can be compared without keeping them:
 * of all runs' hashes the smallest, so that the samples of two texts agree as far as the texts do.
 */
final class Sketch {
  private static final int RUN = 5;
  private static final int SIZE = 128;
  private static final int ROOM = 8 * SIZE;

  /** Fewer runs tell nothing: a form that was filled in has as many in common with the next. */
  private static final int FEWEST = 40;

  private static final Set<UnicodeScript> WORD_SIGNS =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /** The sketch of a text; empty for one that is too short to tell. */
  static Optional<Sketch> of(String words) {
    int[] smallest = new Sampling().smallest(words);
    return smallest.length < FEWEST ? Optional.empty() : Optional.of(new Sketch(smallest));
  }

  /** Its hashes, each once, sorted. */
  int[] hashes() {
    return hashes.clone();
  }

  /**
   * How much of both texts is common to them, from 0 to 1.
   *
   * @param isCommon hashes of what stands in so many notes that it does not count
   */
  double likeness(Sketch other, IntPredicate isCommon) {
    int shared = 0;
    int seen = 0;
    int i = 0;
    int j = 0;
    while (seen < SIZE && (i < hashes.length || j < other.hashes.length)) {
      boolean isLeft =
          i < hashes.length && (j == other.hashes.length || hashes[i] <= other.hashes[j]);
      boolean isBoth = isLeft && j < other.hashes.length && hashes[i] == other.hashes[j];
      shared += isBoth && !isCommon.test(hashes[i]) ? 1 : 0;
      i += isLeft ? 1 : 0;
      j += isBoth || !isLeft ? 1 : 0;
      seen++;
    }
    return (double) shared / seen;
  }

  /** Goes through a text once; keeps few hashes however long it is. */
  private static final class Sampling {
    private final long[] last = new long[RUN];
    private final int[] room = new int[ROOM];
    private int words;
    private int filled;
    private int bound = Integer.MAX_VALUE;

    int[] smallest(String text) {
      long word = 0;
      boolean isIn = false;
      for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
        cp = text.codePointAt(i);
        boolean isSign = cp > 0x2000 && WORD_SIGNS.contains(UnicodeScript.of(cp));
        boolean isPart = Character.isLetterOrDigit(cp) && !isSign;
        if (isIn && !isPart) {
          add(word);
        }
        word = isPart ? (isIn ? word : 0) * 31 + Character.toLowerCase(cp) : 0;
        isIn = isPart;
        if (isSign) {
          add(cp);
        }
      }
      if (isIn) {
        add(word);
      }
      tidy();
      return Arrays.copyOf(room, filled);
    }

    private void add(long word) {
      last[words++ % RUN] = word;
      if (words < RUN) {
        return;
      }
      long run = 0;
      for (int k = 0; k < RUN; k++) {
        run = mixed(run + last[(words + k) % RUN]);
      }
      int hash = (int) (run >>> 32);
      if (hash <= bound) {
        room[filled++] = hash;
        if (filled == ROOM) {
          tidy();
        }
      }
    }

    /** The smallest of what has come together, each once. */
    private void tidy() {
      int[] once = Arrays.stream(room, 0, filled).sorted().distinct().limit(SIZE).toArray();
      System.arraycopy(once, 0, room, 0, once.length);
      filled = once.length;
      bound = filled == SIZE ? room[SIZE - 1] : Integer.MAX_VALUE;
    }

    /** Spreads a number over all bits: the last step of the hash function MurmurHash3. */
    private static long mixed(long number) {
      long n = number;
      n = (n ^ (n >>> 33)) * 0xff51afd7ed558ccdL;
      n = (n ^ (n >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return n ^ (n >>> 33);
    }
  }
}
