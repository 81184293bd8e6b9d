package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDiffTest {
  @Test
  void equalTextsHaveNoDifference() {
    assertThat(TextDiff.unified("a.md", "x\n", "x\n")).isEmpty();
  }

  @Test
  void aChangedLineHasThreeLinesAroundIt() {
    assertThat(
            TextDiff.unified("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +V
             6
             7
             8
            """);
  }

  @Test
  void changesFarApartAreApart() {
    String before = "a\n" + "-\n".repeat(7) + "b\n";
    assertThat(TextDiff.unified("n", before, before.replace("a", "A").replace("b", "B")))
        .contains("@@ -1,4 +1,4 @@")
        .contains("@@ -6,4 +6,4 @@");
  }

  @Test
  void aNewFileComesFromNowhere() {
    assertThat(TextDiff.unified("Our Moat.md", "", "one\n"))
        .isEqualTo("--- /dev/null\n+++ b/Our Moat.md\t\n@@ -0,0 +1 @@\n+one\n");
  }

  @Test
  void aMissingLastLineEndIsSaid() {
    assertThat(TextDiff.unified("n", "one", "one\n"))
        .isEqualTo("--- a/n\n+++ b/n\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n");
  }

  @Test
  void windowsLineEndsAreKept() {
    assertThat(TextDiff.unified("n", "a\r\nb\r\n", "a\r\nc\r\n")).contains(" a\r\n-b\r\n+c\r\n");
  }

  @Test
  void aDiffAppliedGivesTheNewText() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String before = lines(random);
      String after = lines(random);
      String diff = TextDiff.unified("n", before, after);
      assertThat(apply(before, diff)).as("%s", diff).isEqualTo(after);
    }
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(24); n > 0; n--) {
      text.append((char) ('a' + random.nextInt(5)))
          .append(n > 1 || random.nextBoolean() ? "\n" : "");
    }
    return text.toString();
  }

  /** What patch does, for diffs that fit. */
  private static String apply(String before, String diff) {
    List<String> old = split(before);
    List<String> made = new ArrayList<>();
    int done = 0;
    char sign = ' ';
    for (String line : split(diff).stream().skip(2).toList()) {
      switch (line.charAt(0)) {
        case '@' -> {
          made.addAll(old.subList(done, start(line)));
          done = start(line);
        }
        case '\\' -> dropLineEnd(made, sign);
        default -> {
          sign = line.charAt(0);
          done += sign == '+' ? 0 : 1;
          if (sign != '-') {
            made.add(line.substring(1));
          }
        }
      }
    }
    made.addAll(old.subList(done, old.size()));
    return String.join("", made);
  }

  private static int start(String hunk) {
    String[] range = hunk.split(" ")[1].substring(1).split(",");
    boolean isEmpty = range.length == 2 && range[1].equals("0");
    return Integer.parseInt(range[0]) - (isEmpty ? 0 : 1);
  }

  private static void dropLineEnd(List<String> made, char sign) {
    if (sign != '-') {
      String last = made.remove(made.size() - 1);
      made.add(last.substring(0, last.length() - 1));
    }
  }

  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }
}
