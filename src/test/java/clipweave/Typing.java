package clipweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a person does to a text. */
final class Typing {
  private Typing() {}

  /** A line more, or a line of ours or the clip's changed; the header stays. */
  static String edited(Random random, String text, String mark) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int start = lines.indexOf("---") == 0 ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
    int at = start + random.nextInt(Math.max(1, lines.size() - start + 1));
    String line = "Words " + mark + " were typed.";
    boolean isOld = at < lines.size() && random.nextInt(3) == 0;
    if (isOld && !isTyped(lines.get(at))) {
      lines.set(at, line);
    } else {
      lines.add(Math.min(at, lines.size()), line);
    }
    return String.join("\n", lines) + "\n";
  }

  /** A name that a note may have, now or later. */
  static String name(Random random, int turn, List<String> authors) {
    return switch (random.nextInt(4)) {
      case 0 -> "Clip number " + random.nextInt(turn + 3);
      case 1 -> "Own " + random.nextInt(turn + 3);
      case 2 -> authors.get(random.nextInt(authors.size()));
      default -> "nobody";
    };
  }

  /** The first link of a name taken out of a text. */
  static String unlinked(String text) {
    return text.replaceFirst("tells of \\[\\[(?:[^\\]|]*\\|)?([^\\]]*)\\]\\]", "tells of $1");
  }

  private static boolean isTyped(String line) {
    return line.startsWith("Words u");
  }
}
