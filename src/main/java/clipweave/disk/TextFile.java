package clipweave.disk;

import clipweave.vault.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text file, read strictly: never a replacement character that the file does not have. A pipe, a
 * device or a link is looked at and not opened.
 */
public final class TextFile {
  /** Larger files are no notes: 8 MiB. */
  public static final int LARGEST = 8 << 20;

  private TextFile() {}

  /** Reads a clip; an empty file is none. */
  public static Reading read(Path file) {
    Reading reading = readNote(file);
    boolean isEmpty = reading instanceof Reading.Text text && text.text().isEmpty();
    return isEmpty ? new Reading.Unreadable("empty file", 0) : reading;
  }

  /** Reads a note of the vault, which may well be empty. */
  static Reading readNote(Path file) {
    return read(file, TextFile::decode);
  }

  /** The same without the hash, which is left empty. */
  static Reading look(Path file) {
    return read(file, bytes -> decode(bytes, b -> ""));
  }

  private static Reading read(Path file, Function<byte[], Reading> decoder) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!found.isRegularFile()) {
        return new Reading.Unreadable(kind(found), 0);
      }
      return found.size() > LARGEST
          ? tooLarge(found.size())
          : decoder.apply(bytes(file, (int) found.size()));
    } catch (IOException e) {
      return new Reading.Unreadable("cannot read: " + Fault.words(e), 0);
    }
  }

  private static String kind(BasicFileAttributes found) {
    if (found.isDirectory()) {
      return "a folder, not a file";
    }
    return found.isSymbolicLink() ? "a link, not followed" : "not a file (a pipe or a device)";
  }

  private static Reading tooLarge(long size) {
    String mebibytes = String.format(Locale.ROOT, "%.1f", size / 1024.0 / 1024.0);
    return new Reading.Unreadable("larger than 8 MiB (" + mebibytes + " MiB)", 0);
  }

  /** All of a file that has {@code size} bytes if nobody writes to it; it may have. */
  private static byte[] bytes(Path file, int size) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = new byte[size];
      int length = in.readNBytes(bytes, 0, size);
      int more = length < size ? -1 : in.read();
      if (more >= 0) {
        return grown(bytes, more, in);
      }
      return length == size ? bytes : Arrays.copyOf(bytes, length);
    }
  }

  /** The bytes of a file that has become longer since it was looked at. */
  private static byte[] grown(byte[] bytes, int next, InputStream in) throws IOException {
    byte[] rest = in.readNBytes(LARGEST - bytes.length);
    byte[] all = Arrays.copyOf(bytes, bytes.length + 1 + rest.length);
    all[bytes.length] = (byte) next;
    System.arraycopy(rest, 0, all, bytes.length + 1, rest.length);
    return all;
  }

  /** Reads bytes as a file's text. */
  static Reading decode(byte[] bytes) {
    return decode(bytes, Sha256::of);
  }

  private static Reading decode(byte[] bytes, Function<byte[], String> hash) {
    if (bytes.length > LARGEST) {
      return tooLarge(bytes.length);
    }
    Encoding encoding = Encoding.of(bytes);
    String text = new String(bytes, encoding.charset());
    int nul = text.indexOf('\0');
    if (nul >= 0 && encoding == Encoding.UTF_8) {
      return notText(zeroIn(bytes));
    }
    boolean maybeBad = encoding != Encoding.UTF_8 || text.indexOf('\uFFFD') >= 0;
    int bad = maybeBad ? firstBad(bytes, encoding) : -1;
    if (bad >= 0) {
      return new Reading.Unreadable("not " + name(encoding) + " (byte " + bad + ")", bad);
    }
    return nul >= 0 ? notText(2 * nul) : new Reading.Text(text, hash.apply(bytes), encoding);
  }

  private static Reading notText(int zero) {
    return new Reading.Unreadable("not text (zero byte at " + zero + ")", zero);
  }

  private static int zeroIn(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String name(Encoding encoding) {
    return encoding == Encoding.UTF_8 ? "UTF-8" : "UTF-16";
  }

  /** The offset of the first byte that the encoding does not allow; -1 if all are well. */
  private static int firstBad(byte[] bytes, Encoding encoding) {
    CharsetDecoder strict = encoding.charset().newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(4096);
    CoderResult result;
    do {
      out.clear();
      result = strict.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }
}
