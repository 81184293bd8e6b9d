package clipweave.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import clipweave.vault.Sha256;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir Path folder;

  @Test
  void aByteOrderMarkIsKeptSoThatTheBytesCanBeMadeAgain() {
    assertText("\uFEFFWe have no moat\r\n", StandardCharsets.UTF_8, Encoding.UTF_8);
    assertText(
        "\uFEFFW\u00e9 h\u00e4ve \ud83c\udf0a", StandardCharsets.UTF_16LE, Encoding.UTF_16LE);
    assertText(
        "\uFEFFW\u00e9 h\u00e4ve \ud83c\udf0a", StandardCharsets.UTF_16BE, Encoding.UTF_16BE);
  }

  private static void assertText(String text, Charset charset, Encoding encoding) {
    byte[] bytes = text.getBytes(charset);
    Reading.Text reading = (Reading.Text) TextFile.decode(bytes);
    assertThat(reading).isEqualTo(new Reading.Text(text, Sha256.of(bytes), encoding));
    assertThat(reading.encode(reading.text())).isEqualTo(bytes);
    assertThat(reading.isUtf16()).isEqualTo(encoding != Encoding.UTF_8);
  }

  @Test
  void aReplacementCharacterOfTheFilesOwnIsText() {
    assertText("odd: \uFFFD", StandardCharsets.UTF_8, Encoding.UTF_8);
  }

  @Test
  void whatIsNoTextSaysWhereItStops() {
    assertUnreadable("not text (zero byte at 2)", 2, 'a', 'b', 0, 'c');
    assertUnreadable("not UTF-8 (byte 3)", 3, 'c', 'a', 'f', 0xe9, ' ', 'x');
    assertUnreadable("not UTF-8 (byte 1)", 1, 'a', 0xed, 0xa0, 0x80);
    assertUnreadable("not UTF-8 (byte 0)", 0, 0xc0, 0xaf);
    assertUnreadable("not UTF-8 (byte 1)", 1, 'a', 0xe2, 0x82);
    assertUnreadable("not UTF-16 (byte 4)", 4, 0xff, 0xfe, 'a', 0, 'b');
    assertUnreadable("not UTF-16 (byte 2)", 2, 0xff, 0xfe, 0, 0xdc);
    assertUnreadable("not text (zero byte at 2)", 2, 0xff, 0xfe, 0, 0);
  }

  private static void assertUnreadable(String says, int offset, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    assertThat(TextFile.decode(bytes)).isEqualTo(new Reading.Unreadable(says, offset));
  }

  @Test
  void anyBytesAreEitherATextThatGivesThemBackOrUnreadable() {
    Random random = new Random(7);
    for (int turn = 0; turn < 20_000; turn++) {
      byte[] bytes = new byte[random.nextInt(8)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0xfe + random.nextInt(4));
      }
      if (TextFile.decode(bytes) instanceof Reading.Text text) {
        assertThat(text.encode(text.text())).isEqualTo(bytes);
      }
    }
  }

  @Test
  void anEmptyFileIsNoClipButMayBeANote() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.md"));
    assertThat(TextFile.read(file)).isEqualTo(new Reading.Unreadable("empty file", 0));
    assertThat(TextFile.readNote(file))
        .isEqualTo(new Reading.Text("", Sha256.of(new byte[0]), Encoding.UTF_8));
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path file = folder.resolve("huge.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    assertThat(TextFile.read(file))
        .isEqualTo(new Reading.Unreadable("larger than 8 MiB (2048.0 MiB)", 0));
  }

  @Test
  void whatIsNoFileIsNotOpened() throws Exception {
    Files.createDirectory(folder.resolve("folder.md"));
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("folder.md"));
    assertThat(TextFile.read(folder.resolve("folder.md")))
        .isEqualTo(new Reading.Unreadable("a folder, not a file", 0));
    assertThat(TextFile.read(folder.resolve("link.md")))
        .isEqualTo(new Reading.Unreadable("a link, not followed", 0));
    assertThat(TextFile.read(folder.resolve("missing.md")))
        .isEqualTo(new Reading.Unreadable("cannot read: no such file or folder", 0));
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    Path pipe = Pipes.make(folder.resolve("pipe.md"));
    assumeThat(pipe).exists();
    assertThat(TextFile.read(pipe))
        .isEqualTo(new Reading.Unreadable("not a file (a pipe or a device)", 0));
  }
}
