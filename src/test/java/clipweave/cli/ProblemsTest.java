package clipweave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clipweave.note.Problem;
import clipweave.text.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProblemsTest {
  private static final Problem ONE = note("Old.md", "'tide' is no date");
  private static final Problem LOOK = Problem.look("Raw.md", Place.START, "not text", "skipped");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static Problem note(String file, String says) {
    return Problem.note(file, Place.START, says, "read as text");
  }

  /** Seven titles with a colon in them, and each of the others. */
  private static List<Problem> many() {
    Stream<Problem> seven =
        IntStream.range(0, 7)
            .mapToObj(i -> note(i + ".md", "': ' within a text: 'Tides: they' re " + i + "'"));
    return Stream.concat(seven, Stream.of(ONE, LOOK)).toList();
  }

  private List<String> told(Set<String> screens, String... options) {
    Terminal terminal = new Terminal(err, err, screens, 80, Map.of("NO_COLOR", "1"), Path.of(""));
    Root root = new Root(Voices.of(terminal));
    new CommandLine(root).parseArgs(options);
    Problems.tell(root, many());
    root.voices().flush();
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aScreenShowsTheFirstFewOfAKindAndHowManyThereAreMore() {
    assertThat(told(Set.of("err")))
        .containsExactly(
            "0.md: ': ' within a text: 'Tides: they' re 0'; read as text",
            "1.md: ': ' within a text: 'Tides: they' re 1'; read as text",
            "2.md: ': ' within a text: 'Tides: they' re 2'; read as text",
            "3.md: ': ' within a text: 'Tides: they' re 3'; read as text",
            "4.md: ': ' within a text: 'Tides: they' re 4'; read as text",
            "Old.md: 'tide' is no date; read as text",
            "Raw.md: not text; skipped",
            "2 more: ': ' within a text; read as text (--verbose names them)");
  }

  @Test
  void aFileGetsThemAllAndSoDoesAVerboseRun() {
    assertThat(told(Set.of())).hasSize(9).doesNotContain("(--verbose");
    err.reset();
    assertThat(told(Set.of("err"), "--verbose")).hasSize(9);
  }

  @Test
  void aQuietRunTellsOnlyWhatNeedsALook() {
    assertThat(told(Set.of("err"), "--quiet")).containsExactly("Raw.md: not text; skipped");
  }
}
