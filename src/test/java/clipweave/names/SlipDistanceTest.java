package clipweave.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "tea,tea,0",
    "tea,tae,1",
    "tea,te,1",
    "tea,tear,1",
    "tea,sea,1",
    "'',tea,3",
    "kettle,settler,2"
  })
  void slipsAreCounted(String a, String b, int slips) {
    assertThat(SlipDistance.between(a, b, 4)).isEqualTo(slips);
  }

  @Test
  void beyondTheLimitIsOneMoreThanTheLimit() {
    assertThat(SlipDistance.between("teapot", "kettle", 2)).isEqualTo(3);
    assertThat(SlipDistance.between("tea", "", 2)).isEqualTo(3);
  }

  @Test
  void aLimitOnlyCutsOff() {
    Random random = new Random(6);
    for (int round = 0; round < 5_000; round++) {
      String a = word(random);
      String b = word(random);
      int whole = SlipDistance.between(a, b, 20);
      int limit = random.nextInt(5);
      if (SlipDistance.between(a, b, limit) != Math.min(whole, limit + 1)) {
        assertThat(SlipDistance.between(a, b, limit)).as(a + " " + b).isEqualTo(whole);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      out.append((char) ('a' + random.nextInt(3)));
    }
    return out.toString();
  }
}
