package clipweave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands as they are typed: every {@code src/test/resources/transcripts/NAME.txt}, and every
 * {@code console} block of the README. Each runs in an empty folder with {@code samples} in it, and
 * with what lies in {@code transcripts/NAME/}. {@code -Dgolden=update} records and still fails.
 */
class TranscriptTest {
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
  private static final Path README = Path.of("README.md");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> everyTranscript() throws IOException {
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(name(f), () -> check(f)));
    }
  }

  private void check(Path file) throws IOException {
    List<String> said = Files.readAllLines(file);
    Path folder = folder(TRANSCRIPTS.resolve(name(file)));
    compare(file, said, Transcript.of(said, Transcript.Form.MARKED).runIn(folder));
  }

  /** Its blocks run one after the other in one folder, as a reader would do it. */
  @Test
  void theReadmeIsTrue() throws IOException {
    Path folder = folder(Path.of("none"));
    List<String> said = Files.readAllLines(README);
    List<String> actual = new ArrayList<>();
    List<String> block = null;
    for (String line : said) {
      if (line.equals("```console")) {
        block = new ArrayList<>();
        actual.add(line);
      } else if (block != null && line.equals("```")) {
        actual.addAll(Transcript.of(block, Transcript.Form.PLAIN).runIn(folder));
        actual.add(line);
        block = null;
      } else {
        (block == null ? actual : block).add(line);
      }
    }
    compare(README, said, actual);
  }

  private static void compare(Path file, List<String> said, List<String> actual)
      throws IOException {
    if ("update".equals(System.getProperty("golden")) && !actual.equals(said)) {
      Files.write(file, actual);
      fail("%s was recorded anew: read the difference", file);
    }
    assertThat(String.join("\n", actual)).as("%s", file).isEqualTo(String.join("\n", said));
  }

  private Path folder(Path fixture) throws IOException {
    Path folder = Files.createTempDirectory(temp, "run");
    Tree.read(Path.of("samples")).write(folder.resolve("samples"));
    Tree.read(fixture).write(folder);
    return folder;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }
}
