package clipweave.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The files that the user told Obsidian to exclude: they stay out of the graph, of unlinked
 * mentions and of orphans, and links from and to them mean what they always mean. A filter is the
 * beginning of a path, or {@code /regex/} for something anywhere in it.
 */
public final class Excluded {
  public static final Excluded NOTHING = of(List.of());

  /** A pattern that looks at more characters of one path than this is not waited for. */
  private static final int PATIENCE = 100_000;

  private final List<String> beginnings = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<String> odd = new ArrayList<>();

  private Excluded() {}

  public static Excluded of(List<String> filters) {
    Excluded excluded = new Excluded();
    filters.forEach(excluded::add);
    return excluded;
  }

  private void add(String filter) {
    boolean isPattern = filter.length() > 2 && filter.startsWith("/") && filter.endsWith("/");
    if (!isPattern) {
      beginnings.add(filter);
      return;
    }
    try {
      patterns.add(Pattern.compile(filter.substring(1, filter.length() - 1)));
    } catch (PatternSyntaxException | StackOverflowError e) {
      odd.add(filter);
    }
  }

  /** The filters that could not be read. */
  public List<String> odd() {
    return List.copyOf(odd);
  }

  /** Whether a file of the vault is excluded. */
  public boolean has(String path) {
    for (String beginning : beginnings) {
      if (!beginning.isEmpty() && path.startsWith(beginning)) {
        return true;
      }
    }
    for (Pattern pattern : patterns) {
      if (isFound(pattern, path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFound(Pattern pattern, String path) {
    try {
      return pattern.matcher(new Watched(path, 0, path.length(), new int[1])).find();
    } catch (IllegalStateException | StackOverflowError endless) {
      return false;
    }
  }

  /** A path that counts how often it is looked at, since a pattern can go on for ever. */
  private record Watched(String path, int start, int end, int[] looks) implements CharSequence {
    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      if (++looks[0] > PATIENCE) {
        throw new IllegalStateException("a pattern without end");
      }
      return path.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Watched(path, start + from, start + to, looks);
    }

    @Override
    public String toString() {
      return path.substring(start, end);
    }
  }
}
