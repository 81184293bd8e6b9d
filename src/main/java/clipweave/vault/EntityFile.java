package clipweave.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The text of {@code entities.tsv} with the names that were found put in. The lines of the user
 * stay as they are and where they are; those that wait for a decision are ours, and stand at the
 * end.
 */
public final class EntityFile {
  private static final String HEAD =
      "# in place of 'propose' write 'accept', 'refuse', or 'merge' and a target\n"
          + "# kind\tname\tdecision\ttarget\tspellings\tevidence\n";

  private EntityFile() {}

  /**
   * A line about a name that was found.
   *
   * @param spellings all of them, the name too
   * @param evidence in words
   */
  public record Line(
      Hub.Kind kind, String name, boolean isAccepted, List<String> spellings, String evidence)
      implements Comparable<Line> {
    public Line {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(name);
      spellings = spellings.stream().map(Line::bare).distinct().sorted().toList();
      Objects.requireNonNull(evidence);
    }

    private static String bare(String text) {
      return text.replace('\t', ' ').replace(" | ", " ");
    }

    String write() {
      String word = isAccepted ? "accept" : EntityDecisions.PROPOSE;
      String all = String.join(" | ", spellings);
      return String.join("\t", kind.word(), bare(name), word, "", all, bare(evidence));
    }

    @Override
    public int compareTo(Line other) {
      return write().compareTo(other.write());
    }
  }

  /**
   * The text with these names in it, and with no others that wait.
   *
   * @param old as it stands; empty where there is no file
   */
  public static String with(String old, List<Line> lines) {
    if (old.isEmpty() && lines.isEmpty()) {
      return old;
    }
    String end = old.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder out = new StringBuilder();
    decided(old.isEmpty() ? HEAD : old, end, out);
    List<Line> sorted = new ArrayList<>(lines.stream().sorted().toList());
    sorted.stream().filter(Line::isAccepted).forEach(l -> out.append(l.write()).append(end));
    sorted.stream().filter(l -> !l.isAccepted()).forEach(l -> out.append(l.write()).append(end));
    return out.toString();
  }

  /** The rows of a text; a line that is none is left out. */
  public static List<EntityRow> rows(String text) {
    return text.lines().flatMap(l -> EntityRow.read(l).stream()).sorted(EntityRow.ORDER).toList();
  }

  /**
   * The text with a decision about a name: on the last line about it, else on a new one.
   *
   * @param word {@code accept}, {@code refuse} or {@code merge}
   * @param target of a merge; else empty
   */
  public static String decide(String old, String name, String word, String target) {
    String text = old.isEmpty() ? HEAD : old;
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int at = -1;
    for (int i = 0; i < lines.size(); i++) {
      at = EntityRow.read(lines.get(i)).filter(r -> r.isAbout(name)).isPresent() ? i : at;
    }
    if (at >= 0) {
      lines.set(at, decided(lines.get(at), word, target, end));
      return String.join("", lines);
    }
    String line = String.join("\t", Hub.Kind.TOPIC.word(), Line.bare(name), word, target).strip();
    return text + (text.endsWith("\n") ? "" : end) + line + end;
  }

  private static String decided(String line, String word, String target, String end) {
    List<String> columns = new ArrayList<>(List.of(EntityRow.columns(line)));
    columns.set(2, word);
    if (columns.size() > 3) {
      columns.set(3, Line.bare(target));
    } else if (!target.isEmpty()) {
      columns.add(Line.bare(target));
    }
    return String.join("\t", columns) + end;
  }

  private static void decided(String old, String end, StringBuilder out) {
    int start = 0;
    while (start < old.length()) {
      int stop = old.indexOf('\n', start) + 1;
      stop = stop == 0 ? old.length() : stop;
      String line = old.substring(start, stop);
      if (!isWaiting(line)) {
        out.append(line).append(line.endsWith("\n") ? "" : end);
      }
      start = stop;
    }
  }

  private static boolean isWaiting(String line) {
    String[] columns = line.strip().split("\t");
    return columns.length > 2
        && !columns[0].startsWith("#")
        && columns[2].strip().toLowerCase(Locale.ROOT).equals(EntityDecisions.PROPOSE);
  }
}
