package clipweave.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import clipweave.note.Clipping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code clippings/FORMAT/CASE} against its {@code expected.txt}: what we read, and
 * what we made of it. {@code -Dgolden=update} records and still fails, so that somebody reads the
 * difference.
 */
class ClippingsTest {
  private static final Path ROOT = Path.of("src/test/resources/clippings");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.getFileName().toString().equals("in.md"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theClipIsReadAsExpected(Path folder) throws IOException {
    String dump = dump(folder, text(folder));
    Path expected = folder.resolve("expected.txt");
    if ("update".equals(System.getProperty("golden"))) {
      boolean same = Files.exists(expected) && Files.readString(expected).equals(dump);
      Files.writeString(expected, dump);
      if (!same) {
        fail("recorded " + expected);
      }
    }
    assertThat(dump).as(folder.toString()).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theFolderIsNamedAfterItsDialect(Path folder) {
    Clipping clipping = ClipReader.read("x.md", text(folder));
    assertThat(clipping.dialect()).isEqualTo(folder.getParent().getFileName().toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void windowsLineEndsMakeNoDifference(Path folder) {
    String text = text(folder);
    assertThat(dump(folder, text.replace("\n", "\r\n"))).isEqualTo(dump(folder, text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aByteOrderMarkMakesNoDifference(Path folder) {
    String text = text(folder);
    assertThat(dump(folder, "\uFEFF" + text)).isEqualTo(dump(folder, text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aTurkishLocaleMakesNoDifference(Path folder) {
    String text = text(folder);
    String plain = dump(folder, text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(dump(folder, text)).isEqualTo(plain);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyPrefixIsRead(Path folder) {
    String text = text(folder);
    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      Clipping clipping = ClipReader.read("a/b.md", prefix);
      assertThat(clipping.body().end()).isEqualTo(end);
      assertThat(Normalizer.of(clipping).title().text()).isNotEmpty();
      CitedTitles.in(prefix, clipping.body());
    }
  }

  private static String dump(Path folder, String text) {
    return ClippingDump.of("clips/" + folder.getFileName() + ".md", text);
  }

  private static String text(Path folder) {
    try {
      return Files.readString(folder.resolve("in.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
