package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipweave.note.Clipping;
import clipweave.note.Facts;
import clipweave.note.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that hold for every real clip at hand; skipped where there is none. */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("corpus", "../shared/corpus")).resolve("clips");

  @Test
  void everyRealClipIsReadWithoutLosingAByte() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no real clips at hand");
    for (Path file : files()) {
      String text = Files.readString(file);
      Clipping clipping = ClipReader.read(file.getFileName().toString(), text);
      assertThat(text).as(file.toString()).endsWith(clipping.bodyText());
      for (Field field : clipping.fields()) {
        assertThat(field.span().end()).as(file + " " + field).isLessThanOrEqualTo(text.length());
        assertThat(field.layer().isHeader() && field.span().start() > clipping.body().start())
            .as(file + " " + field)
            .isFalse();
      }
      Facts facts = Normalizer.of(clipping);
      facts.source().ifPresent(s -> assertThat(text).as(file.toString()).contains(s.text()));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CORPUS)) {
      return all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }
}
