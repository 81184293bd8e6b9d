package clipweave;

import clipweave.cli.Cli;
import clipweave.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, what was said, the exit code.
 *
 * <pre>
 * $ clipweave imprt
 * 2&gt; clipweave: no command 'imprt'
 * 2&gt;   did you mean 'import'?
 * =&gt; 2
 * </pre>
 *
 * <p>A line of standard error begins with {@code 2>} (not in the README); an exit code other than 0
 * follows {@code =>}; a line {@code ...} stands for any lines. {@code cat FILE}, {@code ls FOLDER}
 * and {@code cp FILE FILE} are understood too.
 */
final class Transcript {
  /** Whether standard error is marked. */
  enum Form {
    MARKED,
    PLAIN
  }

  private record Step(String typed, List<String> said) {}

  private final Form form;
  private final List<String> before = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private Transcript(Form form) {
    this.form = form;
  }

  static Transcript of(List<String> lines, Form form) {
    Transcript transcript = new Transcript(form);
    for (String line : lines) {
      transcript.add(line);
    }
    return transcript;
  }

  private void add(String line) {
    if (line.startsWith("$ ")) {
      steps.add(new Step(line.substring(2), new ArrayList<>()));
    } else if (steps.isEmpty()) {
      before.add(line);
    } else {
      steps.get(steps.size() - 1).said().add(line);
    }
  }

  /**
   * The transcript as it is in truth when run in a folder; what matches stays as it was written.
   */
  List<String> runIn(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(before);
    for (Step step : steps) {
      lines.add("$ " + step.typed());
      List<String> actual = run(words(step.typed()), folder);
      lines.addAll(matches(step.said(), actual) ? step.said() : actual);
    }
    return lines;
  }

  /** Blank lines at the end of what was said part two steps, and say nothing. */
  private static boolean matches(List<String> said, List<String> actual) {
    int end = said.size();
    while (end > 0 && said.get(end - 1).isBlank()) {
      end--;
    }
    List<String> pattern = said.subList(0, end);
    int gap = pattern.indexOf("...");
    if (gap < 0) {
      return pattern.equals(actual);
    }
    List<String> tail = pattern.subList(gap + 1, pattern.size());
    return actual.size() >= gap + tail.size()
        && pattern.subList(0, gap).equals(actual.subList(0, gap))
        && tail.equals(actual.subList(actual.size() - tail.size(), actual.size()));
  }

  private List<String> run(List<String> words, Path folder) throws IOException {
    return switch (words.get(0)) {
      case "clipweave" -> clipweave(words.subList(1, words.size()), folder);
      case "cat" -> Files.readAllLines(folder.resolve(words.get(1)));
      case "cp" -> copy(folder.resolve(words.get(1)), folder.resolve(words.get(2)));
      case "ls" -> list(folder.resolve(words.get(1)));
      default -> throw new IllegalArgumentException("a transcript cannot run " + words);
    };
  }

  private List<String> clipweave(List<String> args, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, Set.of(), 80, Map.of(), folder);
    int code = Cli.run(terminal, args.toArray(String[]::new));
    List<String> lines = new ArrayList<>(lines(out));
    String mark = form == Form.MARKED ? "2> " : "";
    lines(err).forEach(l -> lines.add(mark + l));
    if (code != 0) {
      lines.add("=> " + code);
    }
    return lines;
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    return List.of();
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(p -> p.getFileName() + (Files.isDirectory(p) ? "/" : ""))
          .filter(n -> !n.startsWith("."))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Words parted by blanks; quotes of either kind hold a word together. */
  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean isWord = false;
    for (char c : typed.toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (isWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        isWord = false;
      } else if (c == quote || (quote == 0 && (c == '\'' || c == '"'))) {
        quote = quote == 0 ? c : 0;
        isWord = true;
      } else {
        word.append(c);
        isWord = true;
      }
    }
    if (isWord) {
      words.add(word.toString());
    }
    return words;
  }
}
