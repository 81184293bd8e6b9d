package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.merge.Merged.Outcome;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too big to compare is for a person; what is merely big is merged. */
class MergeSizesTest {
  @Test
  void moreThanTheBudgetBetweenTheDifferencesIsAConflict() {
    String base = numbered(ThreeWay.BUDGET + 1);
    String yours = "mine\n" + base;
    String theirs = base + "new\n";
    Merged merged = NoteMerge.of(base, yours, theirs);
    assertThat(merged.text()).isEqualTo(yours);
    assertThat(merged.clashes()).containsExactly(new Clash(Clash.Part.BODY, "", yours, theirs));
  }

  @Test
  void aBigNoteWithDifferencesNearEachOtherIsMerged() {
    String base = numbered(50_000);
    Merged merged =
        NoteMerge.of(
            base, base.replace("line 700\n", "mine\n"), base.replace("line 900\n", "new\n"));
    assertThat(merged.text())
        .isEqualTo(base.replace("line 700\n", "mine\n").replace("line 900\n", "new\n"));
    assertThat(merged.clashes()).isEmpty();
  }

  @Test
  void aBigNoteThatYouOnlySavedWithOtherLineEndsTakesTheirs() {
    String base = numbered(30_000);
    Merged merged = NoteMerge.of(base, base.replace("\n", "\r\n"), "new\n" + base + "last\n");
    assertThat(merged.text()).isEqualTo(("new\n" + base + "last\n").replace("\n", "\r\n"));
  }

  @Test
  void aParagraphOfAHundredThousandLettersIsMergedByWords() {
    String base = numbered(12_000).replace("\n", " ") + "end\n";
    String yours = base.replace("line 77 ", "line seventy ");
    Merged merged = NoteMerge.of(base, yours, base.replace("line 9999 ", "[[line]] 9999 "));
    assertThat(merged.text()).isEqualTo(yours.replace("line 9999 ", "[[line]] 9999 "));
    assertThat(merged.outcome()).isEqualTo(Outcome.BOTH);
  }

  @Test
  void randomLinesOfFewKindsEndInAConflict() {
    Random random = new Random(9);
    String base = randomLines(random);
    String theirs = randomLines(random);
    Merged merged = NoteMerge.of(base, randomLines(random), theirs);
    assertThat(merged.outcome()).isEqualTo(Outcome.CONFLICT);
  }

  @Test
  void everyPrefixOfANoteIsAText() {
    String note =
        "\ufeff---\r\ntitle: 'a'\r\ntags: [x, \"y\"]\r\nauthor:\r\n  - Ada\r\n---\r\nText. More.\r\n\r\n"
            + "%% clipweave:begin links %%\r\n- a\r\n%% clipweave:end links %%\r\n";
    String base = note.replace("Ada", "Bo").replace("\r\n", "\n");
    for (int end = 0; end <= note.length(); end++) {
      String prefix = note.substring(0, end);
      assertThat(NoteMerge.of(base, prefix, note).text()).isNotNull();
      assertThat(NoteMerge.of(base, note, prefix).text()).isNotNull();
      assertThat(NoteMerge.of(prefix, note, base).text()).isNotNull();
    }
  }

  private static String numbered(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "line " + i + "\n")
        .collect(Collectors.joining());
  }

  private static String randomLines(Random random) {
    return random
        .ints(19_000, 0, 9)
        .mapToObj(i -> "line " + i + "\n")
        .collect(Collectors.joining());
  }
}
