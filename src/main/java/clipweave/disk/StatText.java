package clipweave.disk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The stat manifest as text.
 *
 * <pre>
 * clipweave stat 1 RECORDED
 * # NOTE                          one line a note
 * LINE                            one line a file, as {@link StatLines} has them
 * end CRC32C-OF-ALL-ABOVE
 * </pre>
 */
final class StatText {
  private static final String HEAD = "clipweave stat 1 ";
  private static final String END = "end ";
  private static final String NOTE = "# ";

  private StatText() {}

  static byte[] write(long recordedNanos, List<String> notes, StatLines lines) {
    StringBuilder text = new StringBuilder(1000 + lines.text().length());
    text.append(HEAD).append(recordedNanos).append('\n');
    notes.forEach(note -> text.append(NOTE).append(note).append('\n'));
    text.append(lines.text());
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] tail = (END + sum(body, body.length) + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(body, body.length + tail.length);
    System.arraycopy(tail, 0, all, body.length, tail.length);
    return all;
  }

  static Optional<StatManifest> read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n' + END) + 1;
    int head = text.indexOf('\n') + 1;
    if (end <= 0 || head <= 0 || head > end || !text.startsWith(HEAD)) {
      return Optional.empty();
    }
    int tail = text.substring(end).getBytes(StandardCharsets.UTF_8).length;
    String sum = sum(bytes, bytes.length - tail);
    if (!text.substring(end).equals(END + sum + "\n")) {
      return Optional.empty();
    }
    try {
      long recorded = Long.parseLong(text.substring(HEAD.length(), head - 1));
      List<String> notes = notes(text, head);
      int files = head;
      for (String note : notes) {
        files += NOTE.length() + note.length() + 1;
      }
      StatLines lines = new StatLines(text.substring(files, end));
      return Optional.of(new StatManifest(lines, notes, recorded));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static List<String> notes(String text, int from) {
    List<String> notes = new ArrayList<>();
    for (int start = from; text.startsWith(NOTE, start); ) {
      int stop = text.indexOf('\n', start);
      notes.add(text.substring(start + NOTE.length(), stop));
      start = stop + 1;
    }
    return notes;
  }

  private static String sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return Long.toHexString(sum.getValue());
  }
}
