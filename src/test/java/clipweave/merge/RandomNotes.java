package clipweave.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Notes with front matter, a body and a region, and changes of them. Every word that a change puts
 * in is marked with a number of its own, so that a lost one can be told.
 */
final class RandomNotes {
  private static final Pattern MARK = Pattern.compile("w[0-9]+");

  private final Random random;
  private int marks;

  RandomNotes(Random random) {
    this.random = random;
  }

  /** The marked words of a text. */
  static List<String> marks(String text) {
    return MARK.matcher(text).results().map(MatchResult::group).toList();
  }

  String note() {
    StringBuilder note = new StringBuilder();
    if (random.nextInt(4) > 0) {
      note.append("---\ntitle: a\nsource: b\ntags: [x, y, z]\nauthor:\n  - Ada\n  - Bo\n---\n");
    }
    for (int n = random.nextInt(12); n > 0; n--) {
      note.append(line()).append('\n');
    }
    String text = random.nextInt(5) == 0 ? note + line() : note.toString();
    return random.nextBoolean() ? withRegion(text, "- [[Moat]]") : text;
  }

  /** The note with up to four changes; sometimes with Windows line ends. */
  String changed(String note) {
    String text = note;
    for (int n = random.nextInt(5); n > 0; n--) {
      text = changedOnce(text);
    }
    return random.nextInt(20) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private String changedOnce(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(8)) {
      case 0, 1 -> lines.add(at, isHead(lines, at) ? mark() + ": " + mark() : lineWithMark());
      case 2 -> lines.set(at, changedLine(lines.get(at)));
      case 3 -> lines.set(at, changedLine(lines.get(at)));
      case 4 -> removeAt(lines, at);
      case 5 -> lines.add(lineWithMark());
      case 6 -> lines.replaceAll(line -> line.replace("[x,", "[x, " + mark() + ","));
      default -> {
        return withRegion(text, "- [[" + mark() + "]]");
      }
    }
    return String.join("\n", lines);
  }

  private static void removeAt(List<String> lines, int at) {
    if (lines.size() > 1 && !lines.get(at).startsWith("---")) {
      lines.remove(at);
    }
  }

  private static boolean isHead(List<String> lines, int at) {
    return lines.get(0).equals("---") && at <= lines.lastIndexOf("---") && at > 0;
  }

  private String changedLine(String line) {
    if (line.startsWith("---") || line.contains("clipweave")) {
      return line;
    }
    String[] words = line.split(" ", -1);
    words[words.length - 1 - random.nextInt(Math.max(1, words.length - 1))] = mark();
    return String.join(" ", words);
  }

  private static String withRegion(String text, String line) {
    return Regions.in(text).put("links", List.of(line), "test").applyTo(text);
  }

  private String line() {
    String[] lines = {
      "", "", "one two three four five six. Seven eight nine ten.", "a", "b", "- c"
    };
    return lines[random.nextInt(lines.length)];
  }

  private String lineWithMark() {
    return random.nextInt(3) == 0 ? line() : mark() + " " + line();
  }

  private String mark() {
    return "w" + marks++;
  }
}
