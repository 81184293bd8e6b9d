package clipweave.disk;

import clipweave.disk.StatManifest.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The stat manifest as text.
 *
 * <pre>
 * clipweave stat 1 RECORDED
 * # NOTE                                        one line a note
 * SIZE TAB MTIME TAB INODE TAB HASH TAB PATH     one line a file, sorted by path
 * end CRC32C-OF-ALL-ABOVE
 * </pre>
 *
 * The path comes last, so that only a line feed in it needs care: such a file is left out, and read
 * each time.
 */
final class StatText {
  static final Comparator<Entry> BY_PATH = Comparator.comparing(Entry::path);

  private static final String HEAD = "clipweave stat 1 ";
  private static final String END = "end ";
  private static final String NOTE = "# ";

  private StatText() {}

  static byte[] write(long recordedNanos, List<String> notes, List<Entry> entries) {
    StringBuilder text = new StringBuilder(64 + 160 * entries.size());
    text.append(HEAD).append(recordedNanos).append('\n');
    notes.forEach(note -> text.append(NOTE).append(note).append('\n'));
    for (Entry entry : entries) {
      if (entry.path().indexOf('\n') < 0) {
        line(text, entry);
      }
    }
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    return text.append(END)
        .append(sum(body, body.length))
        .append('\n')
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, Entry entry) {
    text.append(entry.size()).append('\t');
    text.append(entry.mtimeNanos()).append('\t');
    text.append(entry.inode()).append('\t');
    text.append(entry.hash()).append('\t');
    text.append(entry.path()).append('\n');
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
      return Optional.of(StatManifest.of(entries(text, files, end), notes, recorded));
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

  private static List<Entry> entries(String text, int from, int end) {
    List<Entry> entries = new ArrayList<>();
    for (int start = from; start < end; ) {
      int stop = text.indexOf('\n', start);
      entries.add(entry(text, start, stop));
      start = stop + 1;
    }
    return entries;
  }

  private static Entry entry(String text, int start, int stop) {
    int mtime = text.indexOf('\t', start) + 1;
    int inode = text.indexOf('\t', mtime) + 1;
    int hash = text.indexOf('\t', inode) + 1;
    int path = text.indexOf('\t', hash) + 1;
    return new Entry(
        text.substring(path, stop),
        Long.parseLong(text, start, mtime - 1, 10),
        Long.parseLong(text, mtime, inode - 1, 10),
        text.substring(inode, hash - 1),
        text.substring(hash, path - 1));
  }

  private static String sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return Long.toHexString(sum.getValue());
  }
}
