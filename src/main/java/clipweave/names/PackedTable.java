package clipweave.names;

/**
 * What a {@link LongTable} says, for many quick questions: a slot is the upper part of a key with
 * its number in the lower bits, and the lower part of the key says where to look. Every key of the
 * table has its own number; another key may, once in a million tables, be taken for one of them.
 */
final class PackedTable {
  private static final int NUMBER = (1 << 28) - 1;

  private final long[] slots;

  /** A bit for some bits of each key: most keys that are not there end here, near at hand. */
  private final long[] seen;

  private PackedTable(int size) {
    slots = new long[size];
    seen = new long[size / 16];
  }

  /** Three quarters full at most, and so large that it keeps all keys apart. */
  static PackedTable of(LongTable table) {
    int size = 16;
    while (size * 3 < table.size() * 4) {
      size *= 2;
    }
    PackedTable packed = new PackedTable(size);
    while (!packed.takes(table)) {
      size *= 2;
      packed = new PackedTable(size);
    }
    return packed;
  }

  private boolean takes(LongTable table) {
    table.keys().forEach(key -> put(key, table.get(key)));
    return table.keys().allMatch(key -> get(key) == table.get(key));
  }

  /** The number of a key, zero if it has none. */
  int get(long key) {
    return (seen[seenAt(key)] >>> (key >>> 58) & 1) == 0 ? 0 : find(key);
  }

  private int seenAt(long key) {
    return (int) (key >>> 32) & seen.length - 1;
  }

  private int find(long key) {
    long[] table = slots;
    int mask = table.length - 1;
    int i = (int) key & mask;
    long slot;
    while ((slot = table[i]) != 0 && ((slot ^ key) & ~(long) NUMBER) != 0) {
      i = i + 1 & mask;
    }
    return (int) slot & NUMBER;
  }

  private void put(long key, int value) {
    int mask = slots.length - 1;
    int i = (int) key & mask;
    while (slots[i] != 0) {
      i = i + 1 & mask;
    }
    seen[seenAt(key)] |= 1L << (key >>> 58);
    slots[i] = key & ~(long) NUMBER | value;
  }
}
