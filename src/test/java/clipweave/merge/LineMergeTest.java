package clipweave.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.junit.jupiter.api.Test;

class LineMergeTest {
  @Test
  void changesAtTwoPlacesBothStay() {
    assertThat(merge("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n")).isEqualTo(Piece.clean("A\nb\nC\n"));
  }

  @Test
  void changesOfOneLineClashAndYoursStays() {
    assertThat(merge("a\nb\n", "x\nb\n", "y\nb\n")).isEqualTo(clash("x\nb\n", "x\n", "y\n"));
  }

  @Test
  void changesOfNeighbouringLinesClash() {
    assertThat(merge("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n"))
        .isEqualTo(clash("A\nb\nc\n", "A\nb\n", "a\nB\n"));
  }

  @Test
  void aLineYouTookOutAndTheClipChangedClashes() {
    assertThat(merge("a\nb\nc\n", "a\nc\n", "a\nB\nc\n")).isEqualTo(clash("a\nc\n", "", "B\n"));
  }

  @Test
  void aLineYouChangedAndTheClipTookOutClashes() {
    assertThat(merge("a\nb\nc\n", "a\nB\nc\n", "a\nc\n")).isEqualTo(clash("a\nB\nc\n", "B\n", ""));
  }

  @Test
  void bothPutLinesAtOnePlaceAndYoursComesFirst() {
    assertThat(merge("a\nb\n", "a\nyours\nb\n", "a\ntheirs\nb\n"))
        .isEqualTo(Piece.clean("a\nyours\ntheirs\nb\n"));
  }

  @Test
  void twoParagraphsAtOnePlaceKeepTheirBlankLines() {
    assertThat(merge("a\n", "a\n\nyours\n", "a\n\ntheirs\n"))
        .isEqualTo(Piece.clean("a\n\nyours\n\ntheirs\n"));
  }

  @Test
  void whatBothInsertStaysOnce() {
    assertThat(merge("a\n", "a\nsame\nyours\n", "a\nsame\ntheirs\n"))
        .isEqualTo(Piece.clean("a\nsame\nyours\ntheirs\n"));
    assertThat(merge("a\n", "a\nyours\nsame\n", "a\ntheirs\nsame\n"))
        .isEqualTo(Piece.clean("a\nyours\ntheirs\nsame\n"));
  }

  @Test
  void aFinalNewlineComesAndGoesLikeALine() {
    assertThat(merge("a\nb\nc", "A\nb\nc", "a\nb\nc\n")).isEqualTo(Piece.clean("A\nb\nc\n"));
    assertThat(merge("a\nb\nc\n", "A\nb\nc\n", "a\nb\nc")).isEqualTo(Piece.clean("A\nb\nc"));
  }

  @Test
  void yourLineEndsStayEvenWhereTheyAreMixed() {
    Piece merged = LineMerge.of("a\nb\nc\nd\n", "a\r\nb\r\nc\nd\r\n", "a\nB\nc\nd\ne\n", "\r\n");
    assertThat(merged).isEqualTo(Piece.clean("a\r\nB\r\nc\nd\r\ne\r\n"));
  }

  @Test
  void theFirstLinesMayGoAndCome() {
    assertThat(merge("a\nb\nc\n", "a\nb\nC\n", "c\n".replace("c", "b\nc")))
        .isEqualTo(Piece.clean("b\nC\n"));
    assertThat(merge("b\nx\nc\n", "b\nx\nC\n", "a\nb\nx\nc\n"))
        .isEqualTo(Piece.clean("a\nb\nx\nC\n"));
  }

  @Test
  void itAgreesWithJGitOnEveryRandomMerge() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int letters = 2 + random.nextInt(25);
      List<String> base = randomLines(random, letters);
      List<String> yours = edited(base, random, letters);
      List<String> theirs = edited(base, random, letters);
      Piece merged = merge(text(base), text(yours), text(theirs));
      String git = byGit(base, yours, theirs);
      if (!git.isEmpty()) {
        assertThat(merged).as("%s %s %s", base, yours, theirs).isEqualTo(Piece.clean(git));
      }
    }
  }

  /** What JGit makes of it, or nothing where it sees a conflict. */
  private static String byGit(List<String> base, List<String> yours, List<String> theirs) {
    List<Tokens> tokens = Tokens.of(List.of(base, yours, theirs));
    MergeResult<Tokens> result =
        new MergeAlgorithm(new HistogramDiff())
            .merge(Tokens.BY_ID, tokens.get(0), tokens.get(1), tokens.get(2));
    if (result.containsConflicts()) {
      return "";
    }
    List<String> merged = new ArrayList<>();
    for (MergeChunk chunk : result) {
      merged.addAll(
          tokens.get(chunk.getSequenceIndex()).parts(new Span(chunk.getBegin(), chunk.getEnd())));
    }
    return text(merged);
  }

  private static List<String> randomLines(Random random, int letters) {
    List<String> lines = new ArrayList<>();
    for (int n = 1 + random.nextInt(15); n > 0; n--) {
      lines.add(randomLine(random, letters));
    }
    return lines;
  }

  private static List<String> edited(List<String> base, Random random, int letters) {
    List<String> lines = new ArrayList<>(base);
    for (int n = random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(lines.size() + 1);
      if (random.nextBoolean() || at == lines.size()) {
        lines.add(at, randomLine(random, letters));
      } else if (random.nextBoolean()) {
        lines.set(at, randomLine(random, letters));
      } else if (lines.size() > 1) {
        lines.remove(at);
      }
    }
    return lines;
  }

  private static String randomLine(Random random, int letters) {
    return String.valueOf((char) ('a' + random.nextInt(letters)));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  private static Piece merge(String base, String yours, String theirs) {
    return LineMerge.of(base, yours, theirs, "\n");
  }

  private static Piece clash(String text, String yours, String theirs) {
    return new Piece(text, List.of(new Clash(Clash.Part.BODY, "", yours, theirs)));
  }
}
