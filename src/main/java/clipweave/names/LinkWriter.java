package clipweave.names;

import clipweave.names.LinkStyle.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes links that the resolver takes back to the file they were written for (L5, L8).
 *
 * <p>Every way to name a file is tried in the order the vault likes best, and the first that the
 * resolver reads rightly from that place is taken. A name that no wiki link can hold ({@code C#})
 * gets a Markdown link in any style.
 */
final class LinkWriter {
  /** What a Markdown destination may not show: it would end it, or be read as something else. */
  private static final String ESCAPED = " %()<>#?:\\\"|[]&`^*";

  private final Resolver resolver;
  private final PathIndex index;

  LinkWriter(Resolver resolver, PathIndex index) {
    this.resolver = resolver;
    this.index = index;
  }

  String link(String from, String to, String text, LinkStyle style) {
    String target = linktext(from, to, style);
    String shown = oneLine(text);
    if (isMarkdown(to, style)) {
      return "["
          + escaped(shown.isEmpty() ? Paths.name(Paths.stem(to)) : shown)
          + "]("
          + target
          + ")";
    }
    String safe = withoutClosers(shown);
    return safe.isBlank() || safe.equals(target)
        ? "[[" + target + "]]"
        : "[[" + target + "|" + safe + "]]";
  }

  String linktext(String from, String to, LinkStyle style) {
    boolean isMarkdown = isMarkdown(to, style);
    List<String> ways = ways(from, to, style.path(), isMarkdown);
    for (String way : ways) {
      String written = isMarkdown ? Percent.encodeForReading(way, ESCAPED) : way;
      boolean isRight =
          (isMarkdown ? resolver.resolveMarkdown(from, written) : resolver.resolve(from, written))
              .filter(to::equals)
              .isPresent();
      if (isRight) {
        return written;
      }
    }
    return isMarkdown ? Percent.encodeForReading("/" + to, ESCAPED) : "/" + Paths.stem(to);
  }

  static boolean isMarkdown(String to, LinkStyle style) {
    return style.isMarkdown() || !fitsWikiLink(to);
  }

  /** The names to try, the one that people like to read first. Markdown keeps the ending (L8). */
  private List<String> ways(String from, String to, Path path, boolean isMarkdown) {
    List<String> whole = new ArrayList<>();
    if (path == Path.SHORTEST && index.named(PathIndex.key(Paths.name(to))).size() == 1) {
      whole.add(Paths.name(to));
    }
    if (path == Path.RELATIVE) {
      String relative = Paths.relative(Paths.folder(from), to);
      whole.add(relative);
      whole.add("./" + relative);
    }
    whole.add(to);
    whole.add("/" + to);
    List<String> ways = new ArrayList<>();
    for (String way : whole) {
      if (!isMarkdown) {
        ways.add(Paths.stem(way));
      }
      ways.add(way);
    }
    return ways;
  }

  /** Whether a wiki link to a path would be read back as that path (L1). */
  private static boolean fitsWikiLink(String path) {
    String stem = Paths.stem(path);
    String name = Paths.name(stem);
    boolean hasBreaker =
        stem.codePoints().anyMatch(c -> c == '#' || c == '|' || c == '\n' || c == '\r');
    return !hasBreaker
        && !stem.contains("[[")
        && !stem.contains("]]")
        && !stem.contains("%%")
        && !name.endsWith("]")
        && !name.endsWith("\\")
        && !stem.startsWith("[")
        && !name.startsWith("[")
        && name.equals(name.strip())
        && stem.equals(stem.strip());
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : text.replaceAll("[\r\n]+", " ").strip();
  }

  /** Brackets that would open or close the link early become round ones. */
  private static String withoutClosers(String text) {
    boolean isBroken =
        text.contains("]]") || text.contains("[[") || text.endsWith("]") || text.startsWith("[");
    String round = isBroken ? text.replace('[', '(').replace(']', ')') : text;
    return round.endsWith("\\") ? round + " " : round;
  }

  /** Brackets and the backslashes in front of signs, escaped for a Markdown label. */
  private static String escaped(String label) {
    StringBuilder out = new StringBuilder(label.length() + 8);
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean isEscape = c == '\\' && (i + 1 == label.length() || isSign(label.charAt(i + 1)));
      if (isEscape || c == '[' || c == ']') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
