package clipweave.names;

/** 64 bits for a word, and for the words before it with it. */
final class WordHash {
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long GAP = 0xD1B54A32D192ED03L;

  private WordHash() {}

  /** Of a folded word. */
  static long of(String folded) {
    long sum = 0;
    for (int i = 0; i < folded.length(); i++) {
      sum = step(sum, folded.charAt(i));
    }
    return end(sum);
  }

  /** One more character. */
  static long step(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** The end of a word: all bits count for all. */
  static long end(long hash) {
    long mixed = (hash ^ hash >>> 32) * GAP;
    return mixed ^ mixed >>> 29;
  }

  /** Some words and one more, right behind them or behind a blank. */
  static long join(long words, long word, boolean isBehindBlank) {
    return end(words * PRIME + (isBehindBlank ? word + GAP : word));
  }
}
