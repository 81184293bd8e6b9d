package clipweave;

import clipweave.syntax.Yaml;
import java.util.List;
import java.util.Random;

/** Clips of an invented site; every line in them is unique. */
final class ClipTexts {
  /** Filled with a number below three, so that they meet. */
  private static final List<String> TITLES =
      List.of(
          "Clip number %d",
          "CLIP NUMBER %d",
          "Caf\u00e9 %d",
          "Cafe\u0301 %d",
          "aux",
          "con.%d",
          "A/B: \"what\" <is> this? %d|[[x]]#^",
          "Long " + "and longer ".repeat(40) + "%d",
          "\u5f13 \ud83d\ude00".repeat(40) + "%d",
          ". . %d . .");

  private static final List<String> AUTHORS = List.of("Ada Brook", "Bo Marsh", "Cleo Reed");

  private ClipTexts() {}

  static String plain(Random random, int n) {
    return text(random, n, "Clip number " + n);
  }

  static String odd(Random random, int n) {
    return text(random, n, TITLES.get(random.nextInt(TITLES.size())).formatted(n % 3));
  }

  /** With a property that is written in an odd way. */
  private static String text(Random random, int n, String title) {
    StringBuilder text = new StringBuilder("---\ntitle: " + Yaml.scalar(title) + "\n");
    text.append("odd").append(n).append(":   'an odd  value'  # kept\n");
    text.append("source: https://marsh.example/").append(n).append('\n');
    text.append("author: ").append(AUTHORS.get(random.nextInt(AUTHORS.size()))).append('\n');
    text.append("clipped: 2024-03-").append(10 + n % 18).append("\n---\n\n");
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      text.append("Line c").append(n).append('.').append(i).append(" tells of ");
      text.append(Typing.name(random, n, AUTHORS)).append(" and others.\n\n");
    }
    if (random.nextBoolean()) {
      text.append("See [it](https://marsh.example/").append(random.nextInt(n + 2)).append(").\n");
    }
    return text.toString();
  }
}
