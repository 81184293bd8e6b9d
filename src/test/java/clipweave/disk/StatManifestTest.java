package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatManifestTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long NOW = 1_700_000_000L * SECOND;
  private static final String HASH = "ab".repeat(32);

  private static final StatManifest SOME =
      StatManifest.of(
          List.of(
              new StatManifest.Entry("b\tb.md", 2, NOW - 4 * SECOND, "12", HASH),
              new StatManifest.Entry("a \u00e9.md", 1, -5, "", HASH),
              new StatManifest.Entry("racy.md", 3, NOW - 2 * SECOND, "13", HASH)),
          NOW);

  @Test
  void aFileThatIsAsItWasNeedNotBeRead() {
    for (StatManifest stat : List.of(SOME, StatManifest.read(SOME.write()))) {
      assertThat(stat.hashIfUnchanged("b\tb.md", 2, NOW - 4 * SECOND, "12")).contains(HASH);
      assertThat(stat.hashIfUnchanged("a \u00e9.md", 1, -5, "")).contains(HASH);
      assertThat(stat.hashIfUnchanged("b\tb.md", 3, NOW - 4 * SECOND, "12")).isEmpty();
      assertThat(stat.hashIfUnchanged("b\tb.md", 2, NOW - 5 * SECOND, "12")).isEmpty();
      assertThat(stat.hashIfUnchanged("b\tb.md", 2, NOW - 4 * SECOND, "13")).isEmpty();
      assertThat(stat.hashIfUnchanged("c.md", 2, NOW, "12")).isEmpty();
    }
  }

  @Test
  void aFileThatWasJustWrittenIsReadAgain() {
    assertThat(SOME.hashIfUnchanged("racy.md", 3, NOW - 2 * SECOND, "13")).isEmpty();
  }

  @Test
  void theTextIsSortedAndTheSameForTheSameFiles() {
    String text = new String(SOME.write(), StandardCharsets.UTF_8);
    assertThat(text.lines().limit(3))
        .containsExactly(
            "clipweave stat 1 1700000000000000000",
            "1\t-5\t\t" + HASH + "\ta \u00e9.md",
            "2\t1699999996000000000\t12\t" + HASH + "\tb\tb.md");
    assertThat(StatManifest.read(SOME.write()).write()).isEqualTo(SOME.write());
  }

  @Test
  void aDamagedManifestIsAnEmptyOne() {
    byte[] good = SOME.write();
    for (int i = 0; i < good.length; i++) {
      assertThat(StatManifest.read(Arrays.copyOf(good, i)).isEmpty()).as("cut at %d", i).isTrue();
      byte[] bad = good.clone();
      bad[i] ^= 1;
      assertThat(StatManifest.read(bad).isEmpty()).as("bit flipped at %d", i).isTrue();
    }
    assertThat(StatManifest.read(good).size()).isEqualTo(3);
  }

  @Test
  void aNameWithALineFeedIsReadEachTime() {
    StatManifest odd =
        StatManifest.of(List.of(new StatManifest.Entry("a\nb.md", 1, 1, "1", HASH)), NOW);
    assertThat(StatManifest.read(odd.write()).isEmpty()).isTrue();
  }
}
