package clipweave.names;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A number above zero for some 64-bit keys, while more of them come: open addressing. */
final class LongTable {
  private long[] keys = new long[16];
  private int[] values = new int[16];
  private int size;

  int size() {
    return size;
  }

  /** All keys. */
  LongStream keys() {
    return IntStream.range(0, keys.length).filter(i -> values[i] != 0).mapToLong(i -> keys[i]);
  }

  /** The number of a key, zero if it has none. */
  int get(long key) {
    return values[slot(key)];
  }

  void put(long key, int value) {
    int slot = slot(key);
    size += values[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
    if (size * 4 > keys.length * 3) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int i = (int) key & mask;
    while (values[i] != 0 && keys[i] != key) {
      i = i + 1 & mask;
    }
    return i;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
