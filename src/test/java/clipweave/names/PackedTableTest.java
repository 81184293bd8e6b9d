package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTableTest {
  @Test
  void everyKeyHasItsNumberAndOthersHaveNone() {
    Random random = new Random(5);
    long[] keys = random.longs(50_000).distinct().toArray();
    LongTable table = new LongTable();
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], i + 1);
    }
    PackedTable packed = PackedTable.of(table);
    for (int i = 0; i < keys.length; i++) {
      assertThat(packed.get(keys[i])).isEqualTo(i + 1);
    }
    assertThat(random.longs(50_000).filter(k -> packed.get(k) != 0)).isEmpty();
  }

  @Test
  void keysThatShareTheirUpperPartAreKeptApart() {
    LongTable table = new LongTable();
    table.put(0, 1);
    table.put(16, 2);
    table.put(1 << 12, 3);
    PackedTable packed = PackedTable.of(table);
    assertThat(packed.get(0)).isEqualTo(1);
    assertThat(packed.get(16)).isEqualTo(2);
    assertThat(packed.get(1 << 12)).isEqualTo(3);
  }
}
