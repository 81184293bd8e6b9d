package clipweave.weave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How the texts at hand write their words: how often small, how often with a capital where none is
 * called for, and which runs stand there whole. The order of the texts does not matter.
 */
final class WordUses {
  private final Counts small = new Counts();
  private final Counts capital = new Counts();
  private final Map<String, Integer> runs = new HashMap<>();

  /** Counts of words by their hash; two words share one by chance only. */
  private static final class Counts {
    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    void add(long key) {
      int at = slot(key);
      if (keys[at] == 0) {
        keys[at] = key;
        if (++size * 2 > keys.length) {
          counts[at] = 1;
          grow();
          return;
        }
      }
      counts[at]++;
    }

    int of(long key) {
      return counts[slot(key)];
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int at = (int) (key ^ (key >>> 32)) & mask;
      while (keys[at] != 0 && keys[at] != key) {
        at = (at + 1) & mask;
      }
      return at;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldCounts = counts;
      keys = new long[oldKeys.length * 2];
      counts = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int at = slot(oldKeys[i]);
          keys[at] = oldKeys[i];
          counts[at] = oldCounts[i];
        }
      }
    }
  }

  /** A word without capitals. */
  void addSmall(long hash) {
    small.add(hash);
  }

  /** A run; headlines say nothing about capitals. */
  void add(NameRun run) {
    if (!run.isPlain()) {
      return;
    }
    for (int i = run.is(NameRun.Mark.START) ? 1 : 0; i < run.size(); i++) {
      NameToken token = run.tokens().get(i);
      if (token.isHead()) {
        capital.add(hash(token.key()));
      } else {
        small.add(hash(token.key()));
      }
    }
    runs.merge(run.key(0, run.size()), 1, Integer::sum);
  }

  int small(String key) {
    return small.of(hash(key));
  }

  int capital(String key) {
    return capital.of(hash(key));
  }

  int runs(String key) {
    return runs.getOrDefault(key, 0);
  }

  static long hash(String key) {
    char[] chars = key.toCharArray();
    return hash(chars, 0, chars.length);
  }

  /** Of a word in any case; never 0. */
  static long hash(char[] text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      char c = text[i] == '\u2019' ? '\'' : Character.toLowerCase(text[i]);
      hash = (hash ^ c) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  @Override
  public String toString() {
    return runs.size() + " runs " + Arrays.toString(new int[] {small.size, capital.size});
  }
}
