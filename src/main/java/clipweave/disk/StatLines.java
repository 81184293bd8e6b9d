package clipweave.disk;

import clipweave.disk.StatManifest.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a stat manifest, a line each, sorted by path; none is taken apart before it is asked
 * for. Who asks in the order of the paths finds each at once.
 *
 * <pre>
 * SIZE TAB MTIME TAB INODE TAB HASH TAB PATH
 * </pre>
 *
 * The path comes last, so that only a line feed in it needs care: such a file is left out, and read
 * each time.
 */
final class StatLines {
  static final StatLines NONE = new StatLines("");

  private static final int FIELDS = 4;

  private final String text;
  private final int[] starts;
  private final int size;

  /** Where the line that was asked for last stands; only a hint. */
  private int last;

  /** Of lines as {@link #text} gives them. */
  StatLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 0;
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      if (count + 1 == found.length) {
        found = Arrays.copyOf(found, 2 * count + 2);
      }
      found[count++] = at;
    }
    found[count] = text.length();
    this.starts = found;
    this.size = count;
  }

  /** Of several entries of one path the last counts. */
  static StatLines of(Collection<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::path));
    StringBuilder text = new StringBuilder(160 * sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      String path = sorted.get(i).path();
      boolean isOnce = i + 1 == sorted.size() || !path.equals(sorted.get(i + 1).path());
      if (isOnce && path.indexOf('\n') < 0) {
        line(text, sorted.get(i));
      }
    }
    return new StatLines(text.toString());
  }

  private static void line(StringBuilder text, Entry entry) {
    text.append(entry.size()).append('\t');
    text.append(entry.mtimeNanos()).append('\t');
    text.append(entry.inode()).append('\t');
    text.append(entry.hash()).append('\t');
    text.append(entry.path()).append('\n');
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** The entry of a path; none where its line is damaged. */
  Optional<Entry> entry(String path) {
    try {
      int line = find(path);
      return line < 0 ? Optional.empty() : Optional.of(entry(path, starts[line]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private Entry entry(String path, int start) {
    int mtime = behindTab(start);
    int inode = behindTab(mtime);
    int hash = behindTab(inode);
    return new Entry(
        path,
        Long.parseLong(text, start, mtime - 1, 10),
        Long.parseLong(text, mtime, inode - 1, 10),
        text.substring(inode, hash - 1),
        text.substring(hash, behindTab(hash) - 1));
  }

  private int behindTab(int from) {
    return text.indexOf('\t', from) + 1;
  }

  private int find(String path) {
    int next = last + 1;
    boolean isNext = next < size && compare(path, next) == 0;
    last = isNext ? next : search(path);
    return last;
  }

  private int search(String path) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(path, middle);
      if (order == 0) {
        return middle;
      }
      low = order > 0 ? middle + 1 : low;
      high = order < 0 ? middle - 1 : high;
    }
    return -1;
  }

  /** As {@link String#compareTo} of the path and that of a line. */
  private int compare(String path, int line) {
    int start = starts[line];
    for (int i = 0; i < FIELDS; i++) {
      start = behindTab(start);
    }
    int length = starts[line + 1] - 1 - start;
    int shared = Math.min(path.length(), length);
    if (text.regionMatches(start, path, 0, shared)) {
      return path.length() - length;
    }
    int i = 0;
    while (path.charAt(i) == text.charAt(start + i)) {
      i++;
    }
    return path.charAt(i) - text.charAt(start + i);
  }
}
